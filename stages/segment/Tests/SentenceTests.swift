import Bytes
import StageKit
import Testing

@testable import SegmentStage

/// The text without its markers, segmented: the sentences joined by "|" must give the marked text back.
private func marked(_ text: String, _ language: String) -> String {
  let plain = Text(text.replacing("|", with: ""))
  let layer = Segmenter(plain.bytes, .of(language)).layer(blocks: [])
  return layer.sentences.map { plain.string($0) }.joined(separator: "|")
}

/// What stands between markers, white space at the edges left out.
private func expected(_ text: String) -> String {
  text.split(separator: "|").map { String($0.trimmed) }.joined(separator: "|")
}

extension Substring {
  fileprivate var trimmed: Substring {
    var part = self
    while part.first?.isWhitespace == true { part.removeFirst() }
    while part.last?.isWhitespace == true { part.removeLast() }
    return part
  }
}

@Suite struct SentenceTests {
  @Test(arguments: [
    "The ferry sank. | Nobody was hurt.",
    "Dr. Ilse Varga met Mrs. Oduya at St. Bride's.",
    "She paid $12.50 for it. | It was worth it.",
    "Version 2.4.1 is out. | Get it at https://example.org/get.html now.",
    "He left at 5 p.m. | Rain followed at 9 p.m. Monday.",
    "I work for the U.S. Government. | I live in the U.S. | How about you?",
    "J. R. Hale and Mary K. Stone came.",
    "Stop! | Who goes there? | Nobody…",
    "He waited... and waited... | Then he left.",
    "\"Come in.\" | She closed the door. | 'Sit,' he said.",
    "\"This is great!\" she said.",
    "The firm (founded 1910.) grew.",
    "It rose (see below). | Then it fell.",
    "He sat on no. 5, the last one. | We said no. | They left.",
    "Trade grew by 3 per cent.[4][5] | It fell later. [6] | It rose.",
    "Write to press@harbour.example. | We answer.",
    "It ended in 1984. | Books followed.",
    "You and I. | Did Albert I. Jones call?",
    "They signed with Pitt & Co. at noon. | It closed with Pitt & Co. | They left.",
    "The vote is on Dec. 12, not Jan. 3.",
    "Hello world.| Today is Monday.",
    "1) The first item | 2) The second item",
    "• Ring the bell | • Leave the hall",
  ])
  func englishSentencesEndWhereReadersEndThem(text: String) {
    #expect(marked(text, "en") == expected(text))
  }

  @Test(arguments: [
    "Am 12. Juni kam Dr. med. Behrens. | Er blieb bis zum 3. Oktober.",
    "Das steht auf Seite 12. | Dort steht auch z. B. der Preis.",
    "Wir brauchen Wasser, Saft usw. | Und das bald.",
    "Das war im 19. Jahrhundert, d. h. lange her.",
    "„Ich komme nicht“, sagte sie. | „Nie.“",
  ])
  func germanOrdinalsAndAbbreviationsDoNotEndSentences(text: String) {
    #expect(marked(text, "de") == expected(text))
  }

  @Test(arguments: [
    ("fr", "M. Le Goff est venu. | Il a dit : « Jamais ! » | Puis il est parti."),
    ("es", "¡Hola Srta. Ledesma! | ¿Cómo está? | Bien."),
    ("it", "È arrivato l'Avv. Fabrizi. | Parla con il Dott. Mesini."),
    ("pt", "O Sr. Duarte chegou. | Ninguém falou."),
    ("ru", "А. И. Орлов жил в г. Лесной. | Он уехал в 1950 г. и не вернулся."),
    ("ja", "これは本です。|あれは何ですか？|ペンです。"),
    ("hi", "यह घर है। | वह पेड़ है।"),
    ("hy", "Ի՞նչ ես մտածում: | Ոչինչ:"),
    ("el", "Πού είναι; | Εδώ."),
  ])
  func otherLanguagesHaveTheirOwnMarks(language: String, text: String) {
    #expect(marked(text, language) == expected(text))
  }

  @Test func textWithoutCapitalsIsDividedAtItsStops() {
    let text = "i like cats. | they are kind. | do you? | i do"
    #expect(marked(text, "en") == expected(text))
    #expect(marked("He asked why? and left.", "en") == "He asked why? and left.")
  }

  @Test func aStrayQuotationMarkDoesNotSwallowTheRest() {
    let text = "He said \"no. | They left. | It rained."
    #expect(marked(text, "en") == expected(text))
  }

  @Test(arguments: ["..[111 111", "\"", ".\" ", "a. ", "1) 2) ", ". . ", ".[1]", "a\nb\n", "« », ", "…😀 ", "\u{FF0E}"])
  func hostileTextIsCoveredOnceAndInOrder(unit: String) {
    let text = Text(String(repeating: unit, count: 400))
    let layer = Segmenter(text.bytes, .english).layer(blocks: [])
    var end = 0
    for sentence in layer.sentences {
      #expect(sentence.lowerBound >= end && sentence.upperBound > sentence.lowerBound)
      #expect(text.bytes[end..<sentence.lowerBound].allSatisfy { $0 <= 0x20 || $0 >= 0x80 })
      end = sentence.upperBound
    }
    #expect(end <= text.count)
  }
}
