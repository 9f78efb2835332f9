internal import Bytes
internal import StageKit

/// Finds the name behind a speaker's mention, within the document.
struct Resolver {
  /// How many frames back a pronoun may reach.
  static let memory = 12

  let reading: Reading
  private(set) var names: NameTable
  /// Mentions of persons by the words of their titles, in order.
  private var byRole: [UInt64: [NameMention]] = [:]
  /// What the pronouns of earlier quotations showed of persons whose names do not tell.
  private var genders: [Int: Person.Gender] = [:]

  init(_ reading: Reading) {
    self.reading = reading
    names = NameTable(reading)
    for mention in names.mentions {
      for role in names.persons[mention.person].roles { byRole[role, default: []].append(mention) }
    }
  }

  /// Who speaks, and how it was found.
  struct Answer: Hashable {
    var via: QuotationsLayer.Speaker.Via
    var person: Int?
    /// 0 to 1: what is left of the confidence in the mention.
    var certainty: Double
  }

  /// Remembers that a person spoke.
  mutating func noteSpeaker(_ person: Int) { names.noteSpeaker(person) }

  /// Remembers the gender of the pronoun that stood for a person.
  mutating func note(_ mention: Range<Int>, of person: Int) {
    guard names.persons[person].gender == .unknown, let gender = gender(of: reading.tokens[mention.lowerBound]) else {
      return
    }
    genders[person] = gender
  }

  /// - Parameter speakers: those of the quotations before, the last one last, with their frames.
  func resolve(_ mention: Range<Int>, frame: Int, after speakers: [(person: Int, frame: Int)]) -> Answer {
    if let pronoun = pronoun(mention) { return resolve(pronoun: pronoun, at: mention.lowerBound, frame, speakers) }
    if let found = names.person(in: mention) { return Answer(via: .name, person: found.person, certainty: 1) }
    if let person = appositive(after: mention) { return Answer(via: .name, person: person, certainty: 0.95) }
    if let person = bearer(of: mention) { return Answer(via: .nominal, person: person, certainty: 0.85) }
    return Answer(via: .unknown, person: nil, certainty: 1)
  }

  /// The pronoun that the mention is.
  private func pronoun(_ mention: Range<Int>) -> Token? {
    guard mention.count == 1 else { return nil }
    let token = reading.tokens[mention.lowerBound]
    return token.has(.pronoun) ? token : nil
  }

  // MARK: Pronouns

  private func resolve(
    pronoun: Token, at place: Int, _ frame: Int, _ speakers: [(person: Int, frame: Int)]
  ) -> Answer {
    let unknown = Answer(via: .pronoun, person: nil, certainty: 1)
    guard pronoun.has([.male, .female]), let gender = gender(of: pronoun) else { return unknown }
    let fits: (Int) -> Bool = { person in
      let found = names.persons[person]
      return found.isHuman && !found.isBody
        && (found.gender == gender || found.gender == .unknown && (genders[person] ?? gender) == gender)
    }
    // Names of the frame itself stand nearest.
    if let first = reading.frames[frame].elements.first, let start = firstToken(first), start < place,
      let person = subject(of: frame, before: place, gender, fits)
    {
      return Answer(via: .pronoun, person: person, certainty: 0.8)
    }
    let recent = speakers.suffix(Resolver.memory * 4)
    var number = frame - 1
    while number >= 0, frame - number <= Resolver.memory {
      if let speaker = recent.last(where: { $0.frame == number }), fits(speaker.person) {
        return Answer(via: .pronoun, person: speaker.person, certainty: frame - number <= 3 ? 0.95 : 0.85)
      }
      if let person = subject(of: number, before: nil, gender, fits) {
        return Answer(via: .pronoun, person: person, certainty: frame - number <= 2 ? 0.85 : 0.7)
      }
      number -= 1
    }
    if let speaker = recent.last(where: { fits($0.person) }) {
      return Answer(via: .pronoun, person: speaker.person, certainty: 0.6)
    }
    return unknown
  }

  private func gender(of token: Token) -> Person.Gender? {
    if token.has(.female) { return .female }
    return token.has(.male) ? .male : nil
  }

  private func firstToken(_ element: Frame.Element) -> Int? {
    switch element {
    case .token(let token): token
    case .stretch(let stretch): reading.stretches[stretch].tokens.lowerBound
    }
  }

  /// The fitting person that a frame names outside its quotations: the first, which most often is its subject.
  private func subject(of number: Int, before place: Int?, _ pronoun: Person.Gender, _ fits: (Int) -> Bool) -> Int? {
    let frame = reading.frames[number]
    if place == nil, opensWithPronoun(frame) { return nil }
    for element in frame.elements {
      guard case .token(let token) = element else { continue }
      if let place, token >= place { return nil }
      guard reading.tokens[token].isCapital else { continue }
      guard let mention = names.mention(at: token), fits(mention.person) || speaks(mention, pronoun) else { continue }
      return mention.person
    }
    return nil
  }

  /// Whether a verb of speech follows the name, which nothing shows to be of another gender or a body.
  private func speaks(_ mention: NameMention, _ pronoun: Person.Gender) -> Bool {
    let next = mention.tokens.upperBound
    let person = names.persons[mention.person]
    guard next < reading.tokens.count, reading.tokens[next].has(.strong), !person.isBody else { return false }
    guard !reading.tokens[mention.tokens.lowerBound].has([.body, .notPerson]) else { return false }
    return person.gender == .unknown ? (genders[mention.person] ?? pronoun) == pronoun : person.gender == pronoun
  }

  /// "She will be succeeded by Judge Lee": the subject is somebody named before.
  private func opensWithPronoun(_ frame: Frame) -> Bool {
    guard let first = frame.elements.first, case .token(let token) = first else { return false }
    return reading.tokens[token].has(.pronoun) && reading.tokens[token].has([.male, .female])
  }

  // MARK: Noun phrases

  /// "the skipper, Ann Lee,": the name between commas right after a role.
  private func appositive(after mention: Range<Int>) -> Int? {
    let tokens = reading.tokens
    let comma = mention.upperBound
    guard comma + 1 < tokens.count, tokens[comma].kind == .comma,
      mention.contains(where: { tokens[$0].has([.role, .title]) })
        || tokens[mention.lowerBound].has(.determiner)
    else { return nil }
    for start in comma + 1...min(comma + 3, tokens.count - 1) {
      guard tokens[start].isCapital else { return nil }
      if let found = names.mention(at: start), found.tokens.count > 1, found.tokens.upperBound < tokens.count,
        tokens[found.tokens.upperBound].kind == .comma || tokens[found.tokens.upperBound].kind == .stop
      {
        return found.person
      }
    }
    return nil
  }

  /// The person whose title or role the phrase names: "the minister".
  private func bearer(of mention: Range<Int>) -> Int? {
    let tokens = reading.tokens
    // A role alone is a body ("Police said") or anybody's.
    guard let first = mention.first, mention.count > 1, !isIndefinite(tokens[first]) else { return nil }
    guard let head = mention.last(where: { tokens[$0].has([.role, .title]) }), !tokens[head].has(.plural) else {
      return nil
    }
    let wanted = names.hash(head)
    guard let known = byRole[wanted] else { return nil }
    var low = 0
    var high = known.count
    while low < high {
      let middle = (low + high) / 2
      if known[middle].tokens.lowerBound <= mention.lowerBound { low = middle + 1 } else { high = middle }
    }
    // The last so called before the phrase, or the first after it.
    return low > 0 ? known[low - 1].person : known.first?.person
  }

  /// "a spokesman", "some officials", or no determiner at all.
  private func isIndefinite(_ token: Token) -> Bool {
    guard token.has(.determiner) else { return !token.isCapital }
    let word = reading.bytes[token.range]
    for indefinite in [
      "a", "an", "one", "another", "some", "many", "several", "ein", "eine", "un", "une", "una", "um", "uma",
    ]
    where word.count == indefinite.utf8.count {
      if zip(word, indefinite.utf8).allSatisfy({ $0 | 0x20 == $1 }) { return true }
    }
    return false
  }
}
