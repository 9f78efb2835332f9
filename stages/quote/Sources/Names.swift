internal import Bytes

/// A name as it stands at one place.
struct NameMention: Hashable {
  private let first: UInt32
  private let length: UInt32
  private var number: UInt32

  init(tokens: Range<Int>, person: Int) {
    first = UInt32(tokens.lowerBound)
    length = UInt32(tokens.count)
    number = UInt32(person)
  }

  /// Tokens of the name without titles.
  var tokens: Range<Int> { Int(first)..<Int(first) + Int(length) }

  var person: Int {
    get { Int(number) }
    set { number = UInt32(newValue) }
  }
}

/// Somebody, or a body, that a text names.
struct Person: Hashable {
  enum Gender { case male, female, unknown }

  /// The fullest form, and where it stands first.
  var tokens: Range<Int>
  var gender: Gender
  /// A body, or a place that stands for one.
  var isBody: Bool
  /// Where a title or role of the person stands: before the name or in apposition.
  var title: Range<Int>?
  /// The words of all its titles, folded and hashed.
  var roles: Set<UInt64> = []
  /// Whether something shows that it is a human being: a title, a first name, a role.
  var isHuman = false
  /// How often a verb of speech stood beside its one word.
  var speaksAlone = 0
  /// How often it was named by its last word alone.
  var bareMentions = 0
}

/// Who is named in a text: mentions in order, joined to persons by their last words.
struct NameTable {
  var persons: [Person] = []
  private(set) var mentions: [NameMention] = []
  let reading: Reading
  private let words: PersonWords
  /// What the words of the text tell of persons, by their tokens.
  private let signs: [PersonSigns]
  /// Persons by the hash of their last word, the most recent last.
  private var byLastWord: [UInt64: [Int]] = [:]
  private var byFirstWord: [UInt64: [Int]] = [:]
  /// The body named last with a word like "Council" in its name.
  private var byBodyWord: [UInt64: Int] = [:]

  init(_ reading: Reading) {
    self.reading = reading
    words = .of(reading.lexicon)
    signs = words.signs(of: reading.tokens, reading.bytes)
    for range in reading.paragraphs { scan(range) }
    merge(aliases())
  }

  func token(_ i: Int) -> Token { reading.tokens[i] }

  func signs(_ i: Int) -> PersonSigns { signs[i] }

  func hash(_ i: Int) -> UInt64 {
    reading.nameHash(i)
  }

  static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    LetterCase.forEachLowered(bytes, range) {
      value = (value ^ UInt64($0)) &* 0x100_0000_01b3
      return true
    }
    return value
  }

  // MARK: Finding

  private mutating func scan(_ range: Range<Int>) {
    let shape = NameShape(reading, words, signs)
    var i = range.lowerBound
    while i < range.upperBound {
      guard shape.startsName(i) else {
        i += 1
        continue
      }
      let run = shape.run(from: i, range)
      if isProper(run, range), let found = shape.name(in: run) {
        add(withoutOpening(found, run, range), run, in: range)
      }
      i = max(i + 1, run.upperBound)
    }
  }

  /// One capitalised word that opens a sentence is a name only where it is one elsewhere too, or where it speaks.
  private func isProper(_ run: Range<Int>, _ range: Range<Int>) -> Bool {
    guard run.count == 1 else { return true }
    let i = run.lowerBound
    let opens = i == range.lowerBound || !token(i - 1).isWord && token(i - 1).kind != .comma
    return !opens || reading.properWords.contains(hash(i)) || token(i).has(.firstName) || speaksFirst(i, range)
  }

  /// "Lee said …": an unknown word in the singular, then a verb of speech.
  private func speaksFirst(_ i: Int, _ range: Range<Int>) -> Bool {
    guard reading.lexicon.isEnglish, token(i).flags.isEmpty, signs(i).isEmpty, i + 1 < range.upperBound,
      reading.bytes[token(i).end - 1] | 0x20 != 0x73
    else { return false }
    let ending = reading.bytes[token(i + 1).end - 1]
    return token(i + 1).has(.cue) && token(i + 1).has(.strong) && (ending == 0x64 || ending == 0x73)
  }

  /// "Meanwhile Lee": a first word that has its capital from the sentence, before a last name that is known.
  private func withoutOpening(_ found: NameShape.Found, _ run: Range<Int>, _ range: Range<Int>) -> NameShape.Found {
    let name = found.tokens
    let first = name.lowerBound
    guard !found.isBody, name.count > 1, first == run.lowerBound, !token(first).has([.firstName, .particle]),
      !reading.properWords.contains(hash(first)), first == range.lowerBound || !token(first - 1).isWord,
      byLastWord[hash(found.surname)] != nil
    else { return found }
    return NameShape.Found(tokens: first + 1..<name.upperBound, isBody: false, surname: found.surname)
  }

  private mutating func add(_ found: NameShape.Found, _ run: Range<Int>, in paragraph: Range<Int>) {
    let name = found.tokens
    let before =
      reading.lexicon.isFreeOrder
      ? titleWithComplements(before: name.lowerBound, paragraph)
      : run.lowerBound < name.lowerBound
        ? wholeTitle(run.lowerBound..<name.lowerBound, paragraph) : titleBefore(run.lowerBound, paragraph)
    let gender = found.isBody ? .unknown : gender(name, before)
    let stands = before != nil || isSaidToSpeak(name, paragraph)
    guard let person = join(found, gender, stands) else { return }
    mentions.append(NameMention(tokens: name, person: person))
    guard !persons[person].isBody else { return }
    note(title: before, of: person)
    note(title: apposition(after: name.upperBound, paragraph), of: person)
    note(title: appositionBefore(run, paragraph), of: person)
    if persons[person].gender == .unknown { persons[person].gender = gender }
    noteEvidence(name, of: person, paragraph)
  }

  /// "sagt Lee": a verb of speech in the singular right before the name.
  private func isSaidToSpeak(_ name: Range<Int>, _ paragraph: Range<Int>) -> Bool {
    guard name.lowerBound > paragraph.lowerBound else { return false }
    let verb = token(name.lowerBound - 1)
    return verb.has(.cue) && verb.has(.strong) && reading.bytes[verb.end - 1] != 0x6E
  }

  /// The person that the name belongs to; a new one where it is a new name.
  /// - Parameter stands: whether a title or a verb of speech stands beside it.
  private mutating func join(_ found: NameShape.Found, _ gender: Person.Gender, _ stands: Bool) -> Int? {
    let name = found.tokens
    let last = hash(found.surname)
    if name.count == 1 {
      if let known = bareName(last, gender), !found.isBody || persons[known].isHuman || persons[known].tokens.count == 1
      {
        persons[known].bareMentions += 1
        return known
      }
      if token(name.lowerBound).has(.firstName), let known = byFirstWord[last]?.last { return known }
      // Where nouns have capitals, a single one is a name only where a fuller form came before.
      let known = token(name.lowerBound).has([.body, .notPerson])
      if found.isBody, let known = byBodyWord[last] { return known }
      guard found.isBody || !known && (stands || !reading.lexicon.capitalisesNouns) else { return nil }
    } else if let known = byLastWord[last]?.last(where: { sameFirst($0, name, gender) }) {
      if persons[known].tokens.count < name.count || isBetterForm(name, than: persons[known].tokens) {
        persons[known].tokens = name
      }
      if persons[known].isBody, !found.isBody { persons[known].isBody = false }
      return known
    }
    return found.isWeak ? nil : append(found, last)
  }

  /// No text names more; those that come later are nobody's.
  private static let mostPersons = 1 << 20

  private mutating func append(_ found: NameShape.Found, _ last: UInt64) -> Int? {
    guard persons.count < NameTable.mostPersons else { return nil }
    let name = found.tokens
    persons.append(Person(tokens: name, gender: .unknown, isBody: found.isBody))
    let number = persons.count - 1
    byLastWord[last, default: []].append(number)
    if found.isBody, name.count > 1 {
      for i in name where token(i).has(.body) || signs(i).contains(.organ) { byBodyWord[hash(i)] = number }
    }
    // Of a last name that very many share only the latest are remembered: the time stays linear.
    if byLastWord[last, default: []].count > 32 { byLastWord[last]?.removeFirst() }
    if name.count > 1, token(name.lowerBound).has(.firstName), !found.isBody {
      byFirstWord[hash(name.lowerBound), default: []].append(number)
    }
    return number
  }

  /// Of the persons of a last name, the one that the text calls by it alone most often, then the latest.
  private func bareName(_ last: UInt64, _ gender: Person.Gender) -> Int? {
    guard let candidates = byLastWord[last] else { return nil }
    var best: Int?
    for candidate in candidates where agrees(persons[candidate].gender, gender) {
      if persons[candidate].bareMentions >= best.map({ persons[$0].bareMentions }) ?? 0 { best = candidate }
    }
    return best
  }

  private func agrees(_ a: Person.Gender, _ b: Person.Gender) -> Bool { a == .unknown || b == .unknown || a == b }

  /// Whether a person known by its last name alone, or by the same first name, is the one.
  private func sameFirst(_ person: Int, _ name: Range<Int>, _ gender: Person.Gender) -> Bool {
    let known = persons[person].tokens
    // "Mrs. Lee" and "Bo Lee" are two.
    let isSpouse = persons[person].gender == .female && gender == .unknown && isHonorific(persons[person].title)
    let isBare = known.count == 1 && agrees(persons[person].gender, gender) && !isSpouse
    return isBare || hash(known.lowerBound) == hash(name.lowerBound)
  }

  /// Makes two persons one, for each pair.
  private mutating func merge(_ pairs: [(alias: Int, person: Int)]) {
    guard !pairs.isEmpty else { return }
    var target = Array(persons.indices)
    for (alias, person) in pairs {
      target[alias] = person
      persons[person].isHuman = persons[person].isHuman || persons[alias].isHuman
      persons[person].speaksAlone += persons[alias].speaksAlone
      persons[person].roles.formUnion(persons[alias].roles)
      if persons[person].title == nil { persons[person].title = persons[alias].title }
      if persons[person].gender == .unknown { persons[person].gender = persons[alias].gender }
    }
    for i in mentions.indices { mentions[i].person = target[mentions[i].person] }
  }

  // MARK: Looking up

  /// The number of the first mention that starts at a token or after it.
  func firstMention(from token: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The mention that starts at a token.
  func mention(at token: Int) -> NameMention? {
    let number = firstMention(from: token)
    return number < mentions.count && mentions[number].tokens.lowerBound == token ? mentions[number] : nil
  }
}
