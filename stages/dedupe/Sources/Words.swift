internal import Bytes

/// The words of a text as comparison sees them: folded, punctuation gone.
struct Words {
  /// The folded words with a space behind each, in UTF-8.
  private(set) var folded: [UInt8] = []
  /// A hash a word. An ideograph is hashed with the one behind it, so that three words span four of them.
  private(set) var hashes: [UInt32] = []
  /// The end of each word in `folded`, its space not included.
  private(set) var ends: [UInt32] = []
  /// Where each word stands in the text, UTF-8 bytes.
  private(set) var spans: [(start: UInt32, end: UInt32)] = []

  var count: Int { hashes.count }

  init(_ text: Text) {
    hashes.reserveCapacity(text.count / 5 + 4)
    ends.reserveCapacity(text.count / 5 + 4)
    spans.reserveCapacity(text.count / 5 + 4)
    // A folded scalar takes three bytes at most where it took two, and a space follows a word of one byte.
    folded = Array(unsafeUninitializedCapacity: text.count * 2 + 8) { out, filled in
      var scanner = WordScanner(out: out)
      text.bytes.withUnsafeBufferPointer { scanner.scan($0, into: &self) }
      filled = scanner.filled
    }
  }

  /// 128 bits of the SHA-256 of the folded words; zero where there are none.
  var digest: (UInt64, UInt64) {
    guard count > 0 else { return (0, 0) }
    let bytes = Digest(of: folded).bytes
    func word(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
    return (word(bytes[..<8]), word(bytes[8..<16]))
  }

  /// Where a range of words stands in the text, UTF-8 bytes; `nil` where there are no such words.
  func span(_ range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= count else { return nil }
    let start = Int(spans[range.lowerBound].start)
    return start..<max(start, Int(spans[range.upperBound - 1].end))
  }

  @inline(__always)
  fileprivate mutating func add(hash: UInt32, end: Int, span: Range<Int>) {
    hashes.append(hash)
    ends.append(UInt32(truncatingIfNeeded: end))
    spans.append((UInt32(truncatingIfNeeded: span.lowerBound), UInt32(truncatingIfNeeded: span.upperBound)))
  }

  fileprivate mutating func setLastHash(_ hash: UInt32) {
    if let last = hashes.indices.last { hashes[last] = hash }
  }
}

/// Folds a text byte by byte.
private struct WordScanner {
  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  private let out: UnsafeMutableBufferPointer<UInt8>
  private(set) var filled = 0
  private var wordStart = 0
  private var hash = WordScanner.seed
  private var sourceStart = 0
  private var sourceEnd = 0
  private var lastIdeograph: UInt64?

  init(out: UnsafeMutableBufferPointer<UInt8>) { self.out = out }

  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, into words: inout Words) {
    Folding.ascii.withUnsafeBufferPointer { ascii in
      Folding.twoBytes.withUnsafeBufferPointer { two in scan(bytes, ascii, two, into: &words) }
    }
    endWord(&words)
  }

  private mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ ascii: UnsafeBufferPointer<UInt8>, _ two: UnsafeBufferPointer<UInt16>,
    into words: inout Words
  ) {
    var i = 0
    let count = bytes.count
    while i < count {
      let byte = bytes[i]
      if byte < 0x80 {
        let fate = ascii[Int(byte)]
        if fate > 1 {
          if filled == wordStart { sourceStart = i }
          append(fate)
          sourceEnd = i + 1
        } else if fate == 0 {
          endWord(&words)
        }
        i += 1
      } else if byte < 0xE0, i + 1 < count {
        let fate = two[Int(byte & 0x1F) << 6 | Int(bytes[i + 1] & 0x3F)]
        apply(fate == 0 ? .separator : fate == 1 ? .nothing : .letter(UInt32(fate)), i, 2, &words)
        i += 2
      } else {
        let (scalar, length) = WordScanner.decode(bytes, i)
        apply(Folding.slow(scalar), i, length, &words)
        i += length
      }
    }
  }

  private mutating func apply(_ fate: Folding.Fate, _ place: Int, _ length: Int, _ words: inout Words) {
    switch fate {
    case .separator: endWord(&words)
    case .nothing: break
    case .letter(let scalar):
      if filled == wordStart { sourceStart = place }
      append(scalar: scalar)
      sourceEnd = place + length
    case .ideograph(let scalar):
      let before = filled == wordStart ? lastIdeograph : nil
      endWord(&words)
      sourceStart = place
      append(scalar: scalar)
      sourceEnd = place + length
      // An ideograph gets its hash for good when the next one comes: the two together.
      if let before { words.setLastHash(WordScanner.mix(before << 32 | UInt64(scalar))) }
      endWord(&words)
      lastIdeograph = UInt64(scalar)
    }
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    out[filled] = byte
    filled &+= 1
    hash = (hash ^ UInt64(byte)) &* WordScanner.prime
  }

  private mutating func append(scalar: UInt32) {
    guard let scalar = Unicode.Scalar(scalar), let encoded = UTF8.encode(scalar) else { return }
    for byte in encoded { append(byte) }
  }

  @inline(__always)
  private mutating func endWord(_ words: inout Words) {
    lastIdeograph = nil
    guard filled > wordStart else { return }
    words.add(hash: WordScanner.mix(hash), end: filled, span: sourceStart..<sourceEnd)
    out[filled] = 0x20
    filled += 1
    wordStart = filled
    hash = WordScanner.seed
  }

  private static func mix(_ value: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: Hash64.mix(value) >> 32) }

  /// The scalar that starts at `i`, and its length; a broken one is U+FFFD of one byte.
  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> (UInt32, Int) {
    let lead = UInt32(bytes[i])
    let length = lead >= 0xF0 ? 4 : 3
    guard lead >= 0xE0, i + length <= bytes.count else { return (0xFFFD, 1) }
    var scalar = lead & (length == 4 ? 0x07 : 0x0F)
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[i + offset] & 0x3F) }
    return (scalar, length)
  }
}
