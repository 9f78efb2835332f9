public import Bytes

/// The layer of `quote`: who said what.
public struct QuotationsLayer: Layer, Hashable {
  public static var stage: String { "quote" }

  /// In the order of their first spans.
  public var quotes: [Quotation]

  public init(quotes: [Quotation] = []) { self.quotes = quotes }

  public struct Quotation: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable { case direct, mixed, indirect }

    public var kind: Kind
    /// The text of the spans, a space between them.
    public var text: String
    /// UTF-8 bytes, without the marks: one for each side of an interruption and for each paragraph.
    public var spans: [Range<Int>]
    /// The words that say that somebody speaks ("said", "laut").
    public var cue: Range<Int>?
    /// 0 to 1: how likely the speaker is right.
    public var confidence: Double
    public var speaker: Speaker?

    public init(
      kind: Kind, text: String, spans: [Range<Int>], cue: Range<Int>? = nil, confidence: Double,
      speaker: Speaker? = nil
    ) {
      self.kind = kind
      self.text = text
      self.spans = spans
      self.cue = cue
      self.confidence = confidence
      self.speaker = speaker
    }
  }

  public struct Speaker: Hashable, Sendable {
    /// How the speaker's name was found; `carried`: from the quotation before.
    public enum Via: String, Hashable, Sendable, CaseIterable { case name, pronoun, nominal, carried, unknown }

    /// The words that stand for the speaker beside the cue.
    public var mention: Range<Int>?
    /// The text of the mention.
    public var text: String
    /// The full name.
    public var name: String?
    /// Where that name stands.
    public var nameSpan: Range<Int>?
    public var title: String?
    public var via: Via

    public init(
      mention: Range<Int>? = nil, text: String = "", name: String? = nil, nameSpan: Range<Int>? = nil,
      title: String? = nil, via: Via = .unknown
    ) {
      self.mention = mention
      self.text = text
      self.name = name
      self.nameSpan = nameSpan
      self.title = title
      self.via = via
    }
  }
}

extension QuotationsLayer {
  public func write(to json: inout JSONWriter, offsets: LayerOffsets) {
    json.object {
      $0.key("quotes")
      $0.array { for quote in quotes { quote.write(to: &$0, offsets.text) } }
    }
  }

  public init(from json: inout JSONReader, offsets: ScalarOffsets) throws(JSONError) {
    self.init()
    try json.enterObject()
    while let name = try json.nextMember() {
      guard name == "quotes" else {
        try json.skip()
        continue
      }
      try json.enterArray()
      while try json.nextElement() { quotes.append(try Quotation(from: &json, offsets)) }
    }
  }
}

extension QuotationsLayer.Quotation {
  func write(to json: inout JSONWriter, _ offsets: ScalarOffsets) {
    json.object {
      $0.member("kind", kind.rawValue)
      $0.member("text", text)
      $0.key("spans")
      $0.array { for span in spans { $0.span(offsets.scalars(span)) } }
      if let cue {
        $0.key("cue")
        $0.span(offsets.scalars(cue))
      }
      $0.member("confidence", confidence)
      if let speaker {
        $0.key("speaker")
        speaker.write(to: &$0, offsets)
      }
    }
  }

  init(from json: inout JSONReader, _ offsets: ScalarOffsets) throws(JSONError) {
    self.init(kind: .direct, text: "", spans: [], confidence: 0)
    try json.enterObject()
    while let name = try json.nextMember() {
      switch name {
      case "kind": kind = Kind(rawValue: try json.string()) ?? .direct
      case "text": text = try json.string()
      case "spans": spans = try SentencesLayer.spans(from: &json, offsets)
      case "cue": cue = offsets.bytes(try json.span())
      case "confidence": confidence = try json.number()
      case "speaker": speaker = try .init(from: &json, offsets)
      default: try json.skip()
      }
    }
  }
}

extension QuotationsLayer.Speaker {
  func write(to json: inout JSONWriter, _ offsets: ScalarOffsets) {
    json.object {
      if let mention {
        $0.key("mention")
        $0.span(offsets.scalars(mention))
        $0.member("text", text)
      }
      if let name { $0.member("name", name) }
      if let nameSpan {
        $0.key("name_span")
        $0.span(offsets.scalars(nameSpan))
      }
      if let title { $0.member("title", title) }
      $0.member("via", via.rawValue)
    }
  }

  init(from json: inout JSONReader, _ offsets: ScalarOffsets) throws(JSONError) {
    self.init()
    try json.enterObject()
    while let member = try json.nextMember() {
      switch member {
      case "mention": mention = offsets.bytes(try json.span())
      case "text": text = try json.string()
      case "name": name = try json.string()
      case "name_span": nameSpan = offsets.bytes(try json.span())
      case "title": title = try json.string()
      case "via": via = Via(rawValue: try json.string()) ?? .unknown
      default: try json.skip()
      }
    }
  }
}
