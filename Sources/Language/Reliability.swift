/// When a decision is sure enough to be written down. Figures are in docs/decisions.
enum Reliability {
  /// CLD2 is called sure of no fewer letters.
  static let foundLetters = 24
  /// So many letters in Han characters (four of them) are Chinese where none is kana nor of a Japanese form.
  static let hanLetters = 12

  /// The lead that a text of several words needs.
  private static let lead = 1.75
  /// The lead of a single word.
  private static let leadOfWord = 3.0
  /// The lead where every word begins with a capital or a digit: names belong to no language.
  private static let leadOfNames = 10.0
  /// The lead a feature that a longer text needs where CLD2 is not sure of the same.
  private static let leadPerFeature = 0.01

  /// What fits no language better than this is codes or noise.
  private static let fit = 0.55

  /// - Parameter isSure: whether CLD2 is.
  static func holds(
    _ decision: LanguageDecision, of sample: Sample, _ evidence: LanguageEvidence, isSure: Bool
  ) -> Bool {
    if evidence.isMonotonous { return false }
    if decision.isForeign { return isSure }
    guard decision.fit >= fit || isSure, decision.lead >= lead,
      isSure || decision.lead >= leadPerFeature * Double(evidence.features)
    else { return false }
    if decision.lead >= leadOfNames { return true }
    let shapes = sample.shapes
    return shapes.hasSmall && (shapes.words > 1 || decision.lead >= leadOfWord)
  }
}
