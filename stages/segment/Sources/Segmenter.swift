internal import Bytes
internal import StageKit

/// Makes the layer of one text: paragraphs from blocks or lines, sentences within each, sections by headings.
struct Segmenter {
  let bytes: [UInt8]
  let rules: LanguageRules

  /// Who decides about gaps without a mark.
  let judge: BoundaryJudge

  init(_ bytes: [UInt8], _ rules: LanguageRules, judge: BoundaryJudge = .model(.shipped)) {
    self.bytes = bytes
    self.rules = rules
    self.judge = judge
  }

  func layer(blocks: [BlocksLayer.Block]) -> SentencesLayer {
    let units = blocks.isEmpty ? Paragraphs.fromLines(bytes, rules) : Paragraphs.fromBlocks(blocks, bytes, rules)
    var layer = SentencesLayer()
    var scanner = SentenceScanner(bytes, rules, judge: judge)
    for unit in units {
      if unit.isHeading {
        scanner.scan(unit.span, into: &layer.sentences)
        openSection(at: unit.span, &layer)
      } else {
        layer.paragraphs.append(unit.span)
        if unit.isVerbatim {
          layer.sentences += unit.pieces
        } else {
          for piece in unit.pieces { scanner.scan(piece, into: &layer.sentences) }
        }
        extendSection(to: unit.span, &layer)
      }
    }
    return layer
  }

  /// A heading right after a heading opens a section of its own: what stands under it alone is its section.
  private func openSection(at heading: Range<Int>, _ layer: inout SentencesLayer) {
    layer.sections.append(.init(span: heading, heading: heading))
  }

  private func extendSection(to span: Range<Int>, _ layer: inout SentencesLayer) {
    guard let last = layer.sections.indices.last else {
      layer.sections.append(.init(span: span))
      return
    }
    layer.sections[last].span = layer.sections[last].span.lowerBound..<span.upperBound
  }
}
