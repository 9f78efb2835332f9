/// What a story is about.
enum Subject: Int, CaseIterable {
  case politics, economy, justice, sport, health, science, weather, arts

  /// The grammar of stories on it, compiled once.
  var grammar: Grammar { Self.grammars[rawValue] }

  /// The section of a paper that it stands in.
  var section: String { String(decoding: Self.sections[rawValue], as: UTF8.self) }

  private static let grammars = SubjectWords.all.map { words in
    Grammar(
      words, CommonWords.sentences, CommonWords.places, CommonWords.times, CommonWords.fillers, PeopleWords.names,
      PeopleWords.speech, PeopleWords.furniture)
  }

  private static let sections = grammars.map { grammar in
    var dice = Dice(0)
    return grammar.expand("section", &dice)
  }
}
