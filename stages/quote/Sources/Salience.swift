/// How much those that a text talks about are in mind, sentence by sentence.
///
/// After Lappin and Leass, "An algorithm for pronominal anaphora resolution" (1994): each mention adds a weight by its place
/// in the sentence, and what was added halves with every sentence that follows.
struct Salience {
  /// Somebody, or a body, that the text talks about.
  struct Entity: Hashable {
    /// Its number among the names; `nil` where no name is known ("a neighbour").
    var person: Int?
    var gender: Person.Gender
    var isHuman: Bool
    /// A verb of speech stood beside it once, or it is a first name.
    var speaks = false
    /// Whether something shows that it is a human being.
    var isShown: Bool { isHuman || speaks }
    var isBody = false
    var isPlural = false
    /// The noun of one without a name, folded and hashed.
    var noun: UInt64 = 0
    /// What sentences before the last one with it have left, and the weight of its best place in that one.
    var past = 0.0
    var now = 0.0
    var sentence = -1
  }

  /// How many are kept in mind.
  static let width = 24
  private static let decay = 0.5
  /// Somebody talked about for long gives way to one newly brought up.
  private static let mostPast = 0.4
  private static let mostNow = 1.6

  private(set) var entities: [Entity] = []
  /// Those in mind, the one mentioned last at the end.
  private(set) var recent: [Int] = []

  init(_ names: NameTable) {
    entities = names.persons.enumerated().map { number, person in
      Entity(
        person: number, gender: person.gender, isHuman: person.isHuman && !person.isBody,
        speaks: person.speaksAlone > 0 || names.token(person.tokens.lowerBound).has(.firstName), isBody: person.isBody)
    }
  }

  mutating func add(_ entity: Entity) -> Int {
    entities.append(entity)
    return entities.count - 1
  }

  /// Notes a mention.
  mutating func touch(_ entity: Int, _ weight: Double, sentence: Int) {
    if entities[entity].sentence != sentence {
      entities[entity].past = min(value(entity, sentence), Salience.mostPast)
      entities[entity].now = 0
      entities[entity].sentence = sentence
    }
    let known = entities[entity].now
    entities[entity].now = min(max(known, weight) + 0.2 * min(known, weight), Salience.mostNow)
    if let place = recent.lastIndex(of: entity) { recent.remove(at: place) }
    recent.append(entity)
    if recent.count > Salience.width { recent.removeFirst() }
  }

  mutating func show(_ gender: Person.Gender, of entity: Int) {
    if entities[entity].gender == .unknown { entities[entity].gender = gender }
    entities[entity].isHuman = true
  }

  func value(_ entity: Int, _ sentence: Int) -> Double {
    let found = entities[entity]
    guard found.sentence >= 0 else { return 0 }
    var value = found.past + found.now
    for _ in 0..<min(sentence - found.sentence, 60) { value *= Salience.decay }
    return value
  }
}
