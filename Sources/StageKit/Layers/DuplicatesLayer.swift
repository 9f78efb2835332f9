public import Bytes

/// The layer of `dedupe`: how a document relates to the others of the corpus.
public struct DuplicatesLayer: Layer, Hashable {
  public static var stage: String { "dedupe" }

  public enum Role: String, Hashable, Sendable, CaseIterable {
    case unique
    /// Others are copies of it.
    case original
    case duplicate
  }

  public enum Rule: String, Hashable, Sendable, CaseIterable { case exact, near }

  /// A smaller document that stands within this one, which makes neither a copy.
  public struct Contained: Hashable, Sendable {
    public var id: String
    /// The run that it is of, where it is an earlier one.
    public var run: String?
    /// The share of that document that stands here, 0 to 1.
    public var containment: Double
    /// UTF-8 bytes of this document's text.
    public var spans: [Range<Int>]

    public init(id: String, run: String? = nil, containment: Double, spans: [Range<Int>] = []) {
      self.id = id
      self.run = run
      self.containment = containment
      self.spans = spans
    }
  }

  /// A passage that stands in other documents too.
  public struct Passage: Hashable, Sendable {
    /// UTF-8 bytes of the text.
    public var span: Range<Int>
    /// In how many documents, this one included.
    public var documents: Int

    public init(span: Range<Int>, documents: Int) {
      self.span = span
      self.documents = documents
    }
  }

  public var role: Role
  /// The id of the kept document of the cluster; its own where it is alone.
  public var cluster: String
  /// The document that it is a copy of.
  public var of: String?
  /// The run whose documents `cluster` and `of` name, where it is an earlier one.
  public var run: String?
  public var rule: Rule?
  public var jaccard: Double?
  public var containment: Double?
  public var contains: [Contained]
  public var passages: [Passage]

  public init(
    role: Role, cluster: String, of: String? = nil, run: String? = nil, rule: Rule? = nil, jaccard: Double? = nil,
    containment: Double? = nil, contains: [Contained] = [], passages: [Passage] = []
  ) {
    self.role = role
    self.cluster = cluster
    self.of = of
    self.run = run
    self.rule = rule
    self.jaccard = jaccard
    self.containment = containment
    self.contains = contains
    self.passages = passages
  }
}

extension DuplicatesLayer {
  public func write(to json: inout JSONWriter, offsets: LayerOffsets) {
    json.object {
      $0.member("role", role.rawValue)
      $0.member("cluster", cluster)
      if let of { $0.member("of", of) }
      if let run { $0.member("run", run) }
      if let rule { $0.member("rule", rule.rawValue) }
      if let jaccard { $0.member("jaccard", jaccard) }
      if let containment { $0.member("containment", containment) }
      $0.key("contains")
      $0.array { for item in contains { item.write(to: &$0, offsets.text) } }
      $0.key("passages")
      $0.array {
        for passage in passages {
          $0.object {
            $0.key("span")
            $0.span(offsets.text.scalars(passage.span))
            $0.member("documents", passage.documents)
          }
        }
      }
    }
  }

  public init(from json: inout JSONReader, offsets: ScalarOffsets) throws(JSONError) {
    self.init(role: .unique, cluster: "")
    try json.enterObject()
    while let name = try json.nextMember() {
      switch name {
      case "role": role = Role(rawValue: try json.string()) ?? .unique
      case "cluster": cluster = try json.string()
      case "of": of = try json.string()
      case "run": run = try json.string()
      case "rule": rule = Rule(rawValue: try json.string())
      case "jaccard": jaccard = try json.number()
      case "containment": containment = try json.number()
      case "contains":
        try json.enterArray()
        while try json.nextElement() { contains.append(try Contained(from: &json, offsets)) }
      case "passages":
        try json.enterArray()
        while try json.nextElement() { passages.append(try Passage(from: &json, offsets)) }
      default: try json.skip()
      }
    }
  }
}

extension DuplicatesLayer.Contained {
  func write(to json: inout JSONWriter, _ offsets: ScalarOffsets) {
    json.object {
      $0.member("id", id)
      if let run { $0.member("run", run) }
      $0.member("containment", containment)
      $0.key("spans")
      $0.array { for span in spans { $0.span(offsets.scalars(span)) } }
    }
  }

  init(from json: inout JSONReader, _ offsets: ScalarOffsets) throws(JSONError) {
    self.init(id: "", containment: 0)
    try json.enterObject()
    while let name = try json.nextMember() {
      switch name {
      case "id": id = try json.string()
      case "run": run = try json.string()
      case "containment": containment = try json.number()
      case "spans": spans = try SentencesLayer.spans(from: &json, offsets)
      default: try json.skip()
      }
    }
  }
}

extension DuplicatesLayer.Passage {
  init(from json: inout JSONReader, _ offsets: ScalarOffsets) throws(JSONError) {
    self.init(span: 0..<0, documents: 0)
    try json.enterObject()
    while let name = try json.nextMember() {
      switch name {
      case "span": span = offsets.bytes(try json.span())
      case "documents": documents = try json.integer()
      default: try json.skip()
      }
    }
  }
}
