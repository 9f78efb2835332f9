internal import Bytes

/// What shows that a name is a human being's, and which names are short for others.
extension NameTable {
  mutating func noteEvidence(_ name: Range<Int>, of person: Int, _ paragraph: Range<Int>) {
    guard !persons[person].isHuman else { return }
    let isFull = persons[person].tokens.count > 1
    if isFull && token(persons[person].tokens.lowerBound).has(.firstName) || isHuman(name, paragraph) {
      persons[person].isHuman = true
    } else if speaks(name, paragraph) {
      if name.count == 1, !isFull { persons[person].speaksAlone += 1 }
      persons[person].isHuman = isFull || persons[person].speaksAlone > 1
    }
  }

  /// "Lee, who …", "Ann Lee, 34, …", "Lee smiled".
  private func isHuman(_ name: Range<Int>, _ paragraph: Range<Int>) -> Bool {
    let next = name.upperBound
    guard next + 1 < paragraph.upperBound else { return false }
    if signs(next).contains(.act), !token(next).isCapital { return true }
    guard token(next).kind == .comma, reading.lexicon.isEnglish else { return false }
    let word = reading.bytes[token(next + 1).range]
    if word.elementsEqual("who".utf8) || word.elementsEqual("whose".utf8) { return true }
    return token(next + 1).kind == .number && word.count <= 2 && next + 2 < paragraph.upperBound
      && token(next + 2).kind == .comma && name.count > 1
  }

  /// A verb of speech right before the name or behind it.
  func speaks(_ name: Range<Int>, _ paragraph: Range<Int>) -> Bool {
    var next = name.upperBound
    while next < paragraph.upperBound, next - name.upperBound < 2, token(next).has([.auxiliary, .adverb]),
      !token(next).has(.cue)
    { next += 1 }
    if next < paragraph.upperBound, token(next).has(.cue), token(next).has(.strong) { return true }
    guard name.lowerBound > paragraph.lowerBound else { return false }
    let before = token(name.lowerBound - 1)
    return before.has(.cue) && before.has(.strong) && !before.has(.object)
  }

  // MARK: Short names

  /// Names of one word that are short for another person's: the first word of one full name ("Santa" of "Santa Claus"),
  /// or the beginning of one last name ("Abra" of "Abramczik").
  func aliases() -> [(alias: Int, person: Int)] {
    var full: [UInt64: Int?] = [:]
    func note(_ key: UInt64, _ person: Int) {
      if case .some(.some(let known)) = full[key], known != person {
        full[key] = .some(nil)
      } else if full[key] == nil {
        full[key] = person
      }
    }
    for (number, person) in persons.enumerated() where person.tokens.count > 1 && !person.isBody {
      note(hash(person.tokens.lowerBound), number)
      let last = token(person.tokens.upperBound - 1).range
      for length in stride(from: 3, to: min(last.count, 13), by: 1) where person.isHuman {
        note(NameTable.hash(reading.bytes, last.lowerBound..<last.lowerBound + length), number)
      }
    }
    return persons.indices.compactMap { number in
      let person = persons[number]
      guard person.tokens.count == 1, !person.isBody, person.isHuman || person.speaksAlone > 0,
        case .some(.some(let other)) = full[hash(person.tokens.lowerBound)], agrees(person, persons[other])
      else { return nil }
      let isFirst = hash(persons[other].tokens.lowerBound) == hash(person.tokens.lowerBound)
      return isFirst || !token(person.tokens.lowerBound).has(.firstName) ? (number, other) : nil
    }
  }

  private func agrees(_ a: Person, _ b: Person) -> Bool {
    a.gender == .unknown || b.gender == .unknown || a.gender == b.gender
  }
}
