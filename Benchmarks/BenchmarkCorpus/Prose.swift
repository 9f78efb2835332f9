/// Writes sentences of one story.
struct Prose {
  let grammar: Grammar
  let facts: [String: [UInt8]]
  var dice: Dice

  mutating func expand(_ rule: String) -> [UInt8] { grammar.expand(rule, &dice, facts) }

  mutating func headline() -> [UInt8] { capitalised(expand("headline")) }

  mutating func name() -> [UInt8] { expand("given") + [0x20] + expand("surname") }

  mutating func lead() -> [UInt8] { capitalised(expand("lead")) }

  /// One to four sentences.
  mutating func paragraph() -> [UInt8] {
    var out: [UInt8] = []
    for number in 0..<dice.within(1...4) {
      if number > 0 { out.append(0x20) }
      out += capitalised(expand("sentence"))
    }
    return out
  }

  /// `bytes` with a capital where they start with a small ASCII letter.
  func capitalised(_ bytes: [UInt8]) -> [UInt8] {
    guard let first = bytes.first, (0x61...0x7A).contains(first) else { return bytes }
    var bytes = bytes
    bytes[0] = first - 0x20
    return bytes
  }
}

/// Writes paragraphs in which the people of a story speak, in the forms that papers use.
struct QuotationWriter {
  let cast: [Person]
  private var last = -1
  private var introduced: Set<Int> = []

  init(cast: [Person]) { self.cast = cast }

  /// A paragraph with a quotation, its speaker by full name, surname, role or pronoun.
  mutating func paragraph(_ writer: inout Prose) -> [UInt8] {
    let number = writer.dice.below(cast.count)
    let person = cast[number]
    let speaker: [UInt8]
    if introduced.insert(number).inserted {
      speaker = person.introduction
    } else if last == number, writer.dice.chance(60) {
      speaker = person.pronoun
    } else if writer.dice.chance(20) {
      speaker = Array("the ".utf8) + person.role
    } else {
      speaker = writer.dice.chance(70) ? person.surname : person.fullName
    }
    last = number
    return sentence(speaker, &writer)
  }

  private func sentence(_ speaker: [UInt8], _ writer: inout Prose) -> [UInt8] {
    let quote = writer.capitalised(writer.expand("quote"))
    let isIntroduced = speaker.last == 0x2C
    let name = isIntroduced ? Array(speaker.dropLast()) : speaker
    let isPronoun = name == Person.she || name == Person.he
    let said = writer.expand("said")
    let saidBy = isPronoun ? join(name, " ", said) : join(said, " ", name)
    switch writer.dice.below(isIntroduced ? 3 : 6) {
    case 0: return join("“", quote, ",” ", saidBy, ".")
    case 1: return join("“", quote, ",” ", saidBy, ". “", more(&writer), ".”")
    case 2:
      return join(writer.capitalised(speaker), " ", writer.expand("saying"), ": “", quote, ". ", more(&writer), ".”")
    case 3: return join("“", quote, ",” ", name, " said. ", writer.capitalised(writer.expand("sentence")))
    case 4: return join("“", quote, ",” ", name, " ", said, ", “and ", writer.expand("clause"), ".”")
    default:
      return join(
        writer.capitalised(name), " called it “", writer.expand("fragment"), "”. ",
        writer.capitalised(writer.expand("sentence")))
    }
  }

  private func more(_ writer: inout Prose) -> [UInt8] { writer.capitalised(writer.expand("quote2")) }
}

/// A part of a text: a literal or what a rule gave.
protocol Part { var utf8Bytes: [UInt8] { get } }
extension String: Part { var utf8Bytes: [UInt8] { Array(utf8) } }
extension [UInt8]: Part { var utf8Bytes: [UInt8] { self } }

/// The parts one after another.
func join(_ parts: any Part...) -> [UInt8] { parts.flatMap(\.utf8Bytes) }
