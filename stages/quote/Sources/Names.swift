internal import Bytes

/// A name as it stands at one place.
struct NameMention: Hashable {
  /// Tokens of the name without titles.
  var tokens: Range<Int>
  var person: Int
}

/// Somebody, or a body, that a text names.
struct Person: Hashable {
  enum Gender { case male, female, unknown }

  /// The fullest form, and where it stands first.
  var tokens: Range<Int>
  var gender: Gender
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
  private(set) var persons: [Person] = []
  private(set) var mentions: [NameMention] = []
  private let reading: Reading
  /// Persons by the hash of their last word, the most recent last.
  private var byLastWord: [UInt64: [Int]] = [:]
  private var byFirstWord: [UInt64: [Int]] = [:]

  /// Words that have a capital within a sentence.
  private var properWords: Set<UInt64> = []

  init(_ reading: Reading) {
    self.reading = reading
    for range in reading.paragraphs { collectProperWords(range) }
    for range in reading.paragraphs { scan(range) }
  }

  private mutating func collectProperWords(_ range: Range<Int>) {
    for i in range.dropFirst() where token(i).isCapital && (token(i - 1).isWord || token(i - 1).kind == .comma) {
      properWords.insert(hash(i))
    }
  }

  func token(_ i: Int) -> Token { reading.tokens[i] }

  func hash(_ i: Int) -> UInt64 { NameTable.hash(reading.bytes, reading.tokens[i].range) }

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
    var i = range.lowerBound
    while i < range.upperBound {
      guard startsName(i, range) else {
        i += 1
        continue
      }
      let run = run(from: i, range)
      if isProper(run, range) { add(run, in: range) }
      i = max(i + 1, run.upperBound)
    }
  }

  private func startsName(_ i: Int, _ range: Range<Int>) -> Bool {
    let token = token(i)
    guard token.isCapital else { return false }
    return token.flags.isDisjoint(with: [
      .pronoun, .preposition, .conjunction, .subordinator, .auxiliary, .determiner, .adverb, .negation, .cue, .source,
    ]) || token.has([.firstName, .title])
  }

  /// One capitalised word that opens a sentence is a name only where it is one elsewhere too.
  private func isProper(_ run: Range<Int>, _ range: Range<Int>) -> Bool {
    guard run.count == 1 else { return true }
    let i = run.lowerBound
    let opens = i == range.lowerBound || !token(i - 1).isWord && token(i - 1).kind != .comma
    return !opens || properWords.contains(hash(i)) || token(i).has(.firstName)
  }

  /// Capitals from `start` on, particles and initials between them.
  func run(from start: Int, _ range: Range<Int>) -> Range<Int> {
    var end = start + 1
    while end < range.upperBound, end - start < 10 {
      let next = token(end)
      if next.isCapital, next.flags.isDisjoint(with: [.pronoun, .preposition, .subordinator]) || next.has(.firstName) {
        end += 1
      } else if next.has(.particle), end + 1 < range.upperBound,
        token(end + 1).isCapital || token(end + 1).has(.particle)
      {
        end += 1
      } else {
        break
      }
    }
    while end > start + 1, !token(end - 1).isCapital { end -= 1 }
    return start..<end
  }

  /// The name in a run of capitals: what follows the last title or role in it.
  func name(in run: Range<Int>) -> Range<Int> {
    var start = run.lowerBound
    for i in run where token(i).has([.title, .role]) && !token(i).has(.firstName) || token(i).has(.notPerson) {
      start = i + 1
    }
    // "Deichgraf Onno Frederking": where nouns have capitals, one before a first name, or before two more, is a title.
    if reading.lexicon.capitalisesNouns, start < run.upperBound, !token(start).has([.firstName, .particle]) {
      if let first = (start..<run.upperBound - 1).first(where: { token($0).has(.firstName) }) {
        start = first
      } else if run.upperBound - start == 3, !token(start + 1).has(.particle) {
        start += 1
      }
    }
    return start < run.upperBound ? start..<run.upperBound : run
  }

  private mutating func add(_ run: Range<Int>, in paragraph: Range<Int>) {
    let isBody = run.contains { token($0).has(.body) } || run.count == 1 && isAcronym(run.lowerBound)
    let name = isBody ? run : name(in: run)
    guard name.contains(where: { !token($0).has([.title, .role, .notPerson]) || isBody }) else { return }
    let before =
      run.lowerBound < name.lowerBound ? run.lowerBound..<name.lowerBound : titleBefore(run.lowerBound, paragraph)
    let gender = gender(name, before)
    guard let person = join(name, isBody: isBody, gender) else { return }
    mentions.append(NameMention(tokens: name, person: person))
    guard !isBody else { return }
    note(title: before, of: person)
    note(title: apposition(after: name.upperBound, paragraph), of: person)
    note(title: appositionBefore(run, paragraph), of: person)
    if persons[person].gender == .unknown { persons[person].gender = gender }
    let isFull = persons[person].tokens.count > 1
    if isFull, token(persons[person].tokens.lowerBound).has(.firstName) || isUsedAsPerson(name, paragraph) {
      persons[person].isHuman = true
    } else if name.count == 1, !token(name.lowerBound).has([.body, .notPerson]), isUsedAsPerson(name, paragraph) {
      persons[person].speaksAlone += 1
      if persons[person].speaksAlone > 1 { persons[person].isHuman = true }
    }
  }

  /// "NATO", "GOP".
  private func isAcronym(_ i: Int) -> Bool {
    let word = reading.bytes[token(i).range]
    return word.count >= 2 && word.allSatisfy { $0 &- 0x41 < 26 }
  }

  /// Two capitals with a verb of speech or an apposition beside them.
  private func isUsedAsPerson(_ name: Range<Int>, _ paragraph: Range<Int>) -> Bool {
    let next = name.upperBound
    if next < paragraph.upperBound, token(next).has(.cue) && token(next).has(.strong) { return true }
    // ", who": the relative pronoun of persons.
    if reading.lexicon.isEnglish, next + 1 < paragraph.upperBound, token(next).kind == .comma,
      reading.bytes[token(next + 1).range].elementsEqual("who".utf8)
    {
      return true
    }
    return name.lowerBound > paragraph.lowerBound && token(name.lowerBound - 1).has(.cue)
      && token(name.lowerBound - 1).has(.strong)
  }

  /// The person that the name belongs to; a new one where it is a new name.
  private mutating func join(_ name: Range<Int>, isBody: Bool, _ gender: Person.Gender) -> Int? {
    let last = hash(name.upperBound - 1)
    if name.count == 1 {
      if let known = bareName(last, gender) {
        persons[known].bareMentions += 1
        return known
      }
      if token(name.lowerBound).has(.firstName), let known = byFirstWord[last]?.last { return known }
      let known = token(name.lowerBound).has([.body, .notPerson])
      // Where nouns have capitals, a single one is a name only where a fuller form came before.
      guard isBody || !known && !reading.lexicon.capitalisesNouns else { return nil }
    } else if let known = byLastWord[last]?.last(where: { sameFirst($0, name, gender) }) {
      if persons[known].tokens.count < name.count { persons[known].tokens = name }
      return known
    }
    persons.append(Person(tokens: name, gender: .unknown, isBody: isBody))
    let number = persons.count - 1
    byLastWord[last, default: []].append(number)
    // Of a last name that very many share only the latest are remembered: the time stays linear.
    if byLastWord[last, default: []].count > 32 { byLastWord[last]?.removeFirst() }
    if name.count > 1, token(name.lowerBound).has(.firstName) {
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
    return known.count == 1 && agrees(persons[person].gender, gender) || hash(known.lowerBound) == hash(name.lowerBound)
  }

  // MARK: Titles and gender

  /// "spokesman", "foreign minister" in lower case right before a name.
  private func titleBefore(_ start: Int, _ paragraph: Range<Int>) -> Range<Int>? {
    guard start > paragraph.lowerBound, token(start - 1).has([.role, .title]), token(start - 1).end < token(start).start
    else {
      return nil
    }
    var first = start - 1
    while first > paragraph.lowerBound, start - first < 5, token(first - 1).isWord,
      token(first - 1).flags.isDisjoint(with: [
        .determiner, .preposition, .conjunction, .subordinator, .auxiliary, .cue, .adverb,
      ])
    { first -= 1 }
    return first..<start
  }

  /// "…, the head of the union,": up to the comma that ends it.
  private func apposition(after end: Int, _ paragraph: Range<Int>) -> Range<Int>? {
    guard end + 1 < paragraph.upperBound, token(end).kind == .comma else { return nil }
    var first = end + 1
    let head = token(first)
    guard
      head.has([.determiner, .role, .title])
        || head.isCapital && token(min(first + 1, paragraph.upperBound - 1)).has([.role, .title])
    else { return nil }
    if head.has(.determiner) { first += 1 }
    var i = first
    while i < paragraph.upperBound, i - first < 16, token(i).isWord || token(i).kind == .genitive,
      !token(i).has([.auxiliary, .subordinator])
    {
      i += 1
    }
    guard i > first, i < paragraph.upperBound,
      token(i).kind == .comma || token(i).kind == .stop || token(i).has(.subordinator)
    else { return nil }
    guard (first..<min(i, first + 6)).contains(where: { token($0).has([.role, .title]) }) else { return nil }
    return first..<i
  }

  /// "Nether Holm's harbour master, Ann Lee, …": the role before the comma.
  private func appositionBefore(_ run: Range<Int>, _ paragraph: Range<Int>) -> Range<Int>? {
    let comma = run.lowerBound - 1
    guard comma > paragraph.lowerBound, token(comma).kind == .comma, run.upperBound < paragraph.upperBound,
      token(run.upperBound).kind == .comma || token(run.upperBound).kind == .stop
    else { return nil }
    var first = comma
    while first > paragraph.lowerBound, comma - first < 9,
      token(first - 1).isWord || token(first - 1).kind == .genitive,
      token(first - 1).flags.isDisjoint(with: [.subordinator, .conjunction, .auxiliary, .cue])
    {
      first -= 1
      if token(first).has(.determiner),
        !token(max(first - 1, paragraph.lowerBound)).has(.linking) || first == paragraph.lowerBound
      {
        first += 1
        break
      }
    }
    guard first < comma, (first..<comma).contains(where: { token($0).has([.role, .title]) }) else { return nil }
    return first..<comma
  }

  private mutating func note(title: Range<Int>?, of person: Int) {
    guard let title, title.contains(where: { token($0).has([.title, .role]) }) else { return }
    if persons[person].title == nil || isHonorific(persons[person].title), !isHonorific(title) {
      persons[person].title = title
    }
    persons[person].isHuman = true
    for i in title where token(i).has([.role, .title]) && persons[person].roles.count < 8 {
      persons[person].roles.insert(hash(i))
    }
    let shown = gender(ofTitle: title)
    if shown != .unknown { persons[person].gender = shown }
  }

  /// "Mr", "Mrs": a title that says nothing but the gender.
  private func isHonorific(_ title: Range<Int>?) -> Bool {
    guard let title, title.count == 1 else { return false }
    return token(title.lowerBound).has([.male, .female]) && !token(title.lowerBound).has(.role)
  }

  private func gender(ofTitle title: Range<Int>) -> Person.Gender {
    for i in title where token(i).has([.title, .role]) && token(i).has([.male, .female]) {
      return token(i).has(.female) ? .female : .male
    }
    // Articles of Romance languages show the gender: "la météorologue".
    let before = title.lowerBound - 1
    guard before >= 0, token(before).has(.determiner), token(before).has([.male, .female]) else { return .unknown }
    return token(before).has(.female) ? .female : .male
  }

  private func gender(_ name: Range<Int>, _ title: Range<Int>?) -> Person.Gender {
    if let title, gender(ofTitle: title) != .unknown { return gender(ofTitle: title) }
    let first = token(name.lowerBound)
    guard first.has(.firstName) else { return .unknown }
    return first.has(.female) ? .female : first.has(.male) ? .male : .unknown
  }

  // MARK: Looking up

  /// Notes that a person of two names or more spoke: bodies do too, but no he or she refers to what only bodies are.
  mutating func noteSpeaker(_ person: Int) {
    if persons[person].tokens.count > 1, !persons[person].isBody { persons[person].isHuman = true }
  }

  /// The person whose name stands in the tokens of a phrase: the last name that is no genitive's.
  func person(in range: Range<Int>) -> NameMention? {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var found: NameMention?
    while low < mentions.count, mentions[low].tokens.lowerBound < range.upperBound {
      let mention = mentions[low]
      let next = mention.tokens.upperBound
      let isGenitive = next < range.upperBound && token(next).kind == .genitive
      if mention.tokens.upperBound <= range.upperBound, !isGenitive, found.map({ persons[$0.person].isBody }) ?? true {
        found = mention
      }
      low += 1
    }
    return found
  }

  /// The mention that starts at a token.
  func mention(at token: Int) -> NameMention? {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low < mentions.count && mentions[low].tokens.lowerBound == token ? mentions[low] : nil
  }
}
