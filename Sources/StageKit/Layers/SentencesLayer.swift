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

  public var sections: [Section]
  public var paragraphs: [Range<Int>]
  /// In order, not overlapping; a heading is a sentence of its own.
  public var sentences: [Range<Int>]

  public init(sections: [Section] = [], paragraphs: [Range<Int>] = [], sentences: [Range<Int>] = []) {
    self.sections = sections
    self.paragraphs = paragraphs
    self.sentences = sentences
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
