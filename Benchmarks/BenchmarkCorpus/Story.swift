/// A made-up news story: what an agency would send, before a site has laid it out. Quotation marks are “ and ”.
struct Story {
  let subject: Subject
  var headline: [UInt8]
  let place: [UInt8]
  let author: [UInt8]
  let day: Day
  /// Each of a few sentences; the first is the lead.
  var paragraphs: [[UInt8]]

  /// The story of `dice`: eleven to twenty-three paragraphs, a third of them with a quotation.
  init(_ dice: inout Dice) {
    subject = dice.pick(Subject.allCases)
    let grammar = subject.grammar
    place = grammar.expand("town", &dice)
    var writer = Prose(grammar: grammar, facts: ["place": place], dice: dice)
    headline = writer.headline()
    author = writer.name()
    let cast = (0..<writer.dice.within(2...4)).map { _ in Person(grammar, &writer.dice) }
    paragraphs = [writer.lead()]
    var speakers = QuotationWriter(cast: cast)
    for _ in 0..<writer.dice.within(10...22) {
      paragraphs.append(writer.dice.chance(33) ? speakers.paragraph(&writer) : writer.paragraph())
    }
    dice = writer.dice
    day = Day(&dice)
  }

  /// What another desk makes of it: a headline and a lead of its own, here and there a paragraph left out, cut short or
  /// added. Some four fifths of the text stay.
  func rewritten(_ dice: inout Dice) -> Story {
    var story = self
    var writer = Prose(grammar: subject.grammar, facts: ["place": place], dice: dice)
    story.headline = writer.headline()
    story.paragraphs = []
    for paragraph in paragraphs.dropFirst() {
      switch writer.dice.below(100) {
      case ..<6: continue
      case ..<10: story.paragraphs += [paragraph, writer.paragraph()]
      case ..<13: story.paragraphs.append(writer.paragraph())
      default: story.paragraphs.append(paragraph)
      }
    }
    story.paragraphs.insert(writer.dice.chance(50) ? paragraphs[0] : writer.lead(), at: 0)
    dice = writer.dice
    return story
  }
}

/// A day of the years 2019 to 2025.
struct Day {
  let year: Int
  let month: Int
  let day: Int
  let hour: Int
  let minute: Int

  init(_ dice: inout Dice) {
    year = dice.within(2019...2025)
    month = dice.within(1...12)
    day = dice.within(1...28)
    hour = dice.below(24)
    minute = dice.below(60)
  }

  /// "2021-03-07"
  var iso: String { "\(year)-\(Self.two(month))-\(Self.two(day))" }
  /// "14:05"
  var clock: String { "\(Self.two(hour)):\(Self.two(minute))" }
  /// "7 March 2021"
  var long: String { "\(day) \(Self.months[month - 1]) \(year)" }
  /// "March 7"
  var short: String { "\(Self.months[month - 1]) \(day)" }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
