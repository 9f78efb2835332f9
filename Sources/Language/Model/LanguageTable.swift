/// The languages of one script, and what each feature says of them.
struct LanguageTable: @unchecked Sendable {  // `rows` is constant and outlives the table.
  let script: Script
  /// BCP 47 tags, by column.
  let languages: [String]
  /// What a feature scores on average in text of one of these languages.
  let typical: Double
  /// 64 less the binary logarithm of the number of rows.
  private let shift: UInt64
  /// Eight bytes for up to 16 languages, or sixteen: column 2i in the low half of byte i, column 2i + 1 in its high half.
  private let rowBytes: Int
  private let rows: UnsafeRawPointer

  /// The table of the entry at `start`; `nil` where it does not lie within `bytes`.
  init?(_ bytes: UnsafeRawBufferPointer, entry start: Int) {
    func number(_ offset: Int, _ size: Int) -> Int {
      (0..<size).reduce(0) { $0 | Int(bytes[start + offset + $1]) << (8 * $1) }
    }
    let code = String(decoding: bytes[start..<start + 4], as: UTF8.self)
    let (logarithm, count, offset) = (number(4, 1), number(5, 1), number(12, 4))
    rowBytes = number(6, 1)
    guard let script = LanguageModel.scripts.first(where: { $0.code == code })?.script, (1...24).contains(logarithm),
      rowBytes == 8 || rowBytes == 16, (1...2 * rowBytes).contains(count),
      offset + rowBytes << logarithm <= bytes.count, let base = bytes.baseAddress
    else { return nil }
    self.script = script
    shift = UInt64(64 - logarithm)
    typical = Double(number(8, 2)) / 256
    rows = base + offset
    languages = (0..<count).map { column in
      let tag = start + 16 + column * LanguageModel.tagSize
      return String(decoding: bytes[tag..<tag + LanguageModel.tagSize].prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  /// What the words of `bytes` say of each language. Linear, 100 MB/s and more.
  func evidence(_ bytes: Span<UInt8>) -> LanguageEvidence {
    var sums = Sums(columns: 2 * rowBytes)
    if rowBytes == 8 {
      LanguageFeatures.forEach(bytes, of: script) { hash in
        sums.add(half(hash, 0))
        sums.note(hash)
      }
    } else {
      LanguageFeatures.forEach(bytes, of: script) { hash in
        sums.add(half(hash, 0), half(hash, 8))
        sums.note(hash)
      }
    }
    sums.flush()
    return LanguageEvidence(
      table: self, scores: Array(sums.totals.prefix(languages.count)), features: sums.features,
      kinds: sums.kinds.nonzeroBitCount)
  }

  /// Eight bytes of the row of `hash`, whose upper bits number it: always within the table.
  @inline(__always)
  private func half(_ hash: UInt64, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: rows.loadUnaligned(fromByteOffset: Int(hash >> shift) * rowBytes + offset, as: UInt64.self))
  }

  /// Sums of columns: eight to a word, in bytes that take 17 rows before they are moved to the totals.
  private struct Sums {
    private static let nibbles: UInt64 = 0x0F0F_0F0F_0F0F_0F0F
    private static let rowsAtMost = 255 / LanguageModel.highest

    private(set) var totals: [Int]
    private(set) var features = 0
    /// A bit for each sixty-fourth of all hashes that was met.
    private(set) var kinds: UInt64 = 0
    private var parts: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    private var pending = 0

    init(columns: Int) { totals = [Int](repeating: 0, count: columns) }

    @inline(__always)
    mutating func add(_ first: UInt64, _ second: UInt64 = 0) {
      parts.0 &+= first & Sums.nibbles
      parts.1 &+= first >> 4 & Sums.nibbles
      parts.2 &+= second & Sums.nibbles
      parts.3 &+= second >> 4 & Sums.nibbles
      pending &+= 1
      if pending == Sums.rowsAtMost { flush() }
    }

    @inline(__always)
    mutating func note(_ hash: UInt64) { kinds |= 1 &<< (hash & 63) }

    mutating func flush() {
      for byte in 0..<8 {
        let shift = UInt64(8 * byte)
        totals[2 * byte] &+= Int(parts.0 >> shift & 0xFF)
        totals[2 * byte + 1] &+= Int(parts.1 >> shift & 0xFF)
        guard totals.count > 16 else { continue }
        totals[16 + 2 * byte] &+= Int(parts.2 >> shift & 0xFF)
        totals[17 + 2 * byte] &+= Int(parts.3 >> shift & 0xFF)
      }
      features &+= pending
      pending = 0
      parts = (0, 0, 0, 0)
    }
  }
}
