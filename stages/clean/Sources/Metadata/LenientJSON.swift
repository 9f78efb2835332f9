internal import Bytes

/// Reads JSON as pages have it: with comments and trailing commas, line feeds in strings, entities for quotation marks,
/// two values one after the other, or broken off in the middle. What can be understood is kept.
///
/// Nothing is an error. Values nested deeper than 48 are null; time is linear in the input.
struct LenientJSON {
  private let bytes: [UInt8]
  private var position = 0
  private static let depthLimit = 48

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// All values that stand one after the other.
  mutating func values() -> [JSONValue] {
    var out: [JSONValue] = []
    while position < bytes.count {
      skipSpace()
      guard position < bytes.count else { break }
      if bytes[position] == UInt8(ascii: "{") || bytes[position] == UInt8(ascii: "[") {
        out.append(value(0))
      } else {
        position += 1
      }
    }
    return out
  }

  private mutating func value(_ depth: Int) -> JSONValue {
    skipSpace()
    guard position < bytes.count else { return .null }
    switch bytes[position] {
    case UInt8(ascii: "{"): return object(depth)
    case UInt8(ascii: "["): return array(depth)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .string(string())
    default: return word()
    }
  }

  private mutating func object(_ depth: Int) -> JSONValue {
    position += 1
    guard depth < LenientJSON.depthLimit else { return skipDeep() }
    var members: [JSONValue.Member] = []
    while true {
      skipSpace(andCommas: true)
      guard position < bytes.count else { break }
      let byte = bytes[position]
      if byte == UInt8(ascii: "}") {
        position += 1
        break
      }
      if byte == UInt8(ascii: "]") { break }
      let name = byte == 0x22 || byte == 0x27 ? string() : bareName()
      skipSpace()
      guard position < bytes.count else { break }
      guard bytes[position] == UInt8(ascii: ":") else {
        if name.isEmpty { position += 1 }
        continue
      }
      position += 1
      members.append(.init(name, value(depth + 1)))
    }
    return .object(members)
  }

  private mutating func array(_ depth: Int) -> JSONValue {
    position += 1
    guard depth < LenientJSON.depthLimit else { return skipDeep() }
    var values: [JSONValue] = []
    while true {
      skipSpace(andCommas: true)
      guard position < bytes.count else { break }
      if bytes[position] == UInt8(ascii: "]") {
        position += 1
        break
      }
      if bytes[position] == UInt8(ascii: "}") { break }
      let before = position
      values.append(value(depth + 1))
      if position == before { position += 1 }
    }
    return .array(values)
  }

  /// Passes over what is nested too deeply.
  private mutating func skipDeep() -> JSONValue {
    var open = 1
    while position < bytes.count, open > 0 {
      switch bytes[position] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): open += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): open -= 1
      default: break
      }
      position += 1
    }
    return .null
  }

  private mutating func bareName() -> String {
    let start = position
    while position < bytes.count, Scan.isWord(bytes[position]) || bytes[position] == 0x40 || bytes[position] == 0x5F {
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func word() -> JSONValue {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x2C || byte == 0x7D || byte == 0x5D || byte == 0x7B || byte == 0x5B || byte == 0x3A
        || Scan.isSpace(byte)
      {
        break
      }
      position += 1
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    switch text {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    default: return Double(text) == nil ? .null : .number(text)
    }
  }

  /// A string; one that is not closed on its way ends where a quotation mark stands before a comma, colon or bracket.
  private mutating func string() -> String {
    let quote = bytes[position]
    position += 1
    var out: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      if byte == quote {
        if endsString(position) {
          position += 1
          break
        }
        out.append(byte)
        position += 1
      } else if byte == 0x5C, position + 1 < bytes.count {
        escape(into: &out)
      } else {
        out.append(byte < 0x20 ? 0x20 : byte)
        position += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Whether the quotation mark at `place` ends the string: after it comes what may come after a string.
  private func endsString(_ place: Int) -> Bool {
    var i = place + 1
    while i < bytes.count, i < place + 64, Scan.isSpace(bytes[i]) { i += 1 }
    guard i < bytes.count else { return true }
    switch bytes[i] {
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"): return true
    case UInt8(ascii: "\""): return i > place + 1  // a comma was forgotten
    case UInt8(ascii: "/"): return true
    default: return false
    }
  }

  private mutating func escape(into out: inout [UInt8]) {
    let letter = bytes[position + 1]
    position += 2
    switch letter {
    case UInt8(ascii: "n"), UInt8(ascii: "r"): out.append(0x0A)
    case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): out.append(0x20)
    case UInt8(ascii: "u"):
      guard let first = unit(at: position) else { return }
      position += 4
      var value = UInt32(first)
      if first & 0xFC00 == 0xD800, position + 1 < bytes.count, bytes[position] == 0x5C,
        bytes[position + 1] == UInt8(ascii: "u"),
        let second = unit(at: position + 2), second & 0xFC00 == 0xDC00
      {
        value = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF))
        position += 6
      }
      out.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
    default: out.append(letter)
    }
  }

  private func unit(at offset: Int) -> UInt16? {
    guard offset + 4 <= bytes.count else { return nil }
    var value: UInt16 = 0
    for byte in bytes[offset..<offset + 4] {
      guard let digit = Hexadecimal.value(of: byte) else { return nil }
      value = value << 4 | UInt16(digit)
    }
    return value
  }

  private mutating func skipSpace(andCommas: Bool = false) {
    while position < bytes.count {
      let byte = bytes[position]
      if Scan.isSpace(byte) || byte < 0x20 || andCommas && byte == 0x2C {
        position += 1
      } else if byte == 0x2F, position + 1 < bytes.count, bytes[position + 1] == 0x2A {
        position += 2
        while position < bytes.count, !(bytes[position] == 0x2F && bytes[position - 1] == 0x2A) { position += 1 }
        position += 1
      } else if byte == 0x2F, position + 1 < bytes.count, bytes[position + 1] == 0x2F {
        while position < bytes.count, bytes[position] != 0x0A { position += 1 }
      } else {
        return
      }
    }
  }
}
