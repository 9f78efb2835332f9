internal import Bytes

/// Whom "the minister", "his wife" and "a neighbour" stand for.
extension Discourse {
  mutating func read(_ phrase: Clause.Phrase, _ weight: Double) {
    let noun = names.hash(phrase.head)
    if phrase.isPlural {
      touchUnnamed(phrase, noun, weight)
      return
    }
    if phrase.isDefinite, let bearer = roles.bearer(noun, before: phrase.head) {
      antecedents[phrase.head] = Antecedent(person: bearer, certainty: 0.85)
      salience.touch(bearer, weight, sentence: sentence)
    } else if phrase.isDefinite, !isIntroduced(noun), phrase.signs.contains(.anybody) || isEpithet(phrase),
      let found = anybody(gender(of: phrase))
    {
      antecedents[phrase.head] = Antecedent(person: salience.entities[found.entity].person, certainty: 0.7)
      salience.touch(found.entity, weight, sentence: sentence)
    } else {
      touchUnnamed(phrase, noun, weight)
    }
  }

  /// "la syndicaliste", "el argentino": news in Romance languages calls a person in mind by what he is, if by no office.
  private func isEpithet(_ phrase: Clause.Phrase) -> Bool {
    let head = reading.tokens[phrase.head]
    return reading.lexicon.isFreeOrder && head.has(.role) && !head.has([.title, .body]) && head.has([.male, .female])
  }

  private func gender(of phrase: Clause.Phrase) -> Person.Gender? {
    if phrase.signs.contains(.female) { return .female }
    if phrase.signs.contains(.male) { return .male }
    guard reading.lexicon.isFreeOrder else { return nil }
    // The noun shows it, or its article.
    for token in [reading.tokens[phrase.head], reading.tokens[max(0, phrase.head - phrase.elements.count + 1)]]
    where token.has(.male) != token.has(.female) {
      return token.has(.female) ? .female : .male
    }
    return nil
  }

  private func isIntroduced(_ noun: UInt64) -> Bool {
    salience.recent.contains { salience.entities[$0].person == nil && salience.entities[$0].noun == noun }
  }

  /// "the woman": the one in mind who fits, if none comes near.
  private func anybody(_ gender: Person.Gender?) -> Candidate? {
    let found = best { entity in
      if let gender { return human(entity, gender) }
      return entity.isHuman && !entity.isPlural ? 1 : 0
    }
    guard let found, found.lead >= 1.5, sentence - salience.entities[found.entity].sentence <= 3 else { return nil }
    return found
  }

  /// Somebody without a name: the same noun is the same person.
  private mutating func touchUnnamed(_ phrase: Clause.Phrase, _ noun: UInt64, _ weight: Double) {
    let known = salience.recent.last {
      let entity = salience.entities[$0]
      return entity.person == nil && entity.noun == noun && phrase.isDefinite
    }
    var fresh = Salience.Entity(person: nil, gender: .unknown, isHuman: true, isPlural: phrase.isPlural, noun: noun)
    if let gender = gender(of: phrase) { fresh.gender = gender }
    let entity = known ?? salience.add(fresh)
    salience.touch(entity, weight, sentence: sentence)
  }
}
