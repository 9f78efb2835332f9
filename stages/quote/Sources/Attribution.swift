internal import Bytes

/// How a quotation is tied to its speaker.
enum Pattern: Hashable, CaseIterable {
  /// "Q, said X" and "Q, X said".
  case after
  /// "X said: Q", "X said, Q".
  case before
  /// "according to X".
  case source
  /// "X: Q".
  case colon
  /// "X called Y Q": words in marks within a reporting clause.
  case within
  /// A participle or a second verb, whose subject stands farther off: "X left, adding that Q".
  case participle
  /// The subject of the sentence before.
  case subject
  /// The speaker of the quotation before.
  case carried
  /// Nothing.
  case none
}

/// The cue and the speaker of one quotation within its frame; positions are elements of the frame.
struct Attribution: Hashable {
  var pattern: Pattern
  var cue: Range<Int>?
  var speaker: Range<Int>?

  /// All elements that say who speaks: the quotation's content ends or begins at them.
  var extent: Range<Int>? {
    switch (cue, speaker) {
    case (let cue?, let speaker?):
      min(cue.lowerBound, speaker.lowerBound)..<max(cue.upperBound, speaker.upperBound)
    case (let cue?, nil): cue
    case (nil, let speaker?): speaker
    case (nil, nil): nil
    }
  }
}
