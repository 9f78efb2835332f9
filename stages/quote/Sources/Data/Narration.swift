extension Lexicon {
  /// Verbs by which stories say how something is said.
  static let narration: [(WordFlags, String)] = [
    (
      .cue,
      """
      wail guess croak growl grumble hiss howl moan groan rasp roar screech shriek snarl sneer sob! squeal stammer stutter
      squeak grunt gasp giggle chuckle yelp bellow blurt coo drawl bawl holler inquire enquire interrupt intone rejoin
      snort splutter venture volunteer whimper whine protest grin! prompt
      """
    )
  ]
}
