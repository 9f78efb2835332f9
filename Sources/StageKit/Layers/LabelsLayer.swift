public import Bytes

/// The layer of `classify`: topics, and what spoke for them.
public struct LabelsLayer: Layer, Hashable {
  public static var stage: String { "classify" }

  /// Best first.
  public var labels: [Label]
  /// The text is unlike anything that the model has seen.
  public var rejected: Bool
  /// How unlike it is, 0 to 1; `nil` where no model was asked.
  public var novelty: Double?

  public init(labels: [Label] = [], rejected: Bool = false, novelty: Double? = nil) {
    self.labels = labels
    self.rejected = rejected
    self.novelty = novelty
  }

  public struct Label: Hashable, Sendable {
    public var label: String
    /// 0 to 1.
    public var score: Double
    /// What gave it: "rules", "model", or "rules+model".
    public var by: String
    public var evidence: [Evidence]

    public init(label: String, score: Double, by: String, evidence: [Evidence] = []) {
      self.label = label
      self.score = score
      self.by = by
      self.evidence = evidence
    }
  }

  /// A term that fired.
  public struct Evidence: Hashable, Sendable {
    public enum Place: Hashable, Sendable {
      /// UTF-8 bytes of the text.
      case text(Range<Int>)
      /// A metadata field, and Unicode scalars of its value.
      case field(String, Range<Int>)
    }

    public var term: String
    public var place: Place
    public var weight: Double

    public init(term: String, place: Place, weight: Double) {
      self.term = term
      self.place = place
      self.weight = weight
    }
  }
}

extension LabelsLayer {
  public func write(to json: inout JSONWriter, offsets: LayerOffsets) {
    json.object {
      $0.key("labels")
      $0.array { for label in labels { label.write(to: &$0, offsets.text) } }
      $0.member("rejected", rejected)
      if let novelty { $0.member("novelty", novelty) }
    }
  }

  public init(from json: inout JSONReader, offsets: ScalarOffsets) throws(JSONError) {
    self.init()
    try json.enterObject()
    while let name = try json.nextMember() {
      switch name {
      case "labels":
        try json.enterArray()
        while try json.nextElement() { labels.append(try Label(from: &json, offsets)) }
      case "rejected": rejected = try json.boolean()
      case "novelty": novelty = try json.number()
      default: try json.skip()
      }
    }
  }
}

extension LabelsLayer.Label {
  func write(to json: inout JSONWriter, _ offsets: ScalarOffsets) {
    json.object {
      $0.member("label", label)
      $0.member("score", score)
      $0.member("by", by)
      $0.key("evidence")
      $0.array { for item in evidence { item.write(to: &$0, offsets) } }
    }
  }

  init(from json: inout JSONReader, _ offsets: ScalarOffsets) throws(JSONError) {
    self.init(label: "", score: 0, by: "")
    try json.enterObject()
    while let name = try json.nextMember() {
      switch name {
      case "label": label = try json.string()
      case "score": score = try json.number()
      case "by": by = try json.string()
      case "evidence":
        try json.enterArray()
        while try json.nextElement() { evidence.append(try .init(from: &json, offsets)) }
      default: try json.skip()
      }
    }
  }
}

extension LabelsLayer.Evidence {
  func write(to json: inout JSONWriter, _ offsets: ScalarOffsets) {
    json.object {
      $0.member("term", term)
      switch place {
      case .text(let span):
        $0.member("field", "text")
        $0.key("span")
        $0.span(offsets.scalars(span))
      case .field(let name, let span):
        $0.member("field", name)
        $0.key("span")
        $0.span(span)
      }
      $0.member("weight", weight)
    }
  }

  init(from json: inout JSONReader, _ offsets: ScalarOffsets) throws(JSONError) {
    var field = "text"
    var span = 0..<0
    self.init(term: "", place: .text(span), weight: 0)
    try json.enterObject()
    while let name = try json.nextMember() {
      switch name {
      case "term": term = try json.string()
      case "field": field = try json.string()
      case "span": span = try json.span()
      case "weight": weight = try json.number()
      default: try json.skip()
      }
    }
    place = field == "text" ? .text(offsets.bytes(span)) : .field(field, span)
  }
}
