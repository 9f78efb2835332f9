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

  /// The paragraphs and headings, from blocks where there are any.
  func units(blocks: [BlocksLayer.Block]) -> [ParagraphUnit] {
    blocks.isEmpty ? Paragraphs.fromLines(bytes, rules) : Paragraphs.fromBlocks(blocks, bytes, rules)
  }

  func layer(blocks: [BlocksLayer.Block]) -> SentencesLayer { layer(units(blocks: blocks)) }

  /// - Parameter foreign: the units that other rules divide, by number, with the language of each.
  func layer(_ units: [ParagraphUnit], foreign: [(number: Int, language: String)] = []) -> SentencesLayer {
    var layer = SentencesLayer()
    var scanners = Scanners(bytes, rules, judge)
    var next = 0
    for (number, unit) in units.enumerated() {
      var language: String?
      if next < foreign.count, foreign[next].number == number {
        language = foreign[next].language
        layer.foreign.append(.init(span: unit.span, language: foreign[next].language))
        next += 1
      }
      if unit.isHeading { openSection(at: unit.span, &layer) } else { layer.paragraphs.append(unit.span) }
      if unit.isVerbatim {
        layer.sentences += unit.pieces
      } else {
        scanners.scan(unit.pieces, in: language, into: &layer.sentences)
      }
      if !unit.isHeading { extendSection(to: unit.span, &layer) }
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

/// The scanners of a text: one with the rules of its document, one for each other language that comes.
private struct Scanners {
  private var main: SentenceScanner
  private var others: [(language: String, scanner: SentenceScanner)] = []

  init(_ bytes: [UInt8], _ rules: LanguageRules, _ judge: BoundaryJudge) {
    main = SentenceScanner(bytes, rules, judge: judge)
  }

  /// Adds the sentences of `pieces`; the rules are those of `language`, or the document's where it is `nil`.
  mutating func scan(_ pieces: [Range<Int>], in language: String?, into sentences: inout [Range<Int>]) {
    guard let language else {
      for piece in pieces { main.scan(piece, into: &sentences) }
      return
    }
    let number = number(of: language)
    for piece in pieces { others[number].scanner.scan(piece, into: &sentences) }
  }

  private mutating func number(of language: String) -> Int {
    if let known = others.firstIndex(where: { $0.language == language }) { return known }
    others.append((language, SentenceScanner(main.bytes, .of(language), judge: main.judge)))
    return others.count - 1
  }
}
