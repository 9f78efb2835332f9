/// Languages of the north and others that write ordinals with a full stop.
extension LanguageRules {
  /// Danish and Norwegian.
  static let danish: LanguageRules = {
    var rules = LanguageRules(
      [
        (.title, "hr fr frk dr prof skt sct st adv lekt red dir pastor kgl dipl kapt mag stud cand lic"),
        (.number, "nr nrn s kap bd fig tab art stk par pkt pgf str tlf tel p ca kl jf jvf"),
        (
          .never,
          """
          f.eks fx bl.a dvs d.v.s p.gr p.g.a pga mht m.h.t ift i.f.t iht i.h.t ifm i.f.m inkl ekskl evt hhv hhv jfr obs
          pt p.t resp sml vedr ang omtr tidl udg nuv såk vs cf eks el bla maks min
          """
        ),
        (.month, "jan feb mar apr jun jul aug sep sept okt nov dec des man tirs ons tors fre lør søn"),
        (.ordinary, "mar man fre eks el min"),
        (.common, "a/s aps as e.u u.s u.s.a kr mio mia mill mrd tsd jr sr ph.d pct pst gl adr afd s.u th chr fhv"),
        (.final, "osv o.s.v m.m mm m.v mv o.l o.lign m.fl mfl o.a etc ff f.kr e.kr a.m p.m"),
      ],
      [
        (
          .starter,
          """
          han hun det den de der jeg du vi i en et på med og men hvis når hvad hvem hvor hvorfor hvordan da så at for til fra
          efter før ved som dette denne disse her nu også ikke hans hendes deres min din vores dermed derfor desuden ifølge
          under over om mens selv alle mange flere nogle ingen både samtidig siden hvor ho hun det er har var vil kan skal
          han's this that he she it they we i
          """
        )
      ])
    rules.ordinalPeriod = true
    rules.romanOrdinals = true
    rules.capitalPronoun = true
    return rules
  }()

  /// Swedish, Finnish, Icelandic, Hungarian, Croatian, Slovene, Turkish and the like.
  static let ordinalWriting: LanguageRules = {
    var rules = LanguageRules(
      [
        (
          .title,
          "hr fr dr prof skt sct st ing mgr kong adv doc doç sn mag dipl fil ifj id özv gosp ga mons akad"
        ),
        (.number, "nr s kap bd fig tab str č sek tlf tel p ca jf stk no kl br čl sv"),
        (
          .never,
          """
          f.eks bl.a dvs d.v.s m.fl p.gr pga mht ifm t.ex fr.o.m t.o.m f.d p.g.a s.k jfr bl a np tj tzv npr cca vs cf ift
          inkl esim ks vrt ns mm klo n noin pl ill ún vö ld u.n bkz örn yak sgl itd.npr primj odn
          """
        ),
        (.month, "jan feb mar apr jun jul aug sep sept okt nov dec febr márc ápr jún júl szept"),
        (
          .common,
          "e.u u.s u.s.a kr mio mia tsd gl ul al a.s s.r.o aps a/s th chr fhv red udg kft bt zrt nyrt d.o.o d.d"
        ),
        (.final, "osv m.m mm m.v o.l itd ap etc stb a.m p.m o.s.v f.kr e.kr jne ym yms tms vb vd sl i.sl f.n"),
      ],
      [
        (
          .starter,
          """
          han hun det den de der jeg du vi i en et på med og men hvis når hvad hvem hvor da så at for til fra efter før ved
          som dette denne disse her nu også ikke hans hendes deres min din vores hon detta att är var om men och när vad
          ten ta to on ona ono ali i a u na je su da se hän se ne on ja mutta kun jos ez az a és de ha bu o bir ve ama
          """
        )
      ])
    rules.ordinalPeriod = true
    rules.romanOrdinals = true
    return rules
  }()
}
