extension LanguageRules {
  static let french: LanguageRules = {
    var rules = LanguageRules(
      [
        (.title, "m mm mme mmes mlle mlles dr drs pr prof me mgr st ste sts cap col gén gal lt cdt abbé mtre"),
        (.number, "n no nos p pp vol fig art chap t tél réf éd al av apr env ch"),
        (.ordinary, "art"),
        (.never, "c.-à-d cf ex p.ex i.e e.g vs env av apr"),
        (.month, "janv févr fév avr juil sept oct nov déc"),
        (.common, "inc ltd cie sté bd boul av ave s.a s.a.r.l s.n.c.f j.-c min max hab ann"),
        (.afterNumber, "km kg cm mm m g l h min sec seg ha mio mrd"),
        (.final, "etc"),
      ],
      [
        (.pronoun, "il elle ils elles on nous vous je tu ce c'est les le la un une des son sa ses"),
        (
          .counted,
          "article chapitre section partie § figure tableau annexe titre règle étape acte scène question art chap fig"
        ),
        (
          .starter,
          """
          le la les l un une des du de d il elle ils elles on nous vous je tu ce cet cette ces son sa ses leur leurs notre
          votre mon ma mes en dans à au aux sur sous par pour avec sans chez vers depuis pendant après avant entre et mais ou
          donc or ni car si quand lorsque comme puisque que qui quoi où comment pourquoi c'est cela ça ceci ainsi alors aussi
          puis ensuite enfin cependant toutefois néanmoins pourtant tout tous toute toutes plusieurs certains selon malgré
          c j n s qu est sont était avait ont a aujourd'hui hier demain voici voilà ne pas oui non
          """
        ),
      ])
    rules.closesWithSpacedGuillemet = true
    rules.shortestPlainWord = 7
    rules.modelled = .french
    return rules
  }()

  static let spanish: LanguageRules = {
    var rules = LanguageRules(
      [
        (
          .title,
          """
          sr sra sres sras srta srtas dr dra dres dras d da dña prof profa lic ing arq gral cap cnel cte tte sto sta san
          excmo excma ilmo ilma mons fr pbro
          """
        ),
        (.number, "núm nº no n p pp pág págs vol art arts cap fig tel tlf párr párrf ext cra av avda c aprox km"),
        (.ordinary, "no art cap"),
        (.never, "p.ej ej vs cf aprox i.e e.g"),
        (.month, "ene feb mar abr may jun jul ago sept sep oct nov dic lun mié jue vie sáb dom"),
        (.ordinary, "mar vie"),
        (.common, "ee.uu uu ee s.a s.l cía inc ltda admón dpto depto hs min máx a.c d.c d.e.p r.u bogotá"),
        (.afterNumber, "kg cm mm m g l hs hrs seg ha"),
        (.final, "etc a.m p.m"),
      ],
      [
        (.pronoun, "el la los las él ella ellos ellas yo tú usted un una su sus es son fue"),
        (
          .counted,
          "artículo capítulo sección parte § figura tabla anexo título regla paso acto escena pregunta art cap fig"
        ),
        (
          .starter,
          """
          el la los las lo un una unos unas él ella ellos ellas yo tú usted nosotros su sus mi mis este esta estos estas ese
          esa eso esto aquel aquella en de del al a con por para sin sobre desde hasta entre tras durante según y e o u pero
          sino si no sí cuando donde como porque aunque mientras que quien cual cuando qué quién cómo cuándo dónde además
          también así entonces luego después antes ahora hoy ayer se le les me te nos hay es son fue era fueron ha han había
          todo todos toda todas cada muchos algunos otro otra otros finalmente ante bajo esto ya más tal envíe
          """
        ),
      ])
    rules.closesWithSpacedGuillemet = true
    rules.shortestPlainWord = 7
    rules.dashContinuesSpeech = true
    rules.modelled = .spanish
    return rules
  }()

  static let italian: LanguageRules = {
    var rules = LanguageRules(
      [
        (
          .title,
          """
          sig sigg sig.ra sig.na sigra sigg.ri dott dott.ssa dottssa dr prof profssa prof.ssa avv ing arch geom rag on sen
          mons card gen col cap ten mar s ss san santo don ill egr gent spett psicol dir v.cte presid comm cav
          """
        ),
        (.number, "n nn nr num p pp pag pagg vol art artt cap fig tab tel c ca co"),
        (.ordinary, "art cap tab"),
        (.never, "es ad.es p.es cfr vs i.e st d econ f.p idraul meteor"),
        (.month, "gen genn feb febbr mar apr mag giu lug ago set sett ott nov dic lun mer gio ven sab dom"),
        (.ordinary, "mar mag dom ven"),
        (.common, "s.p.a s.r.l spa srl f.lli a.c d.c v.le p.za p.zza amm az min max sec"),
        (.afterNumber, "km kg cm mm m g h ha mld mln"),
        (.final, "ecc etc"),
      ],
      [
        (.pronoun, "il lo la i gli le egli ella lui lei loro noi voi io tu un una suo sua è sono era"),
        (
          .counted,
          "articolo capitolo sezione parte § figura tabella allegato titolo regola atto scena domanda art cap fig"
        ),
        (
          .starter,
          """
          il lo la i gli le l un uno una un' egli ella lui lei loro noi voi io tu esso essa essi questo questa questi queste
          quello quella quelli quelle suo sua suoi sue in nel nella nei nelle di del della dei degli delle a al alla ai agli
          alle da dal dalla dai dalle con per su sul sulla tra fra senza dopo prima durante secondo e ed ma o se non sì quando
          dove come perché che chi cosa quale mentre poi infine inoltre anche così allora oggi ieri domani è sono era erano
          ha hanno aveva si ci vi ne c'è tutto tutti tutte ogni molti alcuni altri però quindi dunque mi
          """
        ),
      ])
    rules.closesWithSpacedGuillemet = true
    rules.shortestPlainWord = 7
    rules.modelled = .italian
    return rules
  }()

  static let portuguese: LanguageRules = {
    var rules = LanguageRules(
      [
        (
          .title,
          """
          sr sra srs sras srta dr dra drs dras d dom prof profa profª eng engº arq gen cel cap ten sto sta s exmo exma v
          pe fr séc
          """
        ),
        (.number, "n nº no núm p pp pág págs vol art arts cap fig tel av r ap apto"),
        (.ordinary, "no art cap"),
        (.never, "p.ex ex vs cf i.e aprox"),
        (.month, "jan fev mar abr mai jun jul ago set out nov dez seg ter qua qui sex sáb"),
        (.ordinary, "mar set sex ter out seg"),
        (.common, "ltda cia s.a inc a.c d.c e.u.a eua máx mín jr depto adm"),
        (.afterNumber, "km kg cm mm m g l h seg ha"),
        (.final, "etc"),
      ],
      [
        (.pronoun, "o a os as ele ela eles elas eu tu você um uma seu sua é são foi"),
        (
          .counted,
          "artigo capítulo seção secção parte § figura tabela anexo título regra passo ato cena pergunta art cap fig"
        ),
        (
          .starter,
          """
          o a os as um uma uns umas ele ela eles elas eu tu você nós seu sua seus suas meu minha este esta estes estas esse
          essa isso isto aquele aquela em no na nos nas de do da dos das ao à aos às com por pelo pela para sem sobre desde até
          entre após durante segundo e ou mas se não sim quando onde como porque embora enquanto que quem qual além também
          assim então depois antes agora hoje ontem amanhã há é são foi era foram tem têm tinha todo todos toda todas cada
          muitos alguns outro outra outros porém contudo já mais nesta neste nessa nesse
          """
        ),
      ])
    rules.closesWithSpacedGuillemet = true
    rules.shortestPlainWord = 7
    rules.dashContinuesSpeech = true
    rules.modelled = .portuguese
    return rules
  }()
}
