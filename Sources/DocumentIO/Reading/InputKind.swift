internal import Bytes
package import Compression
package import StageKit

/// What an input file holds, by its name or its first bytes.
package struct InputKind: Hashable, Sendable {
  package enum Content: String, Hashable, Sendable {
    case text
    case html
    /// JSON Lines: a document a line.
    case records
  }

  package let content: Content
  package let compression: CompressionFormat?

  package init(_ content: Content, compression: CompressionFormat? = nil) {
    self.content = content
    self.compression = compression
  }

  /// The media type of the decompressed content.
  package var mediaType: String {
    switch content {
    case .text: "text/plain"
    case .html: "text/html"
    case .records: "application/jsonl"
    }
  }

  /// What the text of the document is made of; records say so one by one.
  package var format: TextFormat { content == .html ? .html : .plain }
}

extension InputKind {
  /// What a name's ending says.
  package enum ByName: Hashable, Sendable {
    case known(InputKind)
    /// The name has no ending: the first bytes decide.
    case none
    /// An ending that is not ours, lowercase: read only where the pipeline includes it by name.
    case unknown(String)
  }

  /// What the ending of `path`, in any case, says.
  ///
  /// An ending is 1 to 10 ASCII letters and digits, not all digits, behind the last full stop of a name that does not
  /// begin with it.
  package static func byName(_ path: [UInt8]) -> ByName {
    var name = path[(path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)...]
    var compression: CompressionFormat?
    if let outer = ending(of: name), let format = compressions[outer] {
      compression = format
      name = name.dropLast(outer.utf8.count + 1)
    }
    guard let inner = ending(of: name) else { return .none }
    guard let content = contents[inner] else { return .unknown(inner) }
    return .known(InputKind(content, compression: compression))
  }

  private static let compressions: [String: CompressionFormat] = ["gz": .gzip, "zst": .zstd]

  private static let contents: [String: Content] = [
    "txt": .text, "text": .text, "htm": .html, "html": .html, "xhtml": .html, "jsonl": .records, "ndjson": .records,
  ]

  private static func ending(of name: ArraySlice<UInt8>) -> String? {
    guard let stop = name.lastIndex(of: UInt8(ascii: ".")), stop > name.startIndex else { return nil }
    let ending = name[(stop + 1)...]
    guard (1...10).contains(ending.count) else { return nil }
    var hasLetter = false
    for byte in ending {
      switch byte {
      case 0x30...0x39: break
      case 0x41...0x5A, 0x61...0x7A: hasLetter = true
      default: return nil
      }
    }
    return hasLetter ? String(decoding: ending.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self) : nil
  }
}

extension InputKind {
  /// How many bytes `sniff` wants to see.
  package static let sniffLength = 4096

  /// What a file that begins with `prefix` holds; `nil` where that is not text.
  ///
  /// Compressed content is looked into. Text that begins with `{` and has a whole JSON object, or the beginning of one
  /// that is longer than the prefix, on its first line is JSON Lines.
  package static func sniff(_ prefix: [UInt8]) -> InputKind? {
    guard let format = CompressionFormat(sniffing: prefix) else {
      return sniffPlain(prefix).map { InputKind($0) }
    }
    // Of damaged data we say what we can see, and leave it to the decoder to say what is wrong.
    var plain = [UInt8](repeating: 0, count: sniffLength)
    var produced = 0
    if var stream = try? DecompressionStream(format) {
      produced = (try? stream.decompress(prefix[...], into: &plain, from: 0).produced) ?? 0
    }
    plain.removeLast(plain.count - produced)
    return sniffPlain(plain).map { InputKind($0, compression: format) }
  }

  private static func sniffPlain(_ bytes: [UInt8]) -> Content? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .text }
    guard isText(bytes) else { return nil }
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[start]) { start += 1 }
    let rest = bytes[start...]
    if beginsWithRecord(rest) { return .records }
    return looksLikeHTML(rest) ? .html : .text
  }

  /// Whether the first line is a JSON object, or the beginning of one where no line end is in sight.
  private static func beginsWithRecord(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.first == UInt8(ascii: "{") else { return false }
    guard let end = bytes.firstIndex(of: 0x0A) else {
      let member = bytes.dropFirst().first { $0 != 0x20 && $0 != 0x09 }
      return member == 0x22 || member == UInt8(ascii: "}")
    }
    var json = JSONReader(Array(bytes[..<end]))
    do throws(JSONError) {
      try json.skip()
      try json.end()
      return true
    } catch { return false }
  }

  /// Text has no zero byte, and at most one control in fifty that is not white space or an escape.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    var controls = 0
    for byte in bytes where byte < 0x20 {
      switch byte {
      case 0: return false
      case 0x09, 0x0A, 0x0C, 0x0D, 0x1B: break
      default: controls += 1
      }
    }
    return controls * 50 <= bytes.count
  }

  /// Whether a tag that only HTML has comes first, behind any comments and an XML declaration.
  private static func looksLikeHTML(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.first == UInt8(ascii: "<") else { return false }
    let head = String(decoding: bytes.prefix(2048).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    let openings = ["<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<div", "<p>", "<article", "<h1"]
    if openings.contains(where: { head.hasPrefix($0) }) { return true }
    guard head.hasPrefix("<!--") || head.hasPrefix("<?xml") else { return false }
    return openings[..<4].contains { contains(head, $0) }
  }

  private static func contains(_ text: String, _ part: String) -> Bool {
    let text = Array(text.utf8)
    let part = Array(part.utf8)
    guard text.count >= part.count else { return false }
    return (0...text.count - part.count).contains { text[$0..<$0 + part.count].elementsEqual(part) }
  }
}
