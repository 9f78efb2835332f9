internal import Bytes

/// The forms of a verb of speech, as its endings show them.
enum VerbForm: Hashable {
  case finite, participle, gerund, infinitive
}

/// What the endings and small words of a language tell in which subjects stand before or after their verbs, or nowhere.
///
/// A class, so that a lexicon is copied for the price of one reference.
final class FreeOrderGrammar: Sendable {
  private let participles: [[UInt8]]
  private let gerunds: [[UInt8]]
  private let infinitives: [[UInt8]]
  /// Endings of plurals, or of the cases that one is spoken to in.
  private let plurals: [[UInt8]]
  private let passives: Set<[UInt8]>
  private let agents: Set<[UInt8]>
  private let viewpoints: Set<[UInt8]>
  private let placesOfSpeech: Set<[UInt8]>
  private let verbsOfPlaces: [[UInt8]]

  /// All are lists of words or endings with spaces between.
  ///
  /// - Parameters:
  ///   - passives: forms of "been".
  ///   - agents: what stands before who does what a passive tells.
  ///   - viewpoints: prepositions that open somebody's view: "pour X, …".
  ///   - placesOfSpeech: prepositions of a body that speaks: "сообщили в полиции".
  ///   - verbsOfPlaces: endings of the verbs that such a body may stand after; of all where there are none.
  init(
    participles: String = "", gerunds: String, infinitives: String, plurals: String, passives: String = "",
    agents: String = "", viewpoints: String = "", placesOfSpeech: String, verbsOfPlaces: String = ""
  ) {
    func list(_ text: String) -> [[UInt8]] { text.split(separator: " ").map { Array($0.utf8) } }
    self.participles = list(participles)
    self.gerunds = list(gerunds)
    self.infinitives = list(infinitives)
    self.plurals = list(plurals)
    self.passives = Set(list(passives))
    self.agents = Set(list(agents))
    self.viewpoints = Set(list(viewpoints))
    self.placesOfSpeech = Set(list(placesOfSpeech))
    self.verbsOfPlaces = list(verbsOfPlaces)
  }

  /// The form of a verb of speech.
  func form(_ word: ArraySlice<UInt8>) -> VerbForm {
    if gerunds.contains(where: { word.hasSuffix($0) }) { return .gerund }
    if participles.contains(where: { word.hasSuffix($0) }) { return .participle }
    return infinitives.contains { word.hasSuffix($0) } ? .infinitive : .finite
  }

  func isPlural(_ word: ArraySlice<UInt8>) -> Bool { plurals.contains { word.hasSuffix($0) } }

  func isPassive(_ word: [UInt8]) -> Bool { passives.contains(word) }

  /// The word may have the apostrophe of "dall'azienda".
  func isAgent(_ word: [UInt8]) -> Bool {
    agents.contains(
      word.last == 0x27 ? word.dropLast() : word.suffix(3) == [0xE2, 0x80, 0x99] ? word.dropLast(3) : word)
  }

  func isViewpoint(_ word: [UInt8]) -> Bool { viewpoints.contains(word) }

  /// Whether `place` after a verb may name who speaks.
  func isPlaceOfSpeech(_ place: [UInt8], verb: ArraySlice<UInt8>) -> Bool {
    placesOfSpeech.contains(place) && (verbsOfPlaces.isEmpty || verbsOfPlaces.contains { verb.hasSuffix($0) })
  }

  /// "ses", "su", "его": whose owner spoke before.
  static func isPossessive(_ word: [UInt8]) -> Bool { possessives.contains(word) }

  private static let possessives: Set<[UInt8]> = Set(
    ["ses", "son", "sa", "su", "sus", "suo", "sua", "suoi", "sue", "seu", "seus", "suas", "его", "её", "ее", "их"]
      .map { Array($0.utf8) })
}

extension ArraySlice<UInt8> {
  /// Whether the bytes end with those of `ending`, and more stand before them.
  func hasSuffix(_ ending: [UInt8]) -> Bool { count > ending.count && suffix(ending.count).elementsEqual(ending) }
}

extension LetterCase {
  /// The bytes of a word, lowered.
  static func folded(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var word: [UInt8] = []
    forEachLowered(bytes, range) {
      word.append($0)
      return true
    }
    return word
  }
}
