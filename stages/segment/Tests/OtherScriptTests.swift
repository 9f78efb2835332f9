import Testing

@testable import SegmentStage

/// Marks and customs of other scripts.
@Suite struct OtherScriptTests {
  @Test(arguments: [
    ("ja", "これは本です。|あれは何ですか？|ペンです。"),
    ("hi", "यह घर है। | वह पेड़ है।"),
    ("hy", "Ի՞նչ ես մտածում: | Ոչինչ:"),
    ("el", "Πού είναι; | Εδώ."),
    ("my", "သူလာသည်။|ဘာလဲ။"),
    ("am", "ሰላም።|እንዴት ነህ፧|ደህና።"),
    ("ur", "وہ آیا۔ | کیا حال ہے؟"),
    ("fa", "او آمد. | کجا رفتی؟"),
    ("ko", "그는 갔다. | 왜?"),
  ])
  func eachScriptHasItsMarks(language: String, text: String) {
    expectSentences(text, language)
  }

  @Test(arguments: [
    ("ja", "安い（とても安い。本当に）。|買います。"),
    ("ja", "彼は「行くよ。待ってて」と言った。|そして出かけた。"),
    ("ja", "「そうです。」と彼は言った。|はい。"),
    ("zh", "“你好！”他说。|“再见。”|她没有说话。"),
    ("zh", "他走了（真的！）然后回来。|完。"),
    ("zh", "他看了《你好！再见。》这本书。|很好看。"),
  ])
  func bracketsOfChineseAndJapaneseArePartOfTheSentence(language: String, text: String) {
    expectSentences(text, language)
  }

  @Test(arguments: [
    ("ja", "価格は３．２９％です。|安い．|買います．")
  ])
  func aWideFullStopBetweenDigitsIsDecimal(language: String, text: String) {
    expectSentences(text, language)
  }

  @Test(arguments: [
    ("ar", "سؤال وجواب: | ماذا حدث أمس؟"),
    ("ar", "وقال الوزير: لن نتراجع عن القرار."),
  ])
  func arabicLabelsEndInAColonAndSpeechDoesNot(language: String, text: String) {
    expectSentences(text, language)
  }

  @Test(arguments: [
    (
      "ar",
      "وصل الوزير إلى المدينة في الصباح الباكر، | زار المستشفى الكبير ثم التقى عددا من الأطباء، | وقرر بعد ذلك العودة إلى العاصمة"
    )
  ])
  func arabicCommasDivideAParagraphWithoutStops(language: String, text: String) {
    expectSentences(text, language)
  }

  @Test(arguments: [
    ("kk", "Бұл кім? | не?")
  ])
  func aShortQuestionMayFollowAQuestion(language: String, text: String) {
    expectSentences(text, language)
  }
}
