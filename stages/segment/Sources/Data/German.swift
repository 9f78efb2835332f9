extension LanguageRules {
  static let german: LanguageRules = {
    var rules = LanguageRules(
      [
        (
          .title,
          """
          dr prof hr hrn fr frl dipl ing med phil jur rer nat habil dent vet fa mag st skt hl sr sen jun kard vors dres dipl.-ing
          gen oblt lt ltn hptm maj kpt adm dir präs
          """
        ),
        (.number, "nr nrn s bd bde abs art kap abb tab ziff anm rn rdnr jg h hft nrn aufl tel fax ca"),
        (.ordinary, "art"),
        (
          .never,
          """
          z.b d.h u.a z.t z.zt z.z i.d.r i.e.s s.o s.u o.g o.ä m.e u.u v.a d.i i.a vgl bzw ca ggf evtl sog bspw insb inkl
          exkl zzgl einschl resp bes gen geb gest verh ehem urspr amtl eigtl eig allg lat griech engl frz ital span russ
          dt österr schweiz amerik brit europ kath evang ev röm jüd lt gegr gem bzgl betr beschr umgangsspr
          """
        ),
        (.month, "jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so"),
        (.ordinary, "mo di mi do sa so gem gen ehem mag dir lt"),
        (
          .common,
          """
          str abt verf hrsg bearb übers stellv geschäftsf min std sek mio mrd tsd stk st kg km cm mm qm jh jhd jhdt jahrh
          v.chr n.chr chr ges co inh gmbh e.v a.d a.m b o a u v d
          """
        ),
        (.final, "ff usw etc u.a.m usf uvm u.v.m u.ä o.ä p.a dgl u.dgl"),
      ],
      [
        (
          .pronoun,
          "der die das den dem des er sie es wir ihr ich ein eine sein seine dies diese dieser ist sind war waren und aber"
        ),
        (
          .counted,
          "artikel kapitel paragraph § teil abschnitt abbildung tabelle anlage anhang regel schritt akt szene frage art kap abb tab"
        ),
        (
          .starter,
          """
          der die das den dem des ein eine einen einem einer er sie es wir ihr ich du man sein seine ihre unser mein dein dies
          diese dieser dieses jene jener in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter durch für
          gegen ohne um bis seit während trotz wegen und aber oder denn doch sondern wenn weil da dass ob obwohl als wie wo
          wer was wann warum wohin damit dabei dafür daher darum dort hier dann danach davor dazu zudem außerdem auch nur noch
          schon sogar so sonst jedoch allerdings trotzdem deshalb deswegen ist sind war waren hat haben hatte hatten wird
          werden wurde wurden kann können soll sollen muss müssen nicht kein keine alle alles viele einige beide heute gestern
          morgen jetzt nun erst zuerst später zunächst schließlich insgesamt mehr laut neben zwischen anschließend bereits
          leider natürlich vielleicht ja nein siehe vgl
          """
        ),
      ])
    rules.ordinalPeriod = true
    rules.capitalNouns = true
    rules.romanOrdinals = true
    rules.modelled = .german
    rules.pronounsAreNoNames = true
    return rules
  }()
}
