internal import Bytes

/// Names that stand for another name of the text.
extension NameTable {
  /// Names of one word that are short for another person's: the first word of one full name ("Santa" of "Santa Claus"), or
  /// the beginning of one last name ("Abra" of "Abramczik"); and full names with a word before that is none of theirs
  /// ("Crooked Ann Lee").
  func aliases() -> [(alias: Int, person: Int)] {
    let full = fullNames()
    let short = beginnings()
    return persons.indices.compactMap { number in
      let person = persons[number]
      if person.tokens.count > 2 {
        guard !token(person.tokens.lowerBound).has(.firstName), token(person.tokens.lowerBound + 1).has(.firstName)
        else { return nil }
        return full[hash(person.tokens.dropFirst())].map { (number, $0) }
      }
      guard person.tokens.count == 1, !person.isBody, person.isHuman || person.speaksAlone > 0,
        case .some(.some(let other)) = short[hash(person.tokens.lowerBound)], isShort(person, for: persons[other])
      else { return nil }
      return (number, other)
    }
  }

  private func fullNames() -> [UInt64: Int] {
    var found: [UInt64: Int] = [:]
    for (number, person) in persons.enumerated() where person.tokens.count > 1 && !person.isBody {
      found[hash(person.tokens)] = number
    }
    return found
  }

  private func hash(_ tokens: Range<Int>) -> UInt64 {
    tokens.reduce(0) { ($0 &* 31) ^ hash($1) }
  }

  /// Full names by their first words and the beginnings of their last; `nil` where two have the same.
  private func beginnings() -> [UInt64: Int?] {
    var found: [UInt64: Int?] = [:]
    func note(_ key: UInt64, _ person: Int) {
      if case .some(.some(let known)) = found[key], known != person {
        found[key] = .some(nil)
      } else if found[key] == nil {
        found[key] = person
      }
    }
    for (number, person) in persons.enumerated() where person.tokens.count > 1 && !person.isBody {
      note(hash(person.tokens.lowerBound), number)
      let last = token(person.tokens.upperBound - 1).range
      for length in stride(from: 3, to: min(last.count, 13), by: 1) where person.isHuman {
        note(NameTable.hash(reading.bytes, last.lowerBound..<last.lowerBound + length), number)
      }
    }
    return found
  }

  private func isShort(_ alias: Person, for person: Person) -> Bool {
    guard alias.gender == .unknown || person.gender == .unknown || alias.gender == person.gender else { return false }
    let isPair = person.tokens.count == 2
    guard person.isHuman || isPair && (alias.isHuman || person.tokens.lowerBound < alias.tokens.lowerBound) else {
      return false
    }
    return hash(person.tokens.lowerBound) == hash(alias.tokens.lowerBound)
      || !token(alias.tokens.lowerBound).has(.firstName)
  }
}
