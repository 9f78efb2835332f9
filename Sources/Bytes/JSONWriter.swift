/// Writes JSON (RFC 8259) into a byte buffer: compact, members in the order they are given, commas by itself.
///
/// ```swift
/// var json = JSONWriter()
/// json.object {
///   $0.member("id", "a/b.html")
///   $0.key("span")
///   $0.span(36..<120)
/// }
/// json.bytes  // {"id":"a/b.html","span":[36,120]}
/// ```
public struct JSONWriter: Sendable {
  public private(set) var bytes: [UInt8]
  private var needsComma = false

  /// Continues `buffer`, so that one allocation serves many lines.
  public init(_ buffer: [UInt8] = []) { bytes = buffer }

  /// Forgets what was written and keeps the room, but where that is more than `most` bytes.
  public mutating func removeAll(keepingAtMost most: Int = .max) {
    bytes.removeAll(keepingCapacity: bytes.capacity <= most)
    needsComma = false
  }

  /// Makes room for `count` bytes more at once: of a large value the room that doubling leaves is large too.
  public mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  /// Ends a line of JSON Lines; the next value starts a new one.
  public mutating func newline() {
    bytes.append(0x0A)
    needsComma = false
  }

  // MARK: Containers

  public mutating func beginObject() { open(UInt8(ascii: "{")) }
  public mutating func endObject() { close(UInt8(ascii: "}")) }
  public mutating func beginArray() { open(UInt8(ascii: "[")) }
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// An object whose members `body` writes.
  @inlinable
  public mutating func object<E: Error>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
    beginObject()
    try body(&self)
    endObject()
  }

  /// An array whose elements `body` writes.
  @inlinable
  public mutating func array<E: Error>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
    beginArray()
    try body(&self)
    endArray()
  }

  /// The name of the member whose value is written next.
  public mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  // MARK: Values

  public mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { quote($0) }
  }

  /// A string from valid UTF-8.
  public mutating func string(_ value: [UInt8]) { value.withUnsafeBufferPointer { quote($0) } }

  /// A string from valid UTF-8.
  public mutating func string(_ value: ArraySlice<UInt8>) { value.withUnsafeBufferPointer { quote($0) } }

  public mutating func integer(_ value: Int) {
    separate()
    appendDecimal(value)
  }

  /// A number by its shortest exact form; what JSON has no form for (NaN, infinities) becomes null.
  public mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    if value == value.rounded(), abs(value) < 1e15 { return integer(Int(value)) }
    raw(Array(value.description.utf8))
  }

  public mutating func boolean(_ value: Bool) {
    raw(value ? [0x74, 0x72, 0x75, 0x65] : [0x66, 0x61, 0x6C, 0x73, 0x65])
  }
  public mutating func null() { raw([0x6E, 0x75, 0x6C, 0x6C]) }

  /// A span as `[start,end]`.
  public mutating func span(_ range: Range<Int>) {
    separate()
    bytes.append(UInt8(ascii: "["))
    appendDecimal(range.lowerBound)
    bytes.append(UInt8(ascii: ","))
    appendDecimal(range.upperBound)
    bytes.append(UInt8(ascii: "]"))
  }

  /// A value that is JSON already.
  public mutating func raw(_ json: [UInt8]) {
    separate()
    bytes.append(contentsOf: json)
  }

  /// A value that is JSON already.
  public mutating func raw(_ json: ArraySlice<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
  }

  // MARK: Members

  public mutating func member(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  public mutating func member(_ name: String, _ value: Int) {
    key(name)
    integer(value)
  }

  public mutating func member(_ name: String, _ value: Double) {
    key(name)
    number(value)
  }

  public mutating func member(_ name: String, _ value: Bool) {
    key(name)
    boolean(value)
  }

  // MARK: Private

  private mutating func open(_ byte: UInt8) {
    separate()
    bytes.append(byte)
    needsComma = false
  }

  private mutating func close(_ byte: UInt8) {
    bytes.append(byte)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func appendDecimal(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    let start = bytes.count
    repeat {
      bytes.append(UInt8(truncatingIfNeeded: rest % 10) + 0x30)
      rest /= 10
    } while rest > 0
    if bytes.count - start > 1 { bytes[start...].reverse() }
  }

  /// Copies whole runs between the few bytes that must be escaped.
  private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
    separate()
    let isLarge = text.count >= JSONWriter.largeString
    reserve((isLarge ? JSONWriter.quotedLength(text) : text.count) + 2)
    bytes.append(0x22)
    var start = 0
    var i = 0
    while i < text.count {
      i = JSONScan.plainEnd(text, from: i)
      guard i < text.count else { break }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<i]))
      escape(text[i])
      i += 1
      start = i
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    bytes.append(0x22)
  }

  /// Bytes from which on a string's escapes are counted before room is made for it.
  private static let largeString = 1 << 20

  /// Bytes that `quote` makes of `text`, its marks left out.
  private static func quotedLength(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    text.reduce(0) { $0 + ($1 >= 0x20 ? $1 == 0x22 || $1 == 0x5C ? 2 : 1 : isShort($1) ? 2 : 6) }
  }

  private static func isShort(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D || byte == 0x09 }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x22, 0x5C: bytes.append(byte)
    default: bytes.append(contentsOf: Array("u00".utf8) + Hexadecimal.encode([byte]))
    }
  }
}

/// What reader and writer share.
enum JSONScan {
  /// The first offset at or after `start` whose byte cannot stand in a JSON string as it is (a quote, a backslash, a
  /// control), or the end. Eight bytes at a time: a byte test by carry-free subtraction.
  static func plainEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = text.baseAddress else { return text.count }
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    var i = start
    while i + 8 <= text.count {
      let word = UnsafeRawPointer(base + i).loadUnaligned(as: UInt64.self)
      let quote = word ^ (ones &* 0x22)
      let slash = word ^ (ones &* 0x5C)
      let special =
        (quote &- ones) & ~quote | (slash &- ones) & ~slash | (word &- ones &* 0x20) & ~word
      if special & highs != 0 { break }
      i += 8
    }
    while i < text.count, text[i] != 0x22, text[i] != 0x5C, text[i] >= 0x20 { i += 1 }
    return i
  }
}
