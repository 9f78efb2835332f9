internal import Bytes
internal import StageKit

/// What the conclusion says of one document, and what `apply` reads again: numbers of words and passages where the layer
/// has spans.
struct Verdict {
  struct Contained {
    var id: String
    /// The run that it is of, where it is an earlier one.
    var run: String?
    var containment: Double
    /// Ranges of words of the text.
    var words: [Range<Int>]
  }

  var role = DuplicatesLayer.Role.unique
  var cluster = ""
  /// The run whose document `cluster` is, where it is an earlier one.
  var run: String?
  var rule: DuplicatesLayer.Rule?
  var jaccard = 0.0
  var containment = 0.0
  var contains: [Contained] = []
  var passages: [(number: Int, documents: Int)] = []

  init() {}

  mutating func addContained(_ id: String, run: String?, _ containment: Double, _ words: Range<Int>) {
    if contains.last?.id != id || contains.last?.run != run {
      contains.append(Contained(id: id, run: run, containment: containment, words: []))
    }
    if !words.isEmpty { contains[contains.count - 1].words.append(words) }
  }
}

// MARK: JSON

extension Verdict {
  var json: [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.member("role", role.rawValue)
      $0.member("cluster", cluster)
      if let run { $0.member("run", run) }
      if let rule {
        $0.member("rule", rule.rawValue)
        $0.member("jaccard", jaccard)
        $0.member("containment", containment)
      }
      if !contains.isEmpty {
        $0.key("contains")
        $0.array { for item in contains { item.write(to: &$0) } }
      }
      if !passages.isEmpty {
        $0.key("passages")
        $0.array { for passage in passages { Verdict.write(passage.number, passage.documents, to: &$0) } }
      }
    }
    return writer.bytes
  }

  /// Throws where `json` is not what `json` gives.
  init(from json: [UInt8]) throws(JSONError) {
    var reader = JSONReader(json)
    try reader.enterObject()
    while let name = try reader.nextMember() {
      switch name {
      case "role": role = DuplicatesLayer.Role(rawValue: try reader.string()) ?? .unique
      case "cluster": cluster = try reader.string()
      case "run": run = try reader.string()
      case "rule": rule = DuplicatesLayer.Rule(rawValue: try reader.string())
      case "jaccard": jaccard = try reader.number()
      case "containment": containment = try reader.number()
      case "contains":
        try reader.enterArray()
        while try reader.nextElement() { contains.append(try Contained(from: &reader)) }
      case "passages":
        try reader.enterArray()
        while try reader.nextElement() { passages.append(try Verdict.pair(from: &reader)) }
      default: try reader.skip()
      }
    }
    try reader.end()
  }

  private static func write(_ number: Int, _ documents: Int, to json: inout JSONWriter) {
    json.array {
      $0.integer(number)
      $0.integer(documents)
    }
  }

  private static func pair(from json: inout JSONReader) throws(JSONError) -> (number: Int, documents: Int) {
    var values: [Int] = []
    try json.enterArray()
    while try json.nextElement() { values.append(try json.integer()) }
    guard values.count == 2 else { throw JSONError("expected two numbers", at: json.position) }
    return (values[0], values[1])
  }
}

extension Verdict.Contained {
  fileprivate func write(to json: inout JSONWriter) {
    json.object {
      $0.member("id", id)
      if let run { $0.member("run", run) }
      $0.member("containment", containment)
      $0.key("words")
      $0.array { for range in words { $0.span(range) } }
    }
  }

  fileprivate init(from json: inout JSONReader) throws(JSONError) {
    self.init(id: "", containment: 0, words: [])
    try json.enterObject()
    while let name = try json.nextMember() {
      switch name {
      case "id": id = try json.string()
      case "run": run = try json.string()
      case "containment": containment = try json.number()
      case "words":
        try json.enterArray()
        while try json.nextElement() { words.append(try json.span()) }
      default: try json.skip()
      }
    }
  }
}
