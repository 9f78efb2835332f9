internal import Bytes

/// Reads a text from its start and finds whom each pronoun and each "the minister" stands for.
struct Discourse {
  /// Whom a word stands for; no person where it is somebody without a name.
  struct Antecedent: Hashable {
    var person: Int?
    var certainty: Double
  }

  let reading: Reading
  let names: NameTable
  let roles: Roles
  var salience: Salience
  /// Of each gender the one person whom the text names; `nil` where it names several.
  private let sole: [Person.Gender: Int?]
  /// By the token of the pronoun, or the head of the phrase.
  var antecedents: [Int: Antecedent] = [:]
  private(set) var sentence = 0
  /// Those whom the quotations of the frame name.
  private var quoted: Set<Int> = []
  private var nextMention = 0

  init(_ reading: Reading, _ names: NameTable, _ roles: Roles) {
    self.reading = reading
    self.names = names
    self.roles = roles
    salience = Salience(names)
    sole = Discourse.sole(names.persons)
    for frame in reading.frames { read(frame) }
  }

  private static func sole(_ persons: [Person]) -> [Person.Gender: Int?] {
    var found: [Person.Gender: Int?] = [:]
    for (number, person) in persons.enumerated() where person.isHuman && person.gender != .unknown {
      if found[person.gender] == nil { found[person.gender] = number } else { found[person.gender] = .some(nil) }
    }
    return found
  }

  // MARK: Sentences

  private mutating func read(_ frame: Frame) {
    var clause = Clause(reading, names, frame)
    quoted = frame.stretches.reduce(into: []) { $0.formUnion(persons(in: reading.stretches[$1].tokens)) }
    var hasWords = false
    var i = 0
    while i < frame.elements.count {
      guard case .token(let place) = frame.elements[i] else {
        if case .stretch(let number) = frame.elements[i] { readInverted(reading.stretches[number]) }
        i += 1
        continue
      }
      let token = reading.tokens[place]
      hasWords = hasWords || token.isWord
      i = read(token, place, i, &clause)
    }
    if hasWords { sentence += 1 }
  }

  private func persons(in range: Range<Int>) -> [Int] {
    names.mentions[names.firstMention(from: range.lowerBound)...].prefix { $0.tokens.lowerBound < range.upperBound }
      .map(
        \.person)
  }

  /// What stands at element `i`; gives the element to go on at.
  private mutating func read(_ token: Token, _ place: Int, _ i: Int, _ clause: inout Clause) -> Int {
    if token.isCapital, let mention = mention(at: place) {
      let end = i + mention.tokens.count
      let isAttribute = names.isAttribute(mention, before: reading.tokens.count)
      salience.touch(mention.person, isAttribute ? 0.2 : clause.weight(i..<end), sentence: sentence)
      clause.sawNominal = clause.sawNominal || !isAttribute
      return end
    }
    if token.has(.pronoun) {
      resolve(pronoun: token, place, clause.weight(i..<i + 1))
      clause.sawNominal = clause.sawNominal || !token.has(.subordinator)
      return i + 1
    }
    let signs = names.signs(place)
    if signs.contains(.object) {
      resolve(object: signs, place)
      if !token.has(.determiner) { return i + 1 }
    }
    if let phrase = clause.phrase(at: i) {
      read(phrase, clause.weight(phrase.elements))
      clause.sawNominal = true
      return phrase.elements.upperBound
    }
    return i + 1
  }

  private mutating func mention(at place: Int) -> NameMention? {
    let mentions = names.mentions
    while nextMention < mentions.count, mentions[nextMention].tokens.lowerBound < place { nextMention += 1 }
    guard nextMention < mentions.count, mentions[nextMention].tokens.lowerBound == place else { return nil }
    return mentions[nextMention]
  }

  /// "explique-t-elle" within the marks.
  private mutating func readInverted(_ stretch: QuotedStretch) {
    guard reading.lexicon.inverts, !reading.lexicon.capitalisesNouns else { return }
    for place in stretch.tokens.dropFirst() {
      let token = reading.tokens[place]
      let stands = reading.tokens[place - 1].has(.cue) || token.has(.cue)
      if token.has(.pronoun), stands { resolve(pronoun: token, place, 1) }
    }
  }

  // MARK: Pronouns

  private mutating func resolve(pronoun: Token, _ place: Int, _ weight: Double) {
    if pronoun.has([.male, .female]), !isPlural(pronoun, place) {
      let gender: Person.Gender = pronoun.has(.female) ? .female : .male
      guard let found = best({ $0.isShown ? human($0, gender) : 0 }) ?? only(gender) else { return }
      settle(found, at: place, gender, weight)
    } else if pronoun.has(.plural) || isIt(pronoun) {
      let isPlural = pronoun.has(.plural)
      guard let found = best({ body($0, isPlural) }), found.score > 0.45 else { return }
      antecedents[place] = Antecedent(person: salience.entities[found.entity].person, certainty: 0.6)
      salience.touch(found.entity, weight, sentence: sentence)
    }
  }

  private mutating func settle(_ found: Candidate, at place: Int, _ gender: Person.Gender, _ weight: Double) {
    let entity = salience.entities[found.entity]
    let certainty = certainty(found, entity, gender)
    antecedents[place] = Antecedent(person: entity.person, certainty: certainty)
    if certainty >= 0.85 { salience.show(gender, of: found.entity) }
    salience.touch(found.entity, weight, sentence: sentence)
  }

  /// "him", "his": keeps in mind whom the sentence is about. "His" is the subject's, "him" is not.
  private mutating func resolve(object: PersonSigns, _ place: Int) {
    let gender: Person.Gender = object.contains(.female) ? .female : .male
    let isOwn = isPossessive(place)
    let found = best { entity in
      let isSubject = entity.sentence == sentence && entity.now >= 0.9
      return isSubject && !isOwn ? 0 : human(entity, gender)
    }
    guard let found else { return }
    let entity = salience.entities[found.entity]
    if entity.sentence == sentence, entity.now >= 0.9, found.lead >= 1.5 { salience.show(gender, of: found.entity) }
    salience.touch(found.entity, 0.3, sentence: sentence)
  }

  /// "his", "himself", and "her" before a noun.
  private func isPossessive(_ place: Int) -> Bool {
    let word = reading.tokens[place]
    guard word.has(.determiner) else { return reading.bytes[word.range].count > 3 }
    guard place + 1 < reading.tokens.count else { return false }
    let next = reading.tokens[place + 1]
    return next.isWord && !next.has([.function, .determiner])
  }

  /// German "sie": a verb in the plural beside it.
  private func isPlural(_ pronoun: Token, _ place: Int) -> Bool {
    guard pronoun.has(.plural) else { return false }
    return [place - 1, place + 1].contains { i in
      guard reading.tokens.indices.contains(i), reading.tokens[i].has([.cue, .auxiliary]) else { return false }
      return reading.bytes[reading.tokens[i].end - 1] == 0x6E
    }
  }

  private func isIt(_ pronoun: Token) -> Bool {
    let word = reading.bytes[pronoun.range]
    return reading.lexicon.isEnglish && word.count == 2 && word.last == 0x74
  }

  // MARK: Candidates

  struct Candidate {
    var entity: Int
    var score: Double
    /// Its score by that of the next.
    var lead: Double
  }

  func best(_ fit: (Salience.Entity) -> Double) -> Candidate? {
    var found: Candidate?
    var second = 0.0
    for entity in salience.recent {
      let factor = fit(salience.entities[entity])
      guard factor > 0, sentence - salience.entities[entity].sentence <= Resolver.memory else { continue }
      let score = salience.value(entity, sentence) * factor
      if score >= found?.score ?? 0 {
        second = found?.score ?? 0
        found = Candidate(entity: entity, score: score, lead: 0)
      } else {
        second = max(second, score)
      }
    }
    guard let found else { return nil }
    return Candidate(entity: found.entity, score: found.score, lead: second > 0 ? found.score / second : 10)
  }

  /// The only one of a gender whom the text names, where nobody is in mind.
  private func only(_ gender: Person.Gender) -> Candidate? {
    sole[gender].flatMap { $0 }.map { Candidate(entity: $0, score: 0.1, lead: 1) }
  }

  func human(_ entity: Salience.Entity, _ gender: Person.Gender) -> Double {
    guard !entity.isBody, !entity.isPlural, entity.gender == gender || entity.gender == .unknown else { return 0 }
    let known = entity.isHuman ? 1 : reading.lexicon.capitalisesNouns ? 0 : entity.speaks ? 0.7 : 0.3
    // Nobody speaks of himself by his name.
    let isQuoted = entity.person.map { quoted.contains($0) } ?? false
    return (entity.gender == gender ? 1 : 0.85) * known * (isQuoted ? 0.3 : 1) * (entity.sentence == sentence ? 1.6 : 1)
  }

  private func body(_ entity: Salience.Entity, _ isPlural: Bool) -> Double {
    if entity.isPlural { return isPlural ? 1 : 0 }
    guard entity.isBody, sentence - entity.sentence <= 1 else { return 0 }
    return entity.now >= 0.9 ? 1 : 0.3
  }

  private func certainty(_ found: Candidate, _ entity: Salience.Entity, _ gender: Person.Gender) -> Double {
    var certainty = found.lead >= 3 ? 0.95 : found.lead >= 1.7 ? 0.9 : found.lead >= 1.25 ? 0.8 : 0.65
    if entity.gender != gender { certainty -= 0.08 }
    if !entity.isHuman { certainty -= entity.speaks ? 0.08 : 0.15 }
    if sentence - entity.sentence > 3 { certainty -= 0.1 }
    return certainty
  }
}
