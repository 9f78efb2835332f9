internal import Bytes

/// How large a YAML file may be.
package struct YAMLLimits: Sendable {
  package var bytes = 1 << 20
  /// Collections inside each other.
  package var depth = 64
  /// Scalars, and starts and ends of collections.
  package var events = 100_000

  package init() {}
}

/// Reading YAML 1.1/1.2 as libyaml knows it, but for anchors, aliases, tags, merge keys, keys that are not scalars,
/// duplicate keys and second documents, which are refused. Plain scalars are typed by whoever reads them
/// (`YAMLNode.integer` and so on), so that `no` is a word where a word is asked for.
package enum YAMLFile {
  /// The root of the file; `nil` where it could not be read that far. What is wrong with it goes to `log`.
  package static func read(_ log: DiagnosticLog, limits: YAMLLimits = YAMLLimits()) -> YAMLNode? {
    guard isText(log, limits) else { return nil }
    var composer = YAMLComposer(log, limits: limits)
    let root = composer.compose(log.source.bytes[...])
    if root == nil, !log.hasErrors { log.error("the file is empty", at: .init(0, 0)) }
    return root
  }

  /// The value that stands in the file from byte `offset` on: for `--set step.param=value`.
  package static func read(_ log: DiagnosticLog, fromByte offset: Int) -> YAMLNode? {
    guard isText(log, YAMLLimits()), offset <= log.source.bytes.count else { return nil }
    var composer = YAMLComposer(log, limits: YAMLLimits(), base: log.source.scalar(ofByte: offset))
    return composer.compose(log.source.bytes[offset...])
  }

  /// Whether the content is UTF-8 without control characters, as YAML requires; says where not.
  private static func isText(_ log: DiagnosticLog, _ limits: YAMLLimits) -> Bool {
    let bytes = log.source.bytes
    if bytes.count > limits.bytes {
      log.error("the file is larger than \(Quantity.size(limits.bytes))", at: nil)
      return false
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      log.error("the file is UTF-16: save it as UTF-8", at: .init(0, 1))
      return false
    }
    if let offset = UTF8Validation.firstInvalid(in: bytes) {
      let value = Hexadecimal.string([bytes[offset]]).uppercased()
      report(log, "the byte 0x\(value) is not UTF-8: save the file as UTF-8", offset)
      return false
    }
    if let offset = tagDirective(number: tagDirectiveLimit, in: bytes) {
      report(log, "more '%TAG' directives than a file can need", offset)
      return false
    }
    if let offset = firstControl(in: bytes) {
      report(log, "a control character, which YAML does not allow", offset)
      return false
    }
    return true
  }

  /// libyaml compares each `%TAG` directive with all before it: 75,000 of them take it 20 seconds.
  private static let tagDirectiveLimit = 100

  /// The byte offset of that `%TAG`; `nil` where there are fewer.
  private static func tagDirective(number: Int, in bytes: [UInt8]) -> Int? {
    var seen = 0
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "%") {
      guard bytes[(offset + 1)...].starts(with: [0x54, 0x41, 0x47]) else { continue }
      seen += 1
      if seen == number { return offset }
    }
    return nil
  }

  private static func report(_ log: DiagnosticLog, _ message: String, _ byte: Int) {
    let scalar = log.source.scalar(ofByte: byte)
    log.error(message, at: .init(scalar, scalar + 1))
  }

  /// The byte offset of the first character outside YAML's printable set (YAML 1.1, 5.1): C0 and C1 controls but for
  /// tab, line ends and NEL; U+FEFF, U+FFFE, U+FFFF.
  private static func firstControl(in bytes: [UInt8]) -> Int? {
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E: continue
      case 0x00...0x1F, 0x7F: return offset
      case 0xC2 where (0x80...0x9F).contains(bytes[offset + 1]) && bytes[offset + 1] != 0x85: return offset
      case 0xEF where bytes[offset + 1] == 0xBB && bytes[offset + 2] == 0xBF: return offset
      case 0xEF where bytes[offset + 1] == 0xBF && bytes[offset + 2] >= 0xBE: return offset
      default: continue
      }
    }
    return nil
  }
}
