internal import Bytes

/// The words of a text as comparison sees them: folded, punctuation gone.
struct Words {
  /// The folded words with a space behind each, in UTF-8.
  private(set) var folded: [UInt8] = []
  /// A hash a word. An ideograph is hashed with the one behind it, so that three words span four of them.
  private(set) var hashes: [UInt64] = []
  /// The end of each word in `folded`, its space not included.
  private(set) var ends: [UInt32] = []
  /// Where each word stands in the text, UTF-8 bytes.
  private(set) var spans: [(start: UInt32, end: UInt32)] = []

  private var wordStart = 0
  private var sourceStart = 0
  private var sourceEnd = 0
  private var lastIdeograph: UInt64?

  var count: Int { hashes.count }

  init(_ text: Text) {
    folded.reserveCapacity(text.count + 16)
    hashes.reserveCapacity(text.count / 5 + 4)
    ends.reserveCapacity(text.count / 5 + 4)
    spans.reserveCapacity(text.count / 5 + 4)
    text.bytes.withUnsafeBufferPointer { bytes in
      Folding.ascii.withUnsafeBufferPointer { ascii in
        Folding.twoBytes.withUnsafeBufferPointer { two in scan(bytes, ascii, two) }
      }
    }
    endWord()
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

  private mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ ascii: UnsafeBufferPointer<UInt8>, _ two: UnsafeBufferPointer<UInt16>
  ) {
    var i = 0
    let count = bytes.count
    while i < count {
      let byte = bytes[i]
      if byte < 0x80 {
        let fate = ascii[Int(byte)]
        if fate > 1 {
          if folded.count == wordStart { sourceStart = i }
          folded.append(fate)
          sourceEnd = i + 1
        } else if fate == 0 {
          endWord()
        }
        i += 1
      } else if byte < 0xE0, i + 1 < count {
        let fate = two[Int(byte & 0x1F) << 6 | Int(bytes[i + 1] & 0x3F)]
        apply(fate == 0 ? .separator : fate == 1 ? .nothing : .letter(UInt32(fate)), i, 2)
        i += 2
      } else {
        let (scalar, length) = Words.decode(bytes, i)
        apply(Folding.slow(scalar), i, length)
        i += length
      }
    }
  }

  private mutating func apply(_ fate: Folding.Fate, _ place: Int, _ length: Int) {
    switch fate {
    case .separator: endWord()
    case .nothing: break
    case .letter(let scalar):
      if folded.count == wordStart { sourceStart = place }
      append(scalar)
      sourceEnd = place + length
    case .ideograph(let scalar):
      endWord(keepingIdeograph: true)
      sourceStart = place
      append(scalar)
      sourceEnd = place + length
      endIdeograph(UInt64(scalar))
    }
  }

  private mutating func append(_ scalar: UInt32) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    folded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  @inline(__always)
  private mutating func endWord(keepingIdeograph: Bool = false) {
    if !keepingIdeograph { lastIdeograph = nil }
    guard folded.count > wordStart else { return }
    lastIdeograph = nil
    var hash: UInt64 = 0x9e37_79b9_7f4a_7c15
    folded.withUnsafeBufferPointer { bytes in
      for i in wordStart..<bytes.count { hash = (hash ^ UInt64(bytes[i])) &* 0x0000_0100_0000_01B3 }
    }
    finish(Hash64.mix(hash))
  }

  /// An ideograph gets its hash for good when the next one comes: the two together.
  private mutating func endIdeograph(_ scalar: UInt64) {
    if let before = lastIdeograph, let last = hashes.indices.last { hashes[last] = Hash64.mix(before << 32 | scalar) }
    lastIdeograph = scalar
    finish(Hash64.mix(scalar))
  }

  @inline(__always)
  private mutating func finish(_ hash: UInt64) {
    hashes.append(hash)
    ends.append(UInt32(truncatingIfNeeded: folded.count))
    spans.append((UInt32(truncatingIfNeeded: sourceStart), UInt32(truncatingIfNeeded: sourceEnd)))
    folded.append(0x20)
    wordStart = folded.count
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
