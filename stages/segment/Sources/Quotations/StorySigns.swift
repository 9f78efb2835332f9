internal import Bytes

/// Tells the plain text of stories, in which a speech of several sentences belongs to the sentence that frames it.
///
/// Signs that printed stories leave in plain text and news does not: words stressed by underscores (`_you_`) beside dashes of
/// two hyphens between words, the old spellings "to-day", "to-night", "to-morrow", and speech that is thought or said to
/// oneself.
enum StorySigns {
  static func stand(in bytes: [UInt8]) -> Bool {
    var i = 1
    var isStressing = false
    var hasDashes = false
    while i + 2 < bytes.count {
      switch bytes[i] {
      case 0x5F where !isStressing: isStressing = isStressed(bytes, i)
      case 0x2D:
        if isOldDay(bytes, i) { return true }
        hasDashes = hasDashes || isTypedDash(bytes, i)
      case 0x20 where bytes[i + 1] == 0x74 || bytes[i + 1] == 0x73:
        if isThought(bytes, i) { return true }
      default: break
      }
      if isStressing, hasDashes { return true }
      i += 1
    }
    return false
  }

  /// "wait--no": two hyphens right after a letter.
  private static func isTypedDash(_ bytes: [UInt8], _ i: Int) -> Bool {
    bytes[i + 1] == 0x2D && bytes[i + 2] > 0x2D && LetterCase.ofASCII(bytes[i - 1]).isLetter
      || bytes[i + 1] == 0x2D && bytes[i + 2] == 0x22
  }

  /// `_word_` with white space or a mark to either side.
  private static func isStressed(_ bytes: [UInt8], _ start: Int) -> Bool {
    guard !LetterCase.ofASCII(bytes[start - 1]).isWord, bytes[start - 1] != 0x5F else { return false }
    var i = start + 1
    while i < bytes.count, i < start + 24, LetterCase.ofASCII(bytes[i]).isLetter { i += 1 }
    guard i > start + 1, i + 1 < bytes.count, bytes[i] == 0x5F else { return false }
    return bytes[i + 1] != 0x5F && !LetterCase.ofASCII(bytes[i + 1]).isWord
  }

  /// "to-day" and its like, but not "day-to-day".
  private static func isOldDay(_ bytes: [UInt8], _ hyphen: Int) -> Bool {
    guard hyphen >= 3, bytes[hyphen - 1] == 0x6F, bytes[hyphen - 2] | 0x20 == 0x74, endsWord(bytes[hyphen - 3]) else {
      return false
    }
    for day in ["day", "night", "morrow"] where bytes[(hyphen + 1)...].starts(with: day.utf8) {
      let end = hyphen + 1 + day.utf8.count
      return end == bytes.count || endsWord(bytes[end])
    }
    return false
  }

  private static func endsWord(_ byte: UInt8) -> Bool { byte != 0x2D && !LetterCase.ofASCII(byte).isWord }

  /// `' thought Ada` and `" said Ada to herself`, after the closing mark of a speech.
  private static func isThought(_ bytes: [UInt8], _ space: Int) -> Bool {
    let before = bytes[space - 1]
    guard before == 0x22 || before == 0x27 || before == 0x99 || before == 0x9D else { return false }
    let rest = bytes[(space + 1)..<min(bytes.count, space + 40)]
    if rest.starts(with: "thought ".utf8) { return true }
    guard rest.starts(with: "said ".utf8), let to = find(" to h", in: rest) else { return false }
    let self_ = rest[to...].dropFirst(5)
    return self_.starts(with: "erself".utf8) || self_.starts(with: "imself".utf8)
  }

  private static func find(_ needle: String, in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.first { bytes[$0...].starts(with: needle.utf8) }
  }
}
