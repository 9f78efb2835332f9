/// Czech, Slovak and Polish.
extension LanguageRules {
  /// Czech and Slovak share their abbreviations, but for spelling.
  static let czech: LanguageRules = {
    var rules = LanguageRules(
      [
        (
          .title,
          """
          ing mgr bc mudr mvdr judr phdr rndr paeddr thdr doc prof dr dipl akad csc arch gen plk pplk mjr kpt por npor nprap
          prap rtm sv p pí pp sl nám ul tř gym v.d
          """
        ),
        (.number, "č čís str s par § odst pís písm tab obr roč zv tel fax kap bod čl ods ev ca kol hl psč"),
        (
          .never,
          """
          tzv tj t.j tzn t.zn např napr popř popr příp príp resp cca kupr vč mj m.j zn angl něm fr lat ř řec rus slov čes
          orig pozn red překl zejm max min původ pôv podľ
          """
        ),
        (.month, "led únor břez dub květ červ srp zář říj list pros jan feb apr aug sept okt nov dec"),
        (
          .common,
          "s.r.o a.s o.p.s v.o.s k.s n.o r.o spol hod min sek mil mld tis ks km kg cm m l ha kč eur jr sr ph.d et al"
        ),
        (.ordinary, "dub list pros jan min max"),
        (.final, "atd atp apod a.pod i.i pod"),
      ],
      [
        (
          .starter,
          """
          toto tento tato táto tyto tieto ten tá ta to ti tie je sú jsou byl byla bylo byli bol bola bolo boli má majú mají při
          pri po pod nad pred před za zo ze z s so se v vo ve na do od o u k ke ak keď když pokud ale a alebo nebo lebo však no
          ani aj i už tak čo co kto kdo kde kdy kedy prečo proč ako jak preto proto podľa podle okrem kromě zatiaľ zatím teraz
          nyní dnes včera zajtra zítra on ona ono oni my vy ja já ty si ide jde ďalej dále potom všetky všechny každý mnohí
          niektorí jen jeho její jejich
          """
        )
      ])
    rules.ordinalPeriod = true
    rules.romanOrdinals = true
    rules.keepsReportedSpeech = true
    return rules
  }()

  static let polish: LanguageRules = {
    var rules = LanguageRules(
      [
        (
          .title,
          """
          prof dr hab mgr inż lek med gen płk ppłk mjr kpt por ppor sierż ks o bp abp kard p pp św śp red mec ul al pl os im
          woj pow gm
          """
        ),
        (.number, "nr s str t rozdz art ust pkt lp tab rys poz vol tel wyd ok zob par § z.nr"),
        (
          .never,
          """
          np tj tzn tzw m.in ds wg br bm ew wzgl por cd dot ur zm pt jw lm lp bałt łac ang niem fr ros gr hiszp wł płn płd
          zach wsch tłum oprac daw pot zwł szczeg aanw b
          """
        ),
        (.month, "stycz lut mar kwiet czerw lip sierp wrzes paźdz listop grud"),
        (.afterNumber, "r w ww tys mln mld zł gr godz min sek km kg cm m l ha"),
        (.common, "sp z.o.o s.a jr sr"),
        (.final, "itd itp in etc"),
      ],
      [
        (
          .starter,
          """
          w we na z ze do od o u po za pod nad przed przy przez dla bez między i a ale lub albo jeśli gdy kiedy gdzie jak co kto
          który dlaczego dlatego choć on ona ono oni one my wy ja ty jego jej ich ten ta to ci te tam tu taki wszystko wszyscy
          każdy jeden jedna nie tak teraz potem już jeszcze także również jednak dziś wczoraj jutro był była było byli jest są
          będzie się według podczas
          """
        )
      ])
    rules.romanOrdinals = true
    return rules
  }()
}
