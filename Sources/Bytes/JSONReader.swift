/// Why bytes are not the JSON that was expected, and where.
public struct JSONError: Error, Hashable, Sendable {
  /// What was wrong, as a part of a sentence: "expected a string".
  public let message: String
  /// Byte offset into what was read.
  public let offset: Int

  public init(_ message: String, at offset: Int) {
    self.message = message
    self.offset = offset
  }
}

extension JSONError: CustomStringConvertible {
  public var description: String { "\(message) at byte \(offset)" }
}

/// Reads JSON (RFC 8259, strictly) from bytes, value by value, without a tree.
///
/// ```swift
/// var json = JSONReader(line)
/// try json.enterObject()
/// while let name = try json.nextMember() {
///   switch name {
///   case "id": id = try json.string()
///   default: rest[name] = try json.raw()   // copied as it stands
///   }
/// }
/// try json.end()
/// ```
/// Nesting deeper than `JSONReader.depthLimit` is an error, so hostile input cannot exhaust the stack. Strings are not
/// checked for valid UTF-8 (`Text(validating:)` does that); a lone surrogate escape becomes U+FFFD.
public struct JSONReader: Sendable {
  public static let depthLimit = 256

  public enum Kind: Sendable { case object, array, string, number, boolean, null }

  private let bytes: [UInt8]
  private let limit: Int
  public private(set) var position: Int
  private var depth = 0
  /// Whether a value of the container that we are in was read, so that a comma must come before the next.
  private var needsComma = false

  public init(_ bytes: [UInt8]) { self.init(bytes, 0..<bytes.count) }

  /// Reads what lies in `range` of `bytes`.
  public init(_ bytes: [UInt8], _ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    self.bytes = bytes
    position = range.lowerBound
    limit = range.upperBound
  }

  // MARK: Structure

  /// What the next value is.
  public mutating func kind() throws(JSONError) -> Kind {
    skipSpace()
    guard position < limit else { throw fail("expected a value, found the end") }
    switch bytes[position] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), 0x30...0x39: return .number
    default: throw fail("expected a value")
    }
  }

  public mutating func enterObject() throws(JSONError) { try enter(UInt8(ascii: "{"), "an object") }
  public mutating func enterArray() throws(JSONError) { try enter(UInt8(ascii: "["), "an array") }

  /// The name of the next member; `nil` at the end of the object, which is then left.
  public mutating func nextMember() throws(JSONError) -> String? {
    guard try next(before: UInt8(ascii: "}"), "an object") else { return nil }
    let name = try string()
    skipSpace()
    guard position < limit, bytes[position] == UInt8(ascii: ":") else { throw fail("expected ':'") }
    position += 1
    needsComma = false
    return name
  }

  /// Whether another element follows; at the end of the array it is left.
  public mutating func nextElement() throws(JSONError) -> Bool { try next(before: UInt8(ascii: "]"), "an array") }

  /// Checks that nothing but white space follows.
  public mutating func end() throws(JSONError) {
    skipSpace()
    if position < limit { throw fail("expected the end") }
  }

  // MARK: Values

  /// A string, escapes decoded.
  public mutating func string() throws(JSONError) -> String { String(decoding: try stringBytes(), as: UTF8.self) }

  /// The bytes of a string, escapes decoded.
  public mutating func stringBytes() throws(JSONError) -> [UInt8] {
    skipSpace()
    guard position < limit, bytes[position] == 0x22 else { throw fail("expected a string") }
    position += 1
    var start = position
    var out: [UInt8] = []
    while true {
      let stop = plainEnd(from: position)
      guard stop < limit else { throw JSONError("the string has no end", at: start - 1) }
      position = stop
      switch bytes[stop] {
      case 0x22:
        out.append(contentsOf: bytes[start..<stop])
        position += 1
        needsComma = true
        return out
      case 0x5C:
        out.append(contentsOf: bytes[start..<stop])
        try escape(into: &out)
        start = position
      default:
        throw fail("a control character in a string")
      }
    }
  }

  /// A number that is an integer of 64 bits.
  public mutating func integer() throws(JSONError) -> Int {
    let start = position
    let range = try numberRange()
    if let value = Int(String(decoding: bytes[range], as: UTF8.self)) { return value }
    throw JSONError("expected an integer", at: start)
  }

  /// A number as a double; one too large for that is an error.
  public mutating func number() throws(JSONError) -> Double {
    let range = try numberRange()
    guard let value = Double(String(decoding: bytes[range], as: UTF8.self)), value.isFinite else {
      throw JSONError("the number is out of range", at: range.lowerBound)
    }
    return value
  }

  public mutating func boolean() throws(JSONError) -> Bool {
    guard try kind() == .boolean else { throw fail("expected true or false") }
    let value = bytes[position] == UInt8(ascii: "t")
    try literal(value ? "true" : "false")
    return value
  }

  /// Reads `null` where it is next, and says whether it was.
  public mutating func null() throws(JSONError) -> Bool {
    guard try kind() == .null else { return false }
    try literal("null")
    return true
  }

  /// A span `[start,end]` with 0 ≤ start ≤ end.
  public mutating func span() throws(JSONError) -> Range<Int> {
    let place = position
    try enterArray()
    var values: [Int] = []
    while try nextElement() { values.append(try integer()) }
    guard values.count == 2, values[0] >= 0, values[0] <= values[1] else {
      throw JSONError("expected a span [start, end]", at: place)
    }
    return values[0]..<values[1]
  }

  /// The next value, checked and copied as it stands.
  public mutating func raw() throws(JSONError) -> [UInt8] { Array(bytes[try skip()]) }

  /// Passes over the next value, checking it, and says where it stands.
  @discardableResult
  public mutating func skip() throws(JSONError) -> Range<Int> {
    skipSpace()
    let start = position
    switch try kind() {
    case .object:
      try enterObject()
      while try nextMember() != nil { try skip() }
    case .array:
      try enterArray()
      while try nextElement() { try skip() }
    case .string: try skipString()
    case .number: _ = try numberRange()
    case .boolean: _ = try boolean()
    case .null: _ = try null()
    }
    return start..<position
  }

  // MARK: Private

  private func fail(_ message: String) -> JSONError { JSONError(message, at: position) }

  @inline(__always)
  private mutating func skipSpace() {
    while position < limit {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  private mutating func enter(_ byte: UInt8, _ name: String) throws(JSONError) {
    skipSpace()
    guard position < limit, bytes[position] == byte else { throw fail("expected \(name)") }
    guard depth < JSONReader.depthLimit else { throw fail("nested deeper than \(JSONReader.depthLimit)") }
    depth += 1
    position += 1
    needsComma = false
  }

  private mutating func next(before close: UInt8, _ name: String) throws(JSONError) -> Bool {
    skipSpace()
    guard position < limit else { throw fail("\(name) has no end") }
    if bytes[position] == close {
      position += 1
      depth -= 1
      needsComma = true
      return false
    }
    if needsComma {
      guard bytes[position] == UInt8(ascii: ",") else { throw fail("expected ','") }
      position += 1
      skipSpace()
      if position < limit, bytes[position] == close { throw fail("a comma before the end of \(name)") }
    }
    return true
  }

  private func plainEnd(from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { JSONScan.plainEnd(UnsafeBufferPointer(rebasing: $0[..<limit]), from: start) }
  }

  private mutating func skipString() throws(JSONError) {
    let start = position
    position += 1
    while true {
      position = plainEnd(from: position)
      guard position < limit else { throw JSONError("the string has no end", at: start) }
      switch bytes[position] {
      case 0x22:
        position += 1
        needsComma = true
        return
      case 0x5C:
        var ignored: [UInt8] = []
        try escape(into: &ignored)
      default: throw fail("a control character in a string")
      }
    }
  }

  /// Decodes the escape that starts at `position`.
  private mutating func escape(into out: inout [UInt8]) throws(JSONError) {
    guard position + 1 < limit else { throw fail("the string has no end") }
    let letter = bytes[position + 1]
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(letter)
    case UInt8(ascii: "b"): out.append(8)
    case UInt8(ascii: "f"): out.append(12)
    case UInt8(ascii: "n"): out.append(10)
    case UInt8(ascii: "r"): out.append(13)
    case UInt8(ascii: "t"): out.append(9)
    case UInt8(ascii: "u"): return try unicodeEscape(into: &out)
    default: throw fail("no such escape")
    }
    position += 2
  }

  private mutating func unicodeEscape(into out: inout [UInt8]) throws(JSONError) {
    guard let first = codeUnit(at: position) else { throw fail("expected four hexadecimal digits") }
    position += 6
    var value = UInt32(first)
    if (0xD800..<0xDC00).contains(first), let second = codeUnit(at: position), (0xDC00..<0xE000).contains(second) {
      value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
      position += 6
    }
    out.append(contentsOf: Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8))
  }

  /// The code unit that `\uXXXX` at `offset` stands for.
  private func codeUnit(at offset: Int) -> UInt16? {
    guard offset + 6 <= limit, bytes[offset] == 0x5C, bytes[offset + 1] == UInt8(ascii: "u") else { return nil }
    var unit: UInt16 = 0
    for digit in bytes[offset + 2..<offset + 6] {
      guard let value = Hexadecimal.value(of: digit) else { return nil }
      unit = unit << 4 | UInt16(value)
    }
    return unit
  }

  private mutating func literal(_ word: StaticString) throws(JSONError) {
    let end = position + word.utf8CodeUnitCount
    let same = word.withUTF8Buffer { end <= limit && bytes[position..<end].elementsEqual($0) }
    guard same else { throw fail("expected \(word)") }
    position = end
    needsComma = true
  }

  /// Passes over a number by the grammar of RFC 8259: no leading zeros, no bare point, no plus sign.
  private mutating func numberRange() throws(JSONError) -> Range<Int> {
    skipSpace()
    let start = position
    if position < limit, bytes[position] == UInt8(ascii: "-") { position += 1 }
    let integer = digits()
    guard integer > 0, integer == 1 || bytes[position - integer] != 0x30 else {
      position = start
      throw fail("expected a number")
    }
    if position < limit, bytes[position] == UInt8(ascii: ".") {
      position += 1
      if digits() == 0 { throw fail("expected a digit") }
    }
    if position < limit, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < limit, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
        position += 1
      }
      if digits() == 0 { throw fail("expected a digit") }
    }
    needsComma = true
    return start..<position
  }

  private mutating func digits() -> Int {
    let start = position
    while position < limit, (0x30...0x39).contains(bytes[position]) { position += 1 }
    return position - start
  }
}
