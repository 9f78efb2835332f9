internal import Bytes
internal import DocumentIO
internal import Files
internal import SystemPackage

/// One input of a run, as a pass leaves it to the next: who it is, and how it ended where it did.
struct RosterLine: Sendable {
  var id: String
  var record: Int
  /// SHA-256 of the file or line; `nil` for what was never read.
  var content: Digest?
  var ending: Ending?
  /// The document that this is a copy of, to be left out where that is in the outputs.
  var duplicateOf: String?
  /// The first digits of the key of its result by slot, as far as it came: what `gc` keeps.
  var keys: [String] = []
  /// The whole key of the last of them, under which a conclusion finds the evidence.
  var lastKey: Digest?

  func write(to json: inout JSONWriter) {
    json.object {
      $0.member("id", id)
      $0.member("record", record)
      if let content { $0.member("content", content.hexadecimal) }
      switch ending {
      case .dropped(let step, let reason)?:
        $0.member("outcome", "dropped")
        $0.member("step", step)
        $0.member("reason", reason)
      case .quarantined(let step, let code, let message)?:
        $0.member("outcome", "quarantined")
        $0.member("step", step)
        $0.member("reason", code)
        $0.member("message", message)
      case .ignored(let reason)?:
        $0.member("outcome", "ignored")
        $0.member("reason", reason)
      case nil: break
      }
      if let duplicateOf { $0.member("duplicate_of", duplicateOf) }
      if !keys.isEmpty {
        $0.key("keys")
        $0.array { for key in keys { $0.string(key) } }
      }
      if let lastKey { $0.member("last_key", lastKey.hexadecimal) }
    }
    json.newline()
  }

  init(id: String, record: Int, content: Digest? = nil, ending: Ending? = nil, duplicateOf: String? = nil) {
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
      case "duplicate_of": duplicateOf = try json.string()
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

/// Writes JSON Lines to a file of a run, a megabyte at a time. Not durable: what must last is published.
///
/// `@unchecked Sendable` because one owner at a time appends: the committer's queue while a pass runs, the thread that
/// started it before and after.
final class LineFile: @unchecked Sendable {
  private let path: FilePath
  private let file: FileDescriptor
  private var json = JSONWriter()

  init(_ path: FilePath) throws(FileError) {
    self.path = path
    file = try Files.create(path)
  }

  deinit { try? file.close() }

  func append(_ write: (inout JSONWriter) -> Void) throws(FileError) {
    write(&json)
    if json.bytes.count > 1 << 20 { try flush() }
  }

  func flush() throws(FileError) {
    try Files.writeAll(json.bytes, to: file, path)
    json.removeAll()
  }
}

/// Reads a file line by line, a megabyte at a time.
struct LineReader {
  private let path: FilePath
  private let file: OpenFile
  private var buffer: [UInt8] = []
  private var position = 0
  private var atEnd = false

  init(_ path: FilePath) throws(FileError) {
    self.path = path
    file = OpenFile(try Files.open(path))
  }

  /// The next line without its end; `nil` behind the last.
  mutating func next() throws(FileError) -> [UInt8]? {
    while true {
      if let end = buffer[position...].firstIndex(of: 0x0A) {
        defer { position = end + 1 }
        return Array(buffer[position..<end])
      }
      if atEnd {
        guard position < buffer.count else { return nil }
        defer { position = buffer.count }
        return Array(buffer[position...])
      }
      buffer.removeFirst(position)
      position = 0
      let more = try Files.read(file.descriptor, path, upTo: 1 << 20)
      if more.isEmpty { atEnd = true }
      buffer += more
    }
  }
}

/// A descriptor that is closed with the last who uses it.
final class OpenFile: Sendable {
  let descriptor: FileDescriptor
  init(_ descriptor: FileDescriptor) { self.descriptor = descriptor }
  deinit { try? descriptor.close() }
}
