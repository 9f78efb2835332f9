internal import Bytes
internal import StageKit

/// Finds the name behind a speaker's mention, within the document.
struct Resolver {
  /// How many sentences back a pronoun may reach.
  static let memory = 12

  /// What is left of the confidence in a pronoun that nobody was found for.
  static let unresolved = 0.85

  let reading: Reading
  let names: NameTable
  private let roles: Roles
  private let discourse: Discourse

  init(_ reading: Reading) {
    self.reading = reading
    names = NameTable(reading)
    roles = Roles(names)
    discourse = Discourse(reading, names, roles)
  }

  /// Who speaks, and how it was found.
  struct Answer: Hashable {
    var via: QuotationsLayer.Speaker.Via
    var person: Int?
    /// 0 to 1: what is left of the confidence in the mention.
    var certainty: Double
  }

  func resolve(_ mention: Range<Int>) -> Answer {
    if mention.count == 1, reading.tokens[mention.lowerBound].has(.pronoun) {
      let found = discourse.antecedents[mention.lowerBound]
      guard let found, found.person != nil else {
        let isFirst = reading.tokens[mention.lowerBound].has(.firstPerson)
        return Answer(via: .pronoun, person: nil, certainty: isFirst ? 1 : Resolver.unresolved)
      }
      return Answer(via: .pronoun, person: found.person, certainty: found.certainty)
    }
    if let found = names.head(of: mention), isNamed(found.person, in: mention) {
      return Answer(via: .name, person: found.person, certainty: 1)
    }
    if let person = appositive(after: mention) { return Answer(via: .name, person: person, certainty: 0.95) }
    if let found = nominal(mention) { return found }
    return Answer(via: .unknown, person: nil, certainty: 1)
  }

  /// Whether a name is more than a word with a capital within a phrase.
  private func isNamed(_ number: Int, in mention: Range<Int>) -> Bool {
    let person = names.persons[number]
    return person.tokens.count > 1 || person.isHuman || person.isBody || person.speaksAlone > 0 || mention.count == 1
  }

  /// "the skipper, Ann Lee,": the name between commas right after a role.
  private func appositive(after mention: Range<Int>) -> Int? {
    let tokens = reading.tokens
    let comma = mention.upperBound
    guard comma + 1 < tokens.count, tokens[comma].kind == .comma,
      mention.contains(where: { names.isRole($0) }) || tokens[mention.lowerBound].has(.determiner)
    else { return nil }
    for start in comma + 1...min(comma + 3, tokens.count - 1) {
      guard tokens[start].isCapital else { return nil }
      if let found = names.mention(at: start), found.tokens.count > 1, found.tokens.upperBound < tokens.count,
        [.comma, .stop, .colon].contains(tokens[found.tokens.upperBound].kind)
      {
        return found.person
      }
    }
    return nil
  }

  /// "the minister": whom the phrase's noun stands for.
  private func nominal(_ mention: Range<Int>) -> Answer? {
    let tokens = reading.tokens
    // A role alone is a body ("Police said") or anybody's.
    guard let first = mention.first,
      reading.lexicon.isSlavic
        || mention.count > 1 && !tokens[first].isIndefinite(reading)
          && (tokens[first].has(.determiner) || tokens[first].isCapital
            || mention.contains(where: { tokens[$0].kind == .genitive }))
    else { return nil }
    let end = mention.dropFirst().first { tokens[$0].has(.preposition) } ?? mention.upperBound
    guard let head = (first..<end).last(where: { names.isRole($0) || names.isBodyNoun($0) }),
      !tokens[head].has(.plural), !names.signs(head).contains(.people)
    else { return nil }
    if let found = discourse.antecedents[head], let person = found.person {
      return Answer(via: .nominal, person: person, certainty: found.certainty)
    }
    guard let person = roles.bearer(names.hash(head), before: head) else { return nil }
    return Answer(via: .nominal, person: person, certainty: 0.8)
  }
}
