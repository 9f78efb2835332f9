extension LanguageRules {
  static let russian: LanguageRules = {
    var rules = LanguageRules(
      [
        (
          .title,
          """
          проф акад доц д-р г-н г-жа тов им ул пр просп пл пер бул наб обл р-н пос пгт дер с ст кв стр корп оф св преп о
          """
        ),
        (.number, "№ рис табл гл п пп ст стр с т тт вып изд ок тел ч разд"),
        (.never, "т.е т.н т.к напр см ср англ нем фр лат греч ит исп рус укр сокр букв род ум пр.п зам ред сост"),
        (.month, "янв фев февр мар апр авг сент окт нояб дек"),
        (.afterNumber, "г гг в вв руб коп долл дол тыс млн млрд чел час мин сек м км см мм кг га"),
        (.common, "н.э до.н.э ооо куб"),
        (.final, "др пр т.д т.п т.д т.п у.е м2 б"),
      ],
      starters: """
        в на с со из к ко о об от по за под при про до для без у над через между перед после и а но или да же если когда где
        как что чтобы потому хотя пока то так там тут здесь он она оно они мы вы я ты его её их наш ваш мой этот эта это эти
        тот та те такой весь все всё вся каждый один одна не ни нет да кто какой который почему зачем сейчас теперь тогда
        затем потом уже ещё также кроме однако поэтому сегодня вчера завтра был была было были есть будет дом квартира
        """)
    rules.closesWithSpacedGuillemet = true
    rules.dashContinuesSpeech = true
    return rules
  }()

  /// Languages that write ordinals with a full stop: Nordic, Baltic, West and South Slavonic, Hungarian, Turkish.
  static let ordinalWriting: LanguageRules = {
    var rules = LanguageRules(
      [
        (.title, "hr fr dr prof skt sct st ing mgr bc judr mudr phdr rndr pan pani kong pr adv sognepr past"),
        (.number, "nr s kap bd fig tab str č sek tlf tel p ca jf stk"),
        (
          .never,
          "f.eks bl.a dvs d.v.s m.fl p.gr pga mht ifm t.ex bl.a dvs np tzn m.in tj např tzv napr cca vs cf ift inkl"
        ),
        (.month, "jan feb mar apr jun jul aug sep sept okt nov dec"),
        (.common, "e.u u.s u.s.a kr mio mia tsd kl gl ul al pl nám tř a.s s.r.o o.p.s aps a/s th chr fhv red udg"),
        (.final, "osv m.m mm m.v o.l atd apod itp itd ap etc stb a.m p.m o.s.v f.kr e.kr"),
      ],
      starters: """
        han hun det den de der jeg du vi i en et på med og men hvis når hvad hvem hvor da så at for til fra efter før ved
        som dette denne disse her nu også ikke hans hendes deres min din vores hon detta att är var om men och när vad
        ten ta to on ona ono jak kdy kde co kdo ale nebo však na ve po před za pro się to nie jest w z i a o
        hij zij het een de ze er maar en of dat die dit
        """)
    rules.ordinalPeriod = true
    rules.romanOrdinals = true
    return rules
  }()

  static let greek: LanguageRules = {
    var rules = LanguageRules(
      [(.title, "κ κα κος δρ"), (.never, "π.χ δηλ"), (.final, "κ.λπ κτλ")], starters: "ο η το οι τα ένα")
    rules.extraStops = [0x3B]
    return rules
  }()

  static let armenian: LanguageRules = {
    var rules = LanguageRules([(.common, "թ հ")], starters: "")
    rules.extraStops = [0x3A]
    return rules
  }()

  /// No language in particular: abbreviations that are written alike in many.
  static let any = LanguageRules(
    [
      (.title, "mr mrs ms dr prof st sr sra hr m dhr mevr drs ir mgr"),
      (.number, "no nr p pp vol art fig tel"),
      (.ordinary, "no art"),
      (.never, "e.g i.e vs cf bijv d.w.z"),
      (.final, "etc a.m p.m enz"),
    ],
    starters: "the a an in on at he she it they we het een de zij hij")
}
