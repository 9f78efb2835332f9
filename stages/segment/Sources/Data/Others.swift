/// Dutch, and languages known by their marks more than by their abbreviations.
extension LanguageRules {
  static let dutch: LanguageRules = {
    var rules = LanguageRules(
      [
        (.title, "dhr mevr mw mej dr drs ir ing prof mr mrs ms jhr bc ds br zr past kard gen kol kapt st h min sen"),
        (.number, "nr nrs no blz p pp pag art afb fig hfst dl jrg tel tab ca par lid vol"),
        (.ordinary, "min lid par no past gen kol"),
        (
          .never,
          """
          bijv bv d.w.z dwz o.a m.a.w i.p.v i.v.m m.b.t t.a.v t.b.v t.o.v t.g.v n.a.v a.h.w o.m z.g zgn resp vgl incl excl
          evt vnl aanw vnw bijz geb gest overl oorspr lat gr eng fr du sp vs cf e.g i.e m.i m.u.v d.m.v
          """
        ),
        (.month, "jan febr feb mrt apr jun jul aug sept sep okt nov dec ma di wo do vr za zo"),
        (.ordinary, "ma di wo do za zo"),
        (.common, "n.v b.v v.o.f c.v mln mld afd gem prov red uitg u.s v.s e.u"),
        (.final, "enz etc e.d e.a n.c v.c v.chr n.chr jl a.m p.m"),
      ],
      [
        (
          .starter,
          """
          de het een hij zij ze wij we ik je jij u jullie dit dat deze die er maar en of want dus omdat als wanneer toen waar wat
          wie hoe waarom in op aan bij met naar van voor na door over onder tussen tijdens volgens ook niet geen nu dan daar
          hier daarom toch nog al alle veel sommige zijn haar hun ons onze mijn is was waren heeft hebben had kan zal wordt
          """
        )
      ])
    return rules
  }()

  static let greek: LanguageRules = {
    var rules = LanguageRules(
      [
        (.title, "κ κα κος κκ δρ δις αγ οδ λεωφ καθ"),
        (.number, "σελ σ τ αρ άρθρ παρ κεφ τηλ εικ πίν"),
        (.never, "π.χ δηλ βλ πρβ λ.χ τ.μ αρ.φ"),
        (.month, "ιαν φεβ μαρ απρ μαΐ ιουν ιουλ αυγ σεπ οκτ νοε δεκ"),
        (.common, "π.χ μ.χ α.ε ο.ε ε.π.ε εκ χιλ δισ ευρ"),
        (.final, "κ.λπ κτλ κ.ά κ.α κ.ο.κ π.μ μ.μ"),
      ],
      [
        (
          .starter,
          """
          ο η το οι τα τον την του της των στο στη στην στον στους στις στα ένα ένας μια μία και αλλά αν όταν όπου πού πώς τι
          ποιος γιατί αυτό αυτός αυτή αυτοί εγώ εσύ εμείς με σε από για προς κατά μετά πριν χωρίς δεν θα να είναι ήταν έχει
          """
        )
      ])
    rules.extraStops = [0x3B]
    rules.shortestPlainWord = 7
    return rules
  }()

  static let armenian: LanguageRules = {
    var rules = LanguageRules([(.common, "թ հ")], [])
    rules.extraStops = [0x3A]
    return rules
  }()

  static let arabic: LanguageRules = {
    var rules = LanguageRules(
      [(.title, "د أ م ا")],
      [
        (
          .reports,
          """
          قال قالت قالوا وقال وقالت وقالوا أضاف أضافت وأضاف وأضافت يقول تقول ويقول وتقول أكد أكدت وأكد وأكدت صرح وصرح صرحت أعلن
          وأعلن أعلنت ذكر وذكر ذكرت أوضح وأوضح أوضحت كتب وكتب كتبت قائلا قائلة وتابع تابع وتابعت سأل وسأل
          """
        )
      ])
    rules.colonEndsLabels = true
    rules.commasMayDivide = true
    return rules
  }()

  static let persian: LanguageRules = {
    var rules = LanguageRules(
      [(.title, "د م")], [(.reports, "گفت گفتند گفته افزود نوشت می‌گوید میگوید پرسید اعلام کرد داد")])
    rules.colonEndsLabels = true
    return rules
  }()

  /// No language in particular: abbreviations that are written alike in many, and those of Devanagari.
  static let any = LanguageRules(
    [
      (.title, "mr mrs ms dr prof st sr sra hr m dhr mevr drs ir mgr डॉ श्री श्रीमती सौ कु प्रा पं स्व रा"),
      (.number, "no nr p pp vol art fig tel"),
      (.ordinary, "no art"),
      (.never, "e.g i.e vs cf उदा इ.स ई.पू कि.मी कि.ग्रॅ मो"),
      (.final, "etc a.m p.m enz"),
    ],
    [(.starter, "the a an in on at he she it they we")])
}
