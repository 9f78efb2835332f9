public import Bytes

/// A writing system, as far as it helps to tell languages apart.
public enum Script: UInt8, Hashable, Sendable, CaseIterable {
  case latin, greek, cyrillic, armenian, hebrew, arabic, syriac, thaana, devanagari, bengali, gurmukhi, gujarati, odia
  case tamil, telugu, kannada, malayalam, sinhala, thai, lao, tibetan, myanmar, georgian, hangul, ethiopic, cherokee
  case khmer, mongolian, kana, han

  /// The script that most letters of `text` are in; `nil` where there is no letter. A CJK character counts as three
  /// letters, about what it says. Of equals the earlier case wins. One pass.
  public static func dominant(of text: Text) -> Script? { ScriptCounts(text.bytes.span).dominant }

  /// The script that most letters between two byte offsets are in.
  public static func dominant(of text: Text, in range: Range<Int>) -> Script? {
    ScriptCounts(text.bytes.span.extracting(range.clamped(to: 0..<text.count))).dominant
  }

  /// The language (BCP 47) that the script alone gives away: nearly all running text in it is in that language.
  public var language: String? {
    switch self {
    case .greek: "el"
    case .armenian: "hy"
    case .hebrew: "he"
    case .syriac: "syr"
    case .thaana: "dv"
    case .bengali: "bn"
    case .gurmukhi: "pa"
    case .gujarati: "gu"
    case .odia: "or"
    case .tamil: "ta"
    case .telugu: "te"
    case .kannada: "kn"
    case .malayalam: "ml"
    case .sinhala: "si"
    case .thai: "th"
    case .lao: "lo"
    case .tibetan: "bo"
    case .myanmar: "my"
    case .georgian: "ka"
    case .hangul: "ko"
    case .cherokee: "chr"
    case .khmer: "km"
    case .kana: "ja"
    case .latin, .cyrillic, .arabic, .devanagari, .ethiopic, .mongolian, .han: nil
    }
  }
}

/// How many letters of each script a text has.
public struct ScriptCounts: Sendable {
  /// By raw value of the script.
  private var counts: [Int]
  /// Letters of all scripts, CJK characters as three each.
  public private(set) var total = 0

  public init(_ text: Text) { self.init(text.bytes.span) }

  /// Counts the letters in UTF-8. Bytes that are not UTF-8 count as nothing.
  public init(_ bytes: Span<UInt8>) {
    var counts = [Int](repeating: 0, count: ScriptTable.none + 1)
    let table = ScriptTable.blocks
    let latin = Int(Script.latin.rawValue)
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte < 0x80 {
        if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { counts[latin] += 1 }
        i += 1
        continue
      }
      let (scalar, length) = ScriptTable.scalar(bytes, at: i)
      counts[scalar < 0x10000 ? Int(table[scalar >> 4]) : ScriptTable.beyond(scalar)] += 1
      i += length
    }
    for script in [Script.hangul, .kana, .han] { counts[Int(script.rawValue)] *= 3 }
    counts.removeLast()
    self.counts = counts
    for count in counts { total += count }
  }

  /// Letters in `script`.
  public subscript(script: Script) -> Int { counts[Int(script.rawValue)] }

  /// The script of most letters.
  public var dominant: Script? {
    guard total > 0 else { return nil }
    var best = Script.latin
    for script in Script.allCases where self[script] > self[best] { best = script }
    return best
  }

  /// The part of all letters that `script` has, 0 to 1.
  public func share(of script: Script) -> Double { total == 0 ? 0 : Double(self[script]) / Double(total) }
}
