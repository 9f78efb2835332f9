internal import Bytes
internal import DocumentIO

/// One input of a run, as a pass leaves it to the next: who it is, and how it ended where it did.
struct RosterLine: Sendable {
  var id: String
  var record: Int
  /// SHA-256 of the file or line; `nil` for what was never read.
  var content: Digest?
  var ending: Ending?
  /// The document that this is a copy of, to be left out where that is in the outputs.
  var duplicateOf: CopiedDocument?
  /// The first digits of the key of its result by slot, as far as it came: what `gc` keeps.
  var keys: [String] = []
  /// The whole key of the last of them, under which a conclusion finds the evidence.
  var lastKey: Digest?

  func write(to json: inout JSONWriter) {
    json.object {
      $0.member("id", id)
      $0.member("record", record)
      if let content { $0.member("content", content.hexadecimal) }
      ending?.write(to: &$0)
      if let duplicateOf {
        $0.key("duplicate_of")
        duplicateOf.json.write(to: &$0)
      }
      if !keys.isEmpty {
        $0.key("keys")
        $0.array { for key in keys { $0.string(key) } }
      }
      if let lastKey { $0.member("last_key", lastKey.hexadecimal) }
    }
    json.newline()
  }

  init(id: String, record: Int, content: Digest? = nil, ending: Ending? = nil, duplicateOf: CopiedDocument? = nil) {
    self.id = id
    self.record = record
    self.content = content
    self.ending = ending
    self.duplicateOf = duplicateOf
  }

  init(_ document: DocumentState) {
    self.init(
      id: document.id, record: document.record, content: document.isEndingUnstored ? nil : document.content,
      ending: document.ending, duplicateOf: document.duplicateOf)
    keys = document.keys.map { $0.hexadecimalPrefix(RosterLine.keyDigits) }
    lastKey = document.keys.last
  }

  init(json line: [UInt8]) throws(JSONError) {
    self.init(id: "", record: 0)
    var outcome = ""
    var step = ""
    var reason = ""
    var message = ""
    var json = JSONReader(line)
    try json.enterObject()
    while let name = try json.nextMember() {
      switch name {
      case "id": id = try json.string()
      case "record": record = try json.integer()
      case "content": content = Digest(hexadecimal: try json.string())
      case "outcome": outcome = try json.string()
      case "step": step = try json.string()
      case "reason": reason = try json.string()
      case "message": message = try json.string()
      case "duplicate_of": duplicateOf = CopiedDocument(json: try JSONValue(from: &json))
      case "keys":
        try json.enterArray()
        while try json.nextElement() { keys.append(try json.string()) }
      case "last_key": lastKey = Digest(hexadecimal: try json.string())
      default: try json.skip()
      }
    }
    switch outcome {
    case "dropped": ending = .dropped(step: step, reason: reason)
    case "quarantined": ending = .quarantined(step: step, code: reason, message: message)
    case "ignored": ending = .ignored(reason: reason)
    default: break
    }
  }
}

extension Ending {
  /// Writes the members `outcome`, `step`, `reason`, `message` of the object that is being written.
  func write(to json: inout JSONWriter) {
    switch self {
    case .dropped(let step, let reason):
      json.member("outcome", "dropped")
      json.member("step", step)
      json.member("reason", reason)
    case .quarantined(let step, let code, let message):
      json.member("outcome", "quarantined")
      json.member("step", step)
      json.member("reason", code)
      json.member("message", message)
    case .ignored(let reason):
      json.member("outcome", "ignored")
      json.member("reason", reason)
    }
  }
}
