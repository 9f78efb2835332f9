internal import Bytes

/// One line of a writer's manifest.
enum ManifestLine: Hashable, Sendable {
  /// The first line: whose checkpoints these are.
  case table(step: String, key: Digest)
  /// A segment that is durable. Its files: main, index, then one a column.
  case segment(number: Int, records: Int, files: [ManifestFile])
  /// A segment of any writer that must not be used any more.
  case exclusion(writer: String, number: Int, sha256: Digest, cause: String)
  /// A blob that is durable.
  case blob(name: String, digest: Digest, file: ManifestFile)
  /// A line of a later version, whose check holds.
  case unknown
}

/// A file that a manifest vouches for.
struct ManifestFile: Hashable, Sendable {
  /// In the writer's directory.
  let name: String
  let bytes: Int
  let sha256: Digest
}

/// A writer's list of what is durable, `manifest.jsonl`: one JSON object a line, whose last member `check` is the first
/// 16 digits of the SHA-256 of the bytes before it. A line counts if its check holds, whatever stands around it; so a torn
/// tail costs nothing but itself.
enum Manifest {
  static let fileName = "manifest.jsonl"
  static let version = 1
  private static let checkStart = Array(",\"check\":\"".utf8)
  private static let checkDigits = 16

  /// What a manifest's bytes say.
  struct Content: Sendable {
    var lines: [ManifestLine] = []
    /// Byte offsets of lines whose check does not hold.
    var damagedLines: [Int] = []
    /// Whether the last line is cut: left by a process that was interrupted.
    var hasTornTail = false
  }

  // MARK: Writing

  /// The line with its check and its line break.
  static func encode(_ line: ManifestLine) -> [UInt8] {
    var json = JSONWriter()
    json.object { write(line, to: &$0) }
    var bytes = json.bytes
    bytes.removeLast()
    let check = digits(bytes[...])
    bytes.append(contentsOf: checkStart)
    bytes.append(contentsOf: check)
    bytes.append(contentsOf: Array("\"}\n".utf8))
    return bytes
  }

  private static func write(_ line: ManifestLine, to json: inout JSONWriter) {
    switch line {
    case .table(let step, let key):
      json.member("format", version)
      json.member("step", step)
      json.member("key", key.hexadecimal)
    case .segment(let number, let records, let files):
      json.member("segment", number)
      json.member("records", records)
      json.key("files")
      json.array { for file in files { write(file, to: &$0) } }
    case .exclusion(let writer, let number, let sha256, let cause):
      json.member("exclude", number)
      json.member("writer", writer)
      json.member("sha256", sha256.hexadecimal)
      json.member("cause", cause)
    case .blob(let name, let digest, let file):
      json.member("blob", name)
      json.member("digest", digest.hexadecimal)
      json.key("file")
      write(file, to: &json)
    case .unknown: break
    }
  }

  private static func write(_ file: ManifestFile, to json: inout JSONWriter) {
    json.object {
      $0.member("name", file.name)
      $0.member("bytes", file.bytes)
      $0.member("sha256", file.sha256.hexadecimal)
    }
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var hasher = SHA256()
    hasher.update(bytes)
    return Array(Hexadecimal.encode(hasher.finish().bytes).prefix(checkDigits))
  }

  // MARK: Reading

  static func parse(_ bytes: [UInt8]) -> Content {
    var content = Content()
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if let line = decode(bytes[start..<end]) {
        content.lines.append(line)
      } else if end < bytes.count || isWholeLine(bytes[start..<end].dropLast()) {
        content.damagedLines.append(start)
      } else {
        content.hasTornTail = true
      }
      start = end + 1
    }
    return content
  }

  /// Whether a tail is a whole line and one byte: then its line break was changed.
  private static func isWholeLine(_ line: ArraySlice<UInt8>) -> Bool { decode(line) != nil }

  /// What a line without its line break says; `nil` where its check does not hold.
  private static func decode(_ line: ArraySlice<UInt8>) -> ManifestLine? {
    let tail = checkStart.count + checkDigits + 2
    guard line.count > tail, line.suffix(2).elementsEqual(Array("\"}".utf8)) else { return nil }
    let body = line.dropLast(tail)
    let check = line[body.endIndex...].dropLast(2)
    guard check.starts(with: checkStart), check.suffix(checkDigits).elementsEqual(digits(body)) else { return nil }
    var json = JSONReader(Array(line))
    guard let value = try? JSONValue(from: &json) else { return nil }
    return decode(value)
  }

  private static func decode(_ value: JSONValue) -> ManifestLine {
    if value["format"]?.int == version, let step = value["step"]?.string, let key = digest(value["key"]) {
      return .table(step: step, key: key)
    }
    if let number = value["segment"]?.int, let records = value["records"]?.int, let list = value["files"]?.elements {
      let files = list.compactMap(file)
      if files.count == list.count, files.count >= 2 {
        return .segment(number: number, records: records, files: files)
      }
    }
    if let number = value["exclude"]?.int, let writer = value["writer"]?.string, let sha256 = digest(value["sha256"]) {
      return .exclusion(writer: writer, number: number, sha256: sha256, cause: value["cause"]?.string ?? "")
    }
    if let name = value["blob"]?.string, let digest = digest(value["digest"]), let file = value["file"].flatMap(file) {
      return .blob(name: name, digest: digest, file: file)
    }
    return .unknown
  }

  private static func file(_ value: JSONValue) -> ManifestFile? {
    guard let name = value["name"]?.string, let bytes = value["bytes"]?.int, bytes >= 0,
      let sha256 = digest(value["sha256"]), !name.utf8.contains(UInt8(ascii: "/")), !name.hasPrefix(".")
    else { return nil }
    return ManifestFile(name: name, bytes: bytes, sha256: sha256)
  }

  private static func digest(_ value: JSONValue?) -> Digest? { value?.string.flatMap { Digest(hexadecimal: $0) } }
}
