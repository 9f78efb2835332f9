public import Bytes

/// The layer of `clean`: of what the text is made, and what was taken out of it.
public struct BlocksLayer: Layer, Hashable {
  public static var stage: String { "clean" }

  /// The blocks of the text, in order, not overlapping.
  public var blocks: [Block]
  public var removed: [Removed]
  /// Why a simpler method than the usual had to do; `nil` where nothing was amiss.
  public var degraded: String?

  public init(blocks: [Block] = [], removed: [Removed] = [], degraded: String? = nil) {
    self.blocks = blocks
    self.removed = removed
    self.degraded = degraded
  }

  public struct Block: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      case heading, paragraph, quote, code
      case listItem = "list_item"
      case tableRow = "table_row"
    }

    /// UTF-8 bytes of the text.
    public var span: Range<Int>
    public var kind: Kind
    /// 1 (the highest) to 6, for headings.
    public var level: Int?
    /// UTF-8 bytes of the decoded source; `nil` for HTML.
    public var source: Range<Int>?

    public init(span: Range<Int>, kind: Kind, level: Int? = nil, source: Range<Int>? = nil) {
      self.span = span
      self.kind = kind
      self.level = level
      self.source = source
    }
  }

  public struct Removed: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      case title, caption, byline, dateline, timestamp, teaser, prompt, navigation, footer, foreign, boilerplate
      case photoCredit = "photo_credit"
    }

    public var kind: Kind
    public var text: String
    /// Its place: a byte offset into the text.
    public var at: Int
    /// UTF-8 bytes of the decoded source; `nil` for HTML.
    public var source: Range<Int>?
    /// How often it stood there again.
    public var repeats: Int

    public init(kind: Kind, text: String, at: Int, source: Range<Int>? = nil, repeats: Int = 0) {
      self.kind = kind
      self.text = text
      self.at = at
      self.source = source
      self.repeats = repeats
    }
  }
}

extension BlocksLayer {
  public func write(to json: inout JSONWriter, offsets: LayerOffsets) {
    json.object {
      $0.key("blocks")
      $0.array { for block in blocks { block.write(to: &$0, offsets) } }
      $0.key("removed")
      $0.array { for item in removed { item.write(to: &$0, offsets) } }
      if let degraded { $0.member("degraded", degraded) }
    }
  }

  public init(from json: inout JSONReader, offsets: ScalarOffsets) throws(JSONError) {
    try self.init(from: &json, text: offsets, source: nil)
  }

  /// Reads what `write` wrote, with the spans into the source.
  public init(from json: inout JSONReader, offsets: LayerOffsets) throws(JSONError) {
    try self.init(from: &json, text: offsets.text, source: offsets.source)
  }

  private init(from json: inout JSONReader, text: ScalarOffsets, source: ScalarOffsets?) throws(JSONError) {
    self.init()
    try json.enterObject()
    while let name = try json.nextMember() {
      switch name {
      case "blocks":
        try json.enterArray()
        while try json.nextElement() { blocks.append(try Block(from: &json, text, source)) }
      case "removed":
        try json.enterArray()
        while try json.nextElement() { removed.append(try Removed(from: &json, text, source)) }
      case "degraded": degraded = try json.string()
      default: try json.skip()
      }
    }
  }
}

extension BlocksLayer.Block {
  func write(to json: inout JSONWriter, _ offsets: LayerOffsets) {
    json.object {
      $0.key("span")
      $0.span(offsets.text.scalars(span))
      $0.member("kind", kind.rawValue)
      if let level { $0.member("level", level) }
      if let source {
        $0.key("source")
        $0.span(offsets.source.scalars(source))
      }
    }
  }

  init(from json: inout JSONReader, _ text: ScalarOffsets, _ source: ScalarOffsets?) throws(JSONError) {
    self.init(span: 0..<0, kind: .paragraph)
    try json.enterObject()
    while let name = try json.nextMember() {
      switch name {
      case "span": span = text.bytes(try json.span())
      case "kind": kind = Kind(rawValue: try json.string()) ?? .paragraph
      case "level": level = try json.integer()
      case "source":
        let span = try json.span()
        self.source = source?.bytes(span)
      default: try json.skip()
      }
    }
  }
}

extension BlocksLayer.Removed {
  func write(to json: inout JSONWriter, _ offsets: LayerOffsets) {
    json.object {
      $0.member("kind", kind.rawValue)
      $0.member("text", text)
      $0.member("at", offsets.text.scalar(at: at))
      if let source {
        $0.key("source")
        $0.span(offsets.source.scalars(source))
      }
      if repeats > 0 { $0.member("repeats", repeats) }
    }
  }

  init(from json: inout JSONReader, _ text: ScalarOffsets, _ source: ScalarOffsets?) throws(JSONError) {
    self.init(kind: .boilerplate, text: "", at: 0)
    try json.enterObject()
    while let name = try json.nextMember() {
      switch name {
      case "kind": kind = Kind(rawValue: try json.string()) ?? .boilerplate
      case "text": self.text = try json.string()
      case "at": at = text.byte(at: try json.integer())
      case "source":
        let span = try json.span()
        self.source = source?.bytes(span)
      case "repeats": repeats = try json.integer()
      default: try json.skip()
      }
    }
  }
}
