import Testing

@testable import SegmentStage

/// What the word before a full stop makes of it.
@Suite struct AbbreviationTests {
  @Test(arguments: [
    ("en", "It rose 5 pct. | Oil fell. | It weighs 80 kg. | He jogs 5 km. a day."),
    ("fr", "Il mesure 1,80 m. | Elle attend M. Roux."),
  ])
  func aUnitAfterANumberMayEndASentence(language: String, text: String) {
    expectSentences(text, language)
  }

  @Test(arguments: [
    "Dr. Ilse Varga met Mrs. Oduya at St. Bride's.",
    "J. R. Hale and Mary K. Stone came.",
    "Lt. Gov. Pell met Rep. Stone, D-Calif., and Sen. Ode.",
    "Prof. A. B. Quill of St. Mary's said so.",
    "On Jan. 20, former Gov. Ilse Varga left the U.S. | Millions watched.",
  ])
  func titlesAndInitialsBelongToTheNameAfterThem(text: String) {
    expectSentences(text, "en")
  }

  @Test(arguments: [
    "He sat on no. 5, the last one. | We said no. | They left.",
    "See Fig. 3 and Sec. 4.2 for more. | Eq. 5 holds.",
    "The bill (H.R. 1234) passed. | It is A.D. 500.",
    "Turn to pp. 12-15. | Read ch. 3, vol. 2.",
  ])
  func abbreviationsBeforeNumbersGoOn(text: String) {
    expectSentences(text, "en")
  }

  @Test(arguments: [
    "I work for the U.S. Government. | I live in the U.S. | How about you?",
    "They signed with Pitt & Co. at noon. | It closed with Pitt & Co. | They left.",
    "The U.S. Army and the U.N. Council agreed. | The U.S. is big.",
  ])
  func countriesAndFirmsEndASentenceBeforeAWordThatOpensOne(text: String) {
    expectSentences(text, "en")
  }

  @Test(arguments: [
    "He left at 5 p.m. | Rain followed at 9 p.m. Monday.",
    "At 5 a.m. Mr. Hale rose. | He left at 6 P.M. | Mr. Hale slept.",
  ])
  func timesEndASentenceUnlessADayOrATitleFollows(text: String) {
    expectSentences(text, "en")
  }

  @Test(arguments: [
    "You and I. | Did Albert I. Jones call?",
    "Vitamin B. | It is good.",
    "It doesn't. | Saying so helps. | We ate M&Ms. | Come in.",
    "It was written by Mary T. | She never said so.",
    "Q. What is his name? | A. His name is Alfred E. Stone.",
  ])
  func aSingleLetterEndsASentenceBeforeAPronoun(text: String) {
    expectSentences(text, "en")
  }

  @Test(arguments: [
    ("en", "The library is closed. | it opens on Monday."),
    ("en", "He works in the dept. of fisheries."),
    ("it", "Il porto era vuoto alla mattina. | ma la sera tornavano le barche."),
    ("it", "Gli idraul. son dovuti andare."),
  ])
  func aLongPlainWordEndsASentenceBeforeASmallLetterToo(language: String, text: String) {
    expectSentences(text, language)
  }

  @Test(arguments: [
    "Am 12. Juni kam Dr. med. Behrens. | Er blieb bis zum 3. Oktober.",
    "Das steht auf Seite 12. | Dort steht auch z. B. der Preis.",
    "Wir brauchen Wasser, Saft usw. | Und das bald.",
    "Das war im 19. Jahrhundert, d. h. lange her.",
    "Ich helfe dir. | Er lebt in der Schweiz. | Alle sprechen mit ihm.",
    "Sie wohnt in der Hafenstr. 5 im 2. Stock.",
    "Das ist die Nr. 1. | Nr. 2 folgt.",
    "Der 1. FC Seeheim schlug am 2. Spieltag den 1. FC Bergdorf.",
    "Prof. Dr. Karl-Heinz K. | Er ist Arzt.",
  ])
  func germanAbbreviationsDoNotEndSentences(text: String) {
    expectSentences(text, "de")
  }

  @Test(arguments: [
    ("fr", "M. Le Goff est venu. | MM. Petit et Grand aussi. | Voir p. 12, art. 3."),
    ("es", "El Sr. Lagos vive en la Av. Colón núm. 5. | Nació en 1950."),
    ("es", "¡Hola Srta. Ledesma! | ¿Cómo está? | Bien."),
    ("it", "È arrivato l'Avv. Fabrizi. | Parla con il Dott. Mesini."),
    ("pt", "O Sr. Duarte chegou. | Ninguém falou."),
    ("ru", "А. И. Орлов жил в г. Лесной. | Он уехал в 1950 г. и не вернулся."),
    ("ru", "В 1950 г. Орлов уехал. | Это стоит 5 тыс. руб. | Он заплатил."),
    ("nl", "Dhr. Jansen is o.a. arts. | Drs. Bos niet."),
    ("da", "Hr. Hansen kom bl.a. d. 5. maj kl. 10. | Han gik."),
    ("sk", "Ing. Novák prišiel napr. včera. | Bolo to o 10. hod. ráno."),
    ("pl", "W 1999 r. było inaczej. | Prof. Nowak przyszedł np. wczoraj."),
    ("bg", "Той живее на ул. Бреза 5. | Проф. Иванов също."),
    ("uk", "Він народився в 1990 р. в м. Київ. | Хто там?"),
    ("el", "Ο κ. Παππάς ήρθε στις 5 μ.μ. | Πού είναι;"),
    ("mr", "डॉ. जोशी आले. | तू कोण?"),
  ])
  func eachLanguageHasAbbreviationsOfItsOwn(language: String, text: String) {
    expectSentences(text, language)
  }
}
