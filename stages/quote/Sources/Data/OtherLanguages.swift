extension Lexicon {
  /// For languages without a lexicon of their own: the commonest verbs of speech of some, and no grammar. Speakers are
  /// names beside such a verb, with little confidence.
  static let neutral: Lexicon = {
    var lexicon = Lexicon([
      (
        [.cue, .strong],
        """
        zegt zei stelt vertelt vertelde aldus verklaarde schrijft schreef vindt reageert reageerde benadrukt
        säger sa berättar skriver menar uppger förklarar tillägger
        siger sagde fortæller skriver udtaler forklarer tilføjer sier sa forteller mener uttaler legger skrev
        powiedział powiedziała mówi mówił mówiła dodał dodała podkreślił podkreśliła stwierdził stwierdziła zaznaczył
        zaznaczyła wyjaśnił wyjaśniła ocenił oceniła napisał napisała przekonuje tłumaczy twierdzi poinformował poinformowała
        řekl řekla říká uvedl uvedla dodal dodala prohlásil prohlásila popsal popsala sdělil sdělila napsal napsala vysvětlil
        vysvětluje tvrdí povedal povedala hovorí uviedol
        dedi söyledi belirtti açıkladı konuştu ifade
        sanoo sanoi kertoo kertoi toteaa mondta mondja
        spus declarat zis afirmat explicat adăugat
        segir sagði
        ujar kata tutur ungkap jelas tegas
        """
      )
    ])
    lexicon.isNeutral = true
    return lexicon
  }()

  /// The same for languages that quote »so«.
  static let neutralInwards: Lexicon = {
    var lexicon = neutral
    lexicon.guillemetsPointInwards = true
    return lexicon
  }()
}
