/// Somebody who speaks in a story.
struct Person {
  let given: [UInt8]
  let surname: [UInt8]
  let pronoun: [UInt8]
  /// "minister", "coach".
  let role: [UInt8]
  /// "the ministry", "Tarnford United".
  let organisation: [UInt8]

  static let she = Array("she".utf8)
  static let he = Array("he".utf8)

  init(_ grammar: Grammar, _ dice: inout Dice) {
    let isWoman = dice.chance(50)
    given = grammar.expand(isWoman ? "she" : "he", &dice)
    surname = grammar.expand("surname", &dice)
    pronoun = isWoman ? Self.she : Self.he
    role = grammar.expand("role", &dice)
    organisation = grammar.expand("organisation", &dice)
  }

  /// How the person is named the first time: name, role and house.
  var introduction: [UInt8] { given + [0x20] + surname + Array(", \(text(role)) of ".utf8) + organisation + [0x2C] }

  var fullName: [UInt8] { given + [0x20] + surname }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
