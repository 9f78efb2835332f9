internal import Bytes

/// How the author of a text has used capitals and marks so far: averages that fade, so that a text by several hands is
/// told apart. Only what the text shows is counted, never what was decided about it.
struct WritingStyle {
  /// From this share on small letters after full stops are the author's habit.
  static let oftenSmall = 100

  /// Of the words after full stops, 0 (all capitalised) to 255 (all small).
  private(set) var small = 0
  /// Of the ends of lines and paragraphs, 0 (all have a mark) to 255 (none has).
  private(set) var unmarked = 0

  mutating func note(afterStop next: LetterCase) {
    switch next {
    case .lower: small += (255 - small + 3) / 4
    case .upper: small -= (small + 3) / 4
    default: break
    }
  }

  mutating func note(pieceEndsInMark marked: Bool) {
    if marked { unmarked -= (unmarked + 7) / 8 } else { unmarked += (255 - unmarked + 7) / 8 }
  }
}
