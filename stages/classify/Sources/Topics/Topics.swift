internal import YAML

/// The rules that the stage comes with: the 17 top topics of the IPTC Media Topics (cv.iptc.org/newscodes/mediatopic), in word
/// lists of our own, English and German.
///
/// Weights: 2 for what is hardly said elsewhere, 1 for what is mostly said there, 0.5 for what is said there more than
/// elsewhere. The names of sections weigh 4, which gives a score of 0.59 by itself.
enum Topics {
  /// As a rules file.
  static var yaml: String { "relative_threshold: 0.4\nlabels:\n" + parts.joined(separator: "\n") + "\n" }

  /// By label.
  private static let parts = [
    arts, conflict, crime, disaster, economy, education, environment, health, humanInterest, labour, lifestyle,
    politics, religion, science, society, sport, weather,
  ]

  /// Compiled once a process.
  static func compile() throws(Diagnostics) -> CompiledRules { try compiled.get() }

  private static let compiled = Result { () throws(Diagnostics) in
    try RuleFileReader.compile(SourceFile(name: "built-in topics", bytes: Array(yaml.utf8)))
  }
}
