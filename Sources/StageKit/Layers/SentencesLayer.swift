public import Bytes

/// The layer of `segment`: sections, paragraphs and sentences, each a span of UTF-8 bytes of the text.
public struct SentencesLayer: Layer, Hashable {
  public static var stage: String { "segment" }

  public struct Section: Hashable, Sendable {
    public var span: Range<Int>
    /// The heading that opens it; `nil` for what stands before the first heading.
    public var heading: Range<Int>?

    public init(span: Range<Int>, heading: Range<Int>? = nil) {
      self.span = span
      self.heading = heading
    }
  }

  /// A paragraph in another language than its document.
  public struct ForeignParagraph: Hashable, Sendable {
    public var span: Range<Int>
    /// A BCP 47 tag.
    public var language: String

    public init(span: Range<Int>, language: String) {
      self.span = span
      self.language = language
    }
  }

  public var sections: [Section]
  public var paragraphs: [Range<Int>]
  /// In order, not overlapping; a heading is a sentence of its own.
  public var sentences: [Range<Int>]
  /// The paragraphs, and headings, of 20 words and more that are in another language than the document's `language`, in
  /// order; each is one of `paragraphs` or the heading of a section. Written as `languages`, where there is any.
  public var foreign: [ForeignParagraph]

  public init(
    sections: [Section] = [], paragraphs: [Range<Int>] = [], sentences: [Range<Int>] = [],
    foreign: [ForeignParagraph] = []
  ) {
    self.sections = sections
    self.paragraphs = paragraphs
    self.sentences = sentences
    self.foreign = foreign
  }

  /// The language that the text at a UTF-8 byte offset is in; `nil` where it is the document's.
  ///
  /// Logarithmic time.
  public func foreignLanguage(at offset: Int) -> String? {
    var low = 0
    var high = foreign.count
    while low < high {
      let middle = (low + high) / 2
      if foreign[middle].span.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < foreign.count && foreign[low].span.contains(offset) ? foreign[low].language : nil
  }

  public func write(to json: inout JSONWriter, offsets: LayerOffsets) {
    json.object {
      $0.key("sections")
      $0.array {
        for section in sections {
          $0.object {
            $0.key("span")
            $0.span(offsets.text.scalars(section.span))
            if let heading = section.heading {
              $0.key("heading")
              $0.span(offsets.text.scalars(heading))
            }
          }
        }
      }
      $0.key("paragraphs")
      $0.array { for span in paragraphs { $0.span(offsets.text.scalars(span)) } }
      $0.key("sentences")
      $0.array { for span in sentences { $0.span(offsets.text.scalars(span)) } }
      if !foreign.isEmpty { writeForeign(to: &$0, offsets) }
    }
  }

  private func writeForeign(to json: inout JSONWriter, _ offsets: LayerOffsets) {
    json.key("languages")
    json.array {
      for paragraph in foreign {
        $0.object {
          $0.key("span")
          $0.span(offsets.text.scalars(paragraph.span))
          $0.member("language", paragraph.language)
        }
      }
    }
  }

  public init(from json: inout JSONReader, offsets: ScalarOffsets) throws(JSONError) {
    self.init()
    try json.enterObject()
    while let name = try json.nextMember() {
      switch name {
      case "sections":
        try json.enterArray()
        while try json.nextElement() { sections.append(try Section(from: &json, offsets)) }
      case "paragraphs": paragraphs = try SentencesLayer.spans(from: &json, offsets)
      case "sentences": sentences = try SentencesLayer.spans(from: &json, offsets)
      case "languages":
        try json.enterArray()
        while try json.nextElement() { foreign.append(try ForeignParagraph(from: &json, offsets)) }
      default: try json.skip()
      }
    }
  }

  static func spans(from json: inout JSONReader, _ offsets: ScalarOffsets) throws(JSONError) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    try json.enterArray()
    while try json.nextElement() { spans.append(offsets.bytes(try json.span())) }
    return spans
  }
}

extension SentencesLayer.Section {
  init(from json: inout JSONReader, _ offsets: ScalarOffsets) throws(JSONError) {
    self.init(span: 0..<0)
    try json.enterObject()
    while let name = try json.nextMember() {
      switch name {
      case "span": span = offsets.bytes(try json.span())
      case "heading": heading = offsets.bytes(try json.span())
      default: try json.skip()
      }
    }
  }
}

extension SentencesLayer.ForeignParagraph {
  init(from json: inout JSONReader, _ offsets: ScalarOffsets) throws(JSONError) {
    self.init(span: 0..<0, language: "")
    try json.enterObject()
    while let name = try json.nextMember() {
      switch name {
      case "span": span = offsets.bytes(try json.span())
      case "language": language = try json.string()
      default: try json.skip()
      }
    }
  }
}
