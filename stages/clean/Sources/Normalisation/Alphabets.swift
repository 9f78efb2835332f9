/// The letters beyond a to z of languages in Latin script: the letters of one word come from one alphabet.
struct Alphabets: Sendable {
  static let shared = Alphabets()

  /// By letter, a bit for each alphabet that has it.
  private let members: [UInt32: UInt32]

  /// The alphabets that a letter belongs to, as bits; 0 for a letter of none. ASCII letters belong to all.
  func of(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return .max }
    if scalar >= 0x1EA0, scalar <= 0x1EF9 { return Alphabets.vietnamese }
    return members[scalar] ?? 0
  }

  /// How many of `letters` are not of the alphabet that has most of them.
  func strangers(_ letters: [UInt32]) -> Int {
    let bits = letters.map(of)
    let most = Alphabets.letters.indices.lazy.map { number in bits.count { $0 >> number & 1 == 1 } }.max() ?? 0
    return letters.count - most
  }

  private static let vietnamese: UInt32 = 1

  private static let letters = [
    "àáâãèéêìíòóôõùúýăđĩũơư",  // Vietnamese comes first: its bit is named above.
    "àâæçéèêëîïôœùûüÿ",  // French
    "äöüßé",  // German
    "áéíóúüñ",  // Spanish
    "áâãàçéêíóôõúü",  // Portuguese
    "àèéìíîòóùú",  // Italian
    "àçèéíïòóúü",  // Catalan
    "áéëïíóöúüèê",  // Dutch and Afrikaans
    "åæøéóòôèê",  // Danish and Norwegian
    "åäöéàüšž",  // Swedish and Finnish
    "áðéíóúýþæöø",  // Icelandic and Faroese
    "áčďéěíňóřšťúůýž",  // Czech
    "áäčďéíĺľňóôŕšťúýž",  // Slovak
    "ąćęłńóśźż",  // Polish
    "áéíóöőúüű",  // Hungarian
    "ăâîșțşţ",  // Romanian
    "čćđšž",  // Slovene, Croatian, Bosnian, Serbian
    "āčēģīķļņšūžŗō",  // Latvian
    "ąčęėįšųūž",  // Lithuanian
    "äöõüšž",  // Estonian
    "çğıiöşüâîûİ",  // Turkish
    "əçğıöşü",  // Azerbaijani
    "âêîôûŵŷëïáéíóú",  // Welsh
    "ċġħżàèìòù",  // Maltese
    "ĉĝĥĵŝŭ",  // Esperanto
    "àèìòùáéíóú",  // Gaelic and Irish
    "çë",  // Albanian
    "āēīōū",  // Maori, romanised Japanese
  ]

  private init() {
    var members: [UInt32: UInt32] = [:]
    for (number, alphabet) in Alphabets.letters.enumerated() {
      for letter in alphabet.unicodeScalars {
        members[letter.value, default: 0] |= 1 << number
        let capital = letter.properties.uppercaseMapping.unicodeScalars
        if capital.count == 1, let first = capital.first { members[first.value, default: 0] |= 1 << number }
      }
    }
    self.members = members
  }
}
