/// Weighs the model against CLD2, and says how sure the outcome is.
///
/// The unit of all weights is what a feature scores on average in text of its language, so that a lead of 2 is as if two
/// runs of letters spoke for a language that say nothing of any other.
struct LanguageDecision {
  let language: String
  /// How far it is ahead of the next.
  let lead: Double
  /// How well the model's best language fits, about 1 in text of it.
  let fit: Double
  /// Whether `language` is one that only CLD2 knows.
  let isForeign: Bool

  /// What CLD2's word counts where it is sure, and where it was pressed.
  private static let (sure, pressed) = (4.0, 2.0)
  /// Languages with few texts, whose columns were learned from short lists and which are taken for a larger neighbour or it for
  /// them: the model's word counts less for them, a sure word of CLD2 more.
  private static let rare: Set<String> = ["af", "gl", "ne", "nn"]
  private static let (doubtOfRare, sureOfRare) = (1.5, 9.0)
  /// Of fewer features CLD2 is not surer of them than of others.
  private static let featuresForRare = 80
  /// A language that only CLD2 knows is taken to fit so well.
  private static let (sureFit, pressedFit) = (0.95, 0.72)
  /// From so many features on CLD2 tells Serbian in Latin letters and Bosnian from Croatian: one column in the model.
  private static let featuresForCroatian = 500

  /// - Parameter found: what CLD2 calls most of the text.
  init?(_ evidence: LanguageEvidence, found: String?, isSure: Bool) {
    fit = evidence.fit
    var evidence = evidence
    let unit = max(evidence.table.typical, 1)
    let asked = found.map { evidence.column(of: $0) == nil ? LanguageDecision.modelled($0) : $0 }
    let isRare = evidence.features >= LanguageDecision.featuresForRare && LanguageDecision.rare.contains(found ?? "")
    let sure = isRare ? LanguageDecision.sureOfRare : LanguageDecision.sure
    let bonus = isSure ? sure : LanguageDecision.pressed
    let known = asked.flatMap(evidence.column)
    if let known { evidence.scores[known] += Int((bonus * unit).rounded()) }
    for (column, language) in evidence.table.languages.enumerated() where LanguageDecision.rare.contains(language) {
      evidence.scores[column] -= Int((LanguageDecision.doubtOfRare * unit).rounded())
    }
    guard let best = evidence.best else { return nil }
    let own = evidence.table.languages[best.column]
    if asked != nil, known == nil, let found {
      let fit = isSure ? LanguageDecision.sureFit : LanguageDecision.pressedFit
      let ahead = fit * Double(evidence.features) + bonus - Double(evidence.scores[best.column]) / unit
      if ahead > 0 {
        (language, lead, isForeign) = (found, ahead, true)
        return
      }
    }
    let isCroatian = own == "hr" && asked == "hr" && isSure
    language = isCroatian && evidence.features >= LanguageDecision.featuresForCroatian ? found ?? own : own
    lead = Double(best.lead) / unit
    isForeign = false
  }

  /// The language under which the model has what CLD2 found.
  private static func modelled(_ language: String) -> String {
    switch language {
    case "bs", "sr", "sr-ME": "hr"
    default: language
    }
  }
}
