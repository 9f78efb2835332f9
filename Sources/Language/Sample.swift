internal import Bytes
internal import CCLD2

/// What is read of a text: all of it, or windows spread over it, and its scripts.
struct Sample {
  /// How much of a text is read: up to `count` windows of `window` bytes each; a text of no more than these whole.
  struct Extent {
    let windows: Int
    let window: Int

    var bytes: Int { windows * window }

    /// Enough for most texts: of 1,825 documents in 30 languages 1,824 come out as they do when read whole, one more surely.
    static let glance = Extent(windows: 3, window: 320)
    static let whole = Extent(windows: 16, window: 1 << 16)
  }

  private let bytes: [UInt8]
  let scripts: ScriptCounts

  /// - Parameter range: within `bytes`.
  init(_ bytes: [UInt8], _ range: Range<Int>, _ extent: Extent = .whole) {
    let sample = Sample.interchangeable(bytes, range, extent)
    scripts = ScriptCounts(sample.span)
    self.bytes = sample
  }

  /// The language that `script`, the dominant one, settles. A tenth of kana makes Han text
  /// Japanese, and so does a character in a form of Japan's own.
  func languageByScript(_ script: Script) -> String? {
    if script == .han,
      scripts[.kana] * 10 >= scripts[.han]
        || (scripts.total <= HanForms.lettersAtMost && HanForms.areJapanese(bytes.span))
    {
      return Script.kana.language
    }
    return scripts.share(of: script) >= 0.5 ? script.language : nil
  }

  /// The part of the letters that a language written in `script` has.
  func share(of script: Script) -> Double {
    switch script {
    case .han, .kana: scripts.share(of: .han) + scripts.share(of: .kana)
    default: scripts.share(of: script)
    }
  }

  /// What the model makes of the words in the script of `table`.
  func evidence(_ table: LanguageTable) -> LanguageEvidence { table.evidence(bytes.span) }

  /// How its words begin.
  var shapes: WordShapes { WordShapes(bytes) }

  /// What CLD2 finds, pressed for an answer where it has none to give freely; whether it is sure, as it never is of a few letters.
  var found: (shares: [LanguageShare], isSure: Bool) {
    let free = languages(bestEffort: false)
    guard free.shares.isEmpty else { return (free.shares, free.reliable && scripts.total >= Reliability.foundLetters) }
    return (languages(bestEffort: true).shares, false)
  }

  /// What CLD2 finds, most text first.
  func languages(bestEffort: Bool) -> (shares: [LanguageShare], reliable: Bool) {
    var result = copydesk_cld2_result()
    let length = Int32(clamping: bytes.count)
    guard copydesk_cld2_detect(bytes, length, bestEffort ? 1 : 0, &result) == 0 else { return ([], false) }
    let codes = [result.languages.0, result.languages.1, result.languages.2]
    let percents = [result.percents.0, result.percents.1, result.percents.2]
    var shares: [LanguageShare] = []
    for (code, percent) in zip(codes, percents) {
      guard let code, let tag = LanguageTag.bcp47(cld2: String(cString: code)) else { continue }
      shares.append(LanguageShare(language: tag, share: Double(percent) / 100))
    }
    return (shares, result.reliable != 0)
  }

  /// The bytes to read, with what CLD2 must not see (bytes that are no UTF-8) as spaces, and spaces behind them: its
  /// scanners look a few bytes ahead.
  private static func interchangeable(_ bytes: [UInt8], _ range: Range<Int>, _ extent: Extent) -> [UInt8] {
    var sample: [UInt8] = []
    sample.reserveCapacity(min(range.count, extent.bytes) + extent.windows + 8)
    if range.count <= extent.bytes {
      sample.append(contentsOf: bytes[range])
    } else {
      for number in 0..<extent.windows {
        let start = range.lowerBound + (range.count - extent.window) / (extent.windows - 1) * number
        sample.append(contentsOf: bytes[start..<start + extent.window])
        sample.append(0x20)
      }
    }
    sample.append(contentsOf: repeatElement(0x20, count: 8))
    blankInvalid(&sample)
    return sample
  }

  /// Overwrites every byte that is not part of valid UTF-8 with a space: windows cut characters, and `Text(trusted:)`
  /// does not check.
  private static func blankInvalid(_ sample: inout [UInt8]) {
    sample.withUnsafeMutableBufferPointer { bytes in
      var start = 0
      while let bad = UTF8Validation.firstInvalid(in: UnsafeBufferPointer(rebasing: bytes[start...])) {
        bytes[start + bad] = 0x20
        start += bad + 1
      }
    }
  }
}
