internal import Bytes

/// The ids of documents: the path relative to the input directory, and for a record of a container `#` and its own id, or
/// `#L` and its line number.
///
/// Bytes that are not printable UTF-8 are percent-encoded, and so are `%` and `#`; so every id is one line of printable
/// text that gives the path's exact bytes back, whatever the name was.
package enum DocumentID {
  /// The id of the document that is the whole file at `path`.
  package static func file(_ path: [UInt8]) -> String { String(decoding: encode(path), as: UTF8.self) }

  /// The id of the record of the container at `path` that calls itself `name`.
  ///
  /// A name that looks like a line's (`L17`) has its first letter encoded, so that it never meets the line's own id.
  package static func record(_ name: String, in path: [UInt8]) -> String {
    var bytes = encode(path)
    bytes.append(UInt8(ascii: "#"))
    let name = Array(name.utf8)
    if name.count > 1, name[0] == UInt8(ascii: "L"), name[1...].allSatisfy({ (0x30...0x39).contains($0) }) {
      escape(name[0], into: &bytes)
      bytes += name[1...]
    } else {
      bytes += encode(name)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The id of the record on line `number` (from 1) of the container at `path`.
  package static func line(_ number: Int, in path: [UInt8]) -> String { file(path) + "#L\(number)" }

  /// The path that `id` names: what stands before the first `#`, decoded.
  package static func path(of id: String) -> [UInt8] { decode(id.utf8.prefix { $0 != UInt8(ascii: "#") }) }

  /// What stands behind the first `#`, as it stands; `nil` for a whole file.
  package static func record(of id: String) -> String? {
    id.utf8.firstIndex(of: UInt8(ascii: "#")).map { String(id[id.utf8.index(after: $0)...]) }
  }

  /// The line number that the id of a record without a name of its own states.
  package static func line(of id: String) -> Int? {
    guard let record = record(of: id), record.utf8.first == UInt8(ascii: "L") else { return nil }
    let digits = record.utf8.dropFirst()
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(record.dropFirst())
  }

  /// `bytes` with `%`, `#` and all that is not printable UTF-8 percent-encoded, two uppercase digits a byte.
  package static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte < 0x80 {
        if byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "#") {
          escape(byte, into: &out)
        } else {
          out.append(byte)
        }
        i += 1
        continue
      }
      let end = min(i + sequenceLength(byte), bytes.count)
      let sequence = bytes[i..<end]
      if isPrintable(sequence) {
        out += sequence
        i = end
      } else if isValid(sequence) {
        for byte in sequence { escape(byte, into: &out) }
        i = end
      } else {
        escape(byte, into: &out)
        i += 1
      }
    }
    return out
  }

  /// The bytes that `text` encodes; a `%` without two digits behind it stands for itself.
  package static func decode(_ text: some Collection<UInt8>) -> [UInt8] {
    Hexadecimal.decodePercents(Array(text)[...])
  }

  private static func escape(_ byte: UInt8, into out: inout [UInt8]) {
    let digits: StaticString = "0123456789ABCDEF"
    out.append(UInt8(ascii: "%"))
    digits.withUTF8Buffer {
      out.append($0[Int(byte >> 4)])
      out.append($0[Int(byte & 15)])
    }
  }

  private static func sequenceLength(_ lead: UInt8) -> Int { lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

  private static func isValid(_ sequence: ArraySlice<UInt8>) -> Bool {
    UTF8Validation.firstInvalid(in: Array(sequence)) == nil
  }

  /// Whether `sequence` is one scalar that shows as itself: no C1 control, no mark that reorders the line, no line
  /// separator, no byte order mark, no interlinear annotation, no tag.
  private static func isPrintable(_ sequence: ArraySlice<UInt8>) -> Bool {
    guard isValid(sequence) else { return false }
    var value: UInt32 = 0
    for (place, byte) in sequence.enumerated() {
      value = place == 0 ? UInt32(byte) & (0x7F >> UInt32(sequence.count)) : value << 6 | UInt32(byte & 0x3F)
    }
    switch value {
    case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      return false
    default:
      return true
    }
  }
}
