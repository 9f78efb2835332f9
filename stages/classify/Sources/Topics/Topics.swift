internal import YAML

/// The rules that the stage comes with: the top topics of IPTC, in word lists of our own in seven languages.
enum Topics {
  /// Words by language, each in parts that have different topics.
  private static let languages = [
    ("en", EnglishTopics.parts), ("de", GermanTopics.parts), ("fr", FrenchTopics.parts), ("es", SpanishTopics.parts),
    ("it", ItalianTopics.parts), ("pt", PortugueseTopics.parts), ("nl", DutchTopics.parts),
  ]

  /// The section that a site puts a text into gives a score of 0.59 by itself.
  private static let sectionWeight = 4.0
  private static let weights = (strong: 2.0, fair: 1.0, weak: 0.5)
  /// Labels with less than this part of the best label's evidence are left out.
  private static let relativeThreshold = 0.4

  /// Compiled once a process.
  static func compile() throws(Diagnostics) -> CompiledRules {
    do {
      return try compiled.get()
    } catch {
      let log = DiagnosticLog(SourceFile(name: "built-in topics", bytes: []))
      log.error("\(error)", at: nil)
      throw log.diagnostics
    }
  }

  private static let compiled = Result { try RuleCompiler.compile(rules()) }

  /// As a rules file would state them.
  static func rules() throws(RuleTermError) -> RuleSet {
    var rules = RuleSet(relativeThreshold: relativeThreshold)
    for topic in Topic.allCases { rules.labels.append(try rule(topic)) }
    return rules
  }

  private static func rule(_ topic: Topic) throws(RuleTermError) -> LabelRule {
    var rule = LabelRule(label: topic.rawValue)
    if let names = SectionNames.names[topic] {
      rule.terms.append(
        TermGroup(terms: try TopicWords.terms(names), weight: sectionWeight, fields: FieldSet([.section])))
    }
    for (language, parts) in languages {
      for words in parts.compactMap({ $0[topic] }) {
        for (list, weight) in [(words.strong, weights.strong), (words.fair, weights.fair), (words.weak, weights.weak)] {
          rule.terms.append(TermGroup(terms: try TopicWords.terms(list), weight: weight, language: language))
        }
        rule.negative.append(
          TermGroup(terms: try TopicWords.terms(words.against), weight: weights.strong, language: language))
      }
    }
    return rule
  }
}
