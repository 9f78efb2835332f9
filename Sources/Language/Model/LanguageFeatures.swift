internal import Bytes

/// What a text is compared with languages by: the words of one script, and the runs of three and of four letters in
/// each, hashed. A word has a mark before and behind it, which counts as a letter of its runs. Letters are lowered; what is
/// not a letter of the script ends a word; combining marks are passed over.
///
/// The trainer and the identifier use the same features, so that they cannot differ.
package enum LanguageFeatures {
  /// Calls `body` with the hash of each feature, all of whose bits are mixed. Bytes that are no UTF-8 end a word. One pass.
  @inline(__always)
  package static func forEach(_ bytes: Span<UInt8>, of script: Script, _ body: (UInt64) -> Void) {
    let letters = LetterTable.lowered
    var word = Word()
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte < 0x80 {
        let lower = byte | 0x20
        i += 1
        if script == .latin, lower >= 0x61, lower <= 0x7A {
          word.add(UInt64(lower), body)
        } else {
          word.end(body)
        }
        continue
      }
      let (scalar, length) = ScriptTable.scalar(bytes, at: i)
      i += length
      if scalar & ~0x7F == 0x300, scalar < 0x370 { continue }
      let letter = scalar < LetterTable.count ? letters[scalar] : 0
      if letter != 0, ScriptTable.blocks[scalar >> 4] == script.rawValue {
        word.add(UInt64(letter), body)
      } else {
        word.end(body)
      }
    }
    word.end(body)
  }

  /// The word that is being read: the last three letters, and a hash of all.
  private struct Word {
    private static let border: UInt64 = 0x5F

    /// The last three letters, 21 bits each; the mark before the word is the first.
    private var last = Word.border
    private var all: UInt64 = 0
    private var length = 0

    @inline(__always)
    mutating func add(_ letter: UInt64, _ body: (UInt64) -> Void) {
      length &+= 1
      all = (all ^ letter) &* 0x0000_0100_0000_01B3
      runs(to: letter, body)
    }

    @inline(__always)
    mutating func end(_ body: (UInt64) -> Void) {
      guard length > 0 else { return }
      length &+= 1
      runs(to: Word.border, body)
      body(Word.mixed(all ^ 0x51_7CC1_B727_220A))
      self = Word()
    }

    /// The runs of three and four that `letter` is the last of.
    @inline(__always)
    private mutating func runs(to letter: UInt64, _ body: (UInt64) -> Void) {
      let four = last &* 0xD6E8_FEB8_6659_FD93 &+ letter
      last = (last << 21 | letter) & 0x7FFF_FFFF_FFFF_FFFF
      if length >= 2 { body(Word.mixed(last)) }
      if length >= 3 { body(Word.mixed(four)) }
    }

    @inline(__always)
    private static func mixed(_ value: UInt64) -> UInt64 {
      let product = (value ^ value >> 32) &* 0x9E37_79B9_7F4A_7C15
      return (product ^ product >> 29) &* 0xBF58_476D_1CE4_E5B9
    }
  }
}

/// Letters of the scripts that have a model, lowered.
enum LetterTable {
  /// Scalars from here on are no letters of them.
  static let count = 0x2000

  /// By scalar; 0 for what is no letter.
  static let lowered: [UInt16] = (0..<count).map { scalar in
    guard Int(ScriptTable.blocks[scalar >> 4]) != ScriptTable.none, !isMark(scalar) else { return 0 }
    if scalar < 0x800 {
      let pair = LetterCase.lowered(UInt8(0xC0 | scalar >> 6), UInt8(0x80 | scalar & 0x3F))
      return UInt16(pair.0 & 0x1F) << 6 | UInt16(pair.1 & 0x3F)
    }
    let isPaired = (0x1E00...0x1E95).contains(scalar) || (0x1EA0...0x1EFF).contains(scalar)
    return UInt16(isPaired ? scalar | 1 : scalar)
  }

  /// Marks and digits within the blocks of letters.
  private static func isMark(_ scalar: Int) -> Bool {
    switch scalar {
    case 0xD7, 0xF7, 0x482...0x489, 0x600...0x61F, 0x640, 0x64B...0x66D, 0x6D4, 0x6D6...0x6ED, 0x6F0...0x6F9: true
    case 0x964...0x970: true
    default: false
    }
  }
}
