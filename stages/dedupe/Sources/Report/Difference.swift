/// One way in which a copy differs from the text that is kept, as an editor would say it. Excerpts are of the texts, on one
/// line.
enum Difference: Equatable {
  /// Byte for byte the same.
  case identical
  /// The same words; only this differs.
  case typography(Typography)
  /// Words before the text that is kept, or behind it.
  case addedBefore(words: Int, String)
  case addedBehind(words: Int, String)
  /// The first words of the kept text are missing, or its last: what is left is `share` of it.
  case withoutBeginning(words: Int, share: Double, String)
  case cut(words: Int, share: Double, String)
  /// The first words stand as others, or the last.
  case beginningRewritten(Change)
  case endRewritten(Change)
  /// Passages that stand in another place.
  case reordered(passages: Int, words: Int, String)
  /// Longer passages within the text.
  case missing(passages: Int, words: Int, String)
  case inserted(passages: Int, words: Int, String)
  case rewritten(passages: Int, Change)
  /// Single words: how many of the kept text or of the copy, in how many places, with a few of them.
  case changed(words: Int, places: Int, [Change])
  /// Too little is the same to say what changed.
  case littleInCommon(words: Int, of: Int)

  enum Typography: String { case space, letterCase, punctuation }

  /// What stands in the kept text, and what in the copy; either may be empty.
  struct Change: Equatable {
    var old: String
    var new: String
    var oldWords: Int
    var newWords: Int
  }
}
