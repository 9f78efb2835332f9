import Bytes
import StageKit

@testable import QuoteStage

/// The quotations of a text whose paragraphs are its lines and whose sentences end at ". ", "! " and "? " outside of marks.
func quotes(
  _ string: String, _ language: String = "en", kinds: Set<QuotationsLayer.Quotation.Kind> = [.direct, .mixed],
  blocks: [BlocksLayer.Block] = []
) -> [QuotationsLayer.Quotation] {
  let text = Text(string)
  // Throws for more words and marks than the tests have.
  return (try? QuotationFinding(kinds: kinds).quotations(text, sentences(text), blocks, .of(language))) ?? []
}

func sentences(_ text: Text) -> SentencesLayer {
  var layer = SentencesLayer()
  var start = 0
  func close(_ end: Int) {
    if end > start { layer.sentences.append(start..<end) }
  }
  var paragraph = 0
  for (i, byte) in text.bytes.enumerated() {
    let next = i + 1 < text.count ? text.bytes[i + 1] : 0x0A
    if byte == 0x0A {
      close(i)
      if i > paragraph { layer.paragraphs.append(paragraph..<i) }
      start = i + 1
      paragraph = i + 1
    } else if next == 0x20, byte == 0x2E || byte == 0x22 && i > 0 && text.bytes[i - 1] == 0x2E {
      close(i + 1)
      start = i + 2
    }
  }
  close(text.count)
  if text.count > paragraph { layer.paragraphs.append(paragraph..<text.count) }
  return layer
}
