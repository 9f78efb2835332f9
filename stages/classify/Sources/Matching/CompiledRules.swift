internal import Patterns

/// Rules in the form they are applied in: one automaton for all terms, one set for all patterns.
struct CompiledRules: Sendable {
  /// What is counted: a term or pattern under the conditions it counts in.
  struct Term {
    let source: String
    /// What must stand there byte for byte; `nil` where case and inflection do not matter.
    let exact: [UInt8]?
    /// A number into `languages`, plus one; 0 for all.
    let language: Int
    let fields: FieldSet
  }

  /// What a term means to a label.
  struct Use {
    enum Kind { case evidence, requirement }

    let label: Int
    let kind: Kind
    /// Below 0 for what speaks against the label.
    let weight: Double
  }

  struct Label {
    let name: String
    let threshold: Double?
    let needsRequired: Bool
  }

  /// For labels that have none of their own.
  let threshold: Double?
  /// Labels with less than this part of the best label's evidence are left out.
  let relativeThreshold: Double
  let labels: [Label]
  let terms: [Term]
  /// By term.
  let uses: [[Use]]
  let languages: [String]
  let automaton: Automaton
  let patterns: PatternSet
  /// By number in `patterns`: its term.
  let patternTerms: [Int]

  /// The number of a document's language; `nil` where it is not known, so that terms of all languages count.
  func languageNumber(_ language: String?) -> Int? {
    guard let language else { return nil }
    return languages.firstIndex(of: language).map { $0 + 1 } ?? languages.count + 1
  }
}
