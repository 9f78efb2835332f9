internal import Patterns

/// Rules as their file states them, checked.
struct RuleSet {
  /// For labels that have none of their own; `nil`: the stage's.
  var threshold: Double?
  /// Labels with less than this part of the best label's evidence are left out.
  var relativeThreshold = 0.0
  var labels: [LabelRule] = []
}

/// A label, and what speaks for it and against it.
struct LabelRule {
  var label: String
  /// The number of the label that this one is a kind of.
  var parent: Int?
  var threshold: Double?
  var terms: [TermGroup] = []
  var negative: [TermGroup] = []
  var required: [TermGroup] = []
}

/// Terms that share how they count.
struct TermGroup {
  /// Words and phrases.
  var terms: [RuleTerm] = []
  var patterns: [Pattern] = []
  var weight = 1.0
  /// The primary language of the documents that they count in; `nil` for all.
  var language: String?
  var fields = FieldSet.all
  /// Matched as written: no folding of case, no inflected forms.
  var exact = false
}

/// A part of a document that terms are looked for in.
enum Field: Int, CaseIterable {
  case text, title, section, site

  var name: String {
    switch self {
    case .text: "text"
    case .title: "title"
    case .section: "section"
    case .site: "site"
    }
  }

  /// How much a term counts here, before saturation: a title says in few words what a text is about.
  var weight: Double {
    switch self {
    case .text: 1
    case .title: 3
    case .section: 3
    case .site: 1
    }
  }
}

/// Some of the fields.
struct FieldSet: OptionSet, Hashable {
  let rawValue: Int

  static let all = FieldSet(Field.allCases)

  init(rawValue: Int) { self.rawValue = rawValue }

  init(_ fields: [Field]) { rawValue = fields.reduce(0) { $0 | 1 << $1.rawValue } }

  func contains(_ field: Field) -> Bool { rawValue >> field.rawValue & 1 != 0 }
}
