internal import Bytes

/// The words of a text as comparison sees them: folded, punctuation gone.
struct Words {
  /// The folded words with a space behind each, in UTF-8.
  private(set) var folded: [UInt8] = []
  /// A hash a word, whose highest bit tells numerals. An ideograph is hashed with the one behind it, so that three words span four of them.
  private(set) var hashes: [UInt32] = []
  /// The end of each word in `folded`, its space not included.
  private(set) var ends: [UInt32] = []
  /// Where each word stands in the text, UTF-8 bytes.
  private(set) var spans: [(start: UInt32, end: UInt32)] = []

  var count: Int { hashes.count }

  init(_ text: Text) {
    // Words have a byte at least, and either a separator or an ideograph, of three, stands between two of them.
    let most = text.count / 2 + 2
    hashes = Array(unsafeUninitializedCapacity: most) { hashes, filled in
      ends = Array(unsafeUninitializedCapacity: most) { ends, endCount in
        spans = Array(unsafeUninitializedCapacity: most) { spans, spanCount in
          // A folded scalar takes three bytes at most where it took two, and a space follows a word of one byte.
          folded = Array(unsafeUninitializedCapacity: text.count * 2 + 8) { out, length in
            var scanner = WordScanner(out: out, hashes: hashes, ends: ends, spans: spans)
            text.bytes.withUnsafeBufferPointer { scanner.scan($0) }
            (length, filled) = (scanner.filled, scanner.count)
          }
          spanCount = filled
        }
        endCount = filled
      }
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
}

/// Folds a text byte by byte, into memory that holds as many words as there can be.
private struct WordScanner {
  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  private let out: UnsafeMutableBufferPointer<UInt8>
  private let hashes: UnsafeMutableBufferPointer<UInt32>
  private let ends: UnsafeMutableBufferPointer<UInt32>
  private let spans: UnsafeMutableBufferPointer<(start: UInt32, end: UInt32)>
  /// Folded bytes, and words.
  private(set) var filled = 0
  private(set) var count = 0
  private var wordStart = 0
  private var hash = WordScanner.seed
  /// The least of the word's bytes, which tells whether it has a digit.
  private var leastByte = UInt8.max
  private var sourceStart = 0
  private var sourceEnd = 0
  private var lastIdeograph: UInt64?

  init(
    out: UnsafeMutableBufferPointer<UInt8>, hashes: UnsafeMutableBufferPointer<UInt32>,
    ends: UnsafeMutableBufferPointer<UInt32>, spans: UnsafeMutableBufferPointer<(start: UInt32, end: UInt32)>
  ) {
    self.out = out
    self.hashes = hashes
    self.ends = ends
    self.spans = spans
  }

  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    Folding.oneByte.withUnsafeBufferPointer { one in
      Folding.twoBytes.withUnsafeBufferPointer { two in scan(bytes, one, two) }
    }
    endWord()
  }

  private mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ one: UnsafeBufferPointer<UInt8>, _ two: UnsafeBufferPointer<UInt16>
  ) {
    var i = 0
    let count = bytes.count
    while i < count {
      let fate = one[Int(bytes[i])]
      if fate > Folding.longer {
        i = copyLetters(bytes, from: i, one)
      } else if fate < Folding.longer {
        if fate == 0 { endWord() }
        i += 1
      } else if bytes[i] < 0xE0, i + 1 < count {
        let fate = two[Int(bytes[i] & 0x1F) << 6 | Int(bytes[i + 1] & 0x3F)]
        apply(fate == 0 ? .separator : fate == 1 ? .nothing : .letter(UInt32(fate)), i, 2)
        i += 2
      } else {
        let (scalar, length) = WordScanner.decode(bytes, i)
        apply(Folding.slow(scalar), i, length)
        i += length
      }
    }
  }

  /// Takes the letters of one byte from `start` on; returns the place behind them.
  @inline(__always)
  private mutating func copyLetters(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ one: UnsafeBufferPointer<UInt8>
  ) -> Int {
    if filled == wordStart { sourceStart = start }
    var i = start
    var filled = filled
    var hash = hash
    var least = leastByte
    while i < bytes.count {
      let fate = one[Int(bytes[i])]
      if fate <= Folding.longer { break }
      out[filled] = fate
      filled &+= 1
      hash = (hash ^ UInt64(fate)) &* WordScanner.prime
      least = min(least, fate)
      i &+= 1
    }
    self.filled = filled
    self.hash = hash
    leastByte = least
    sourceEnd = i
    return i
  }

  private mutating func apply(_ fate: Folding.Fate, _ place: Int, _ length: Int) {
    switch fate {
    case .separator: endWord()
    case .nothing: break
    case .letter(let scalar):
      if filled == wordStart { sourceStart = place }
      append(scalar: scalar)
      sourceEnd = place + length
    case .ideograph(let scalar):
      let before = filled == wordStart ? lastIdeograph : nil
      endWord()
      sourceStart = place
      append(scalar: scalar)
      sourceEnd = place + length
      // An ideograph gets its hash for good when the next one comes: the two together.
      if let before, count > 0 { hashes[count - 1] = WordScanner.mix(before << 32 | UInt64(scalar)) }
      endWord()
      lastIdeograph = UInt64(scalar)
    }
  }

  private mutating func append(scalar: UInt32) {
    guard let scalar = Unicode.Scalar(scalar), let encoded = UTF8.encode(scalar) else { return }
    for byte in encoded {
      out[filled] = byte
      filled &+= 1
      hash = (hash ^ UInt64(byte)) &* WordScanner.prime
      leastByte = min(leastByte, byte)
    }
  }

  @inline(__always)
  private mutating func endWord() {
    lastIdeograph = nil
    guard filled > wordStart, count < hashes.count else { return }
    // Of the bytes of folded words only digits are below letters.
    hashes[count] = WordScanner.mix(hash) | (leastByte < UInt8(ascii: "a") ? Numerals.mark : 0)
    ends[count] = UInt32(truncatingIfNeeded: filled)
    spans[count] = (UInt32(truncatingIfNeeded: sourceStart), UInt32(truncatingIfNeeded: sourceEnd))
    count &+= 1
    out[filled] = 0x20
    filled += 1
    wordStart = filled
    hash = WordScanner.seed
    leastByte = .max
  }

  /// 31 bits: the highest tells numerals.
  private static func mix(_ value: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: Hash64.mix(value) >> 32) & ~Numerals.mark
  }

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
