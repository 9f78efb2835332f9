internal import Patterns

/// The terms with `*` of a rule set cover more words than can be spelt out.
struct TooManyForms: Error {}

/// Compiles rules.
struct RuleCompiler {
  /// Terms are the same where all of this is.
  private struct Key: Hashable {
    let text: String
    let isPattern: Bool
    let exact: Bool
    let language: String?
    let fields: FieldSet
  }

  private var numbers: [Key: Int] = [:]
  private var terms: [CompiledRules.Term] = []
  private var conditions: [CompiledRules.Condition] = []
  /// By term.
  private var uses: [[CompiledRules.Use]] = []
  private var languages: [String] = []
  private var phrases: [(term: Int, words: [[PhraseWord]])] = []
  private var patterns: [Pattern] = []
  private var patternTerms: [Int] = []
  private var vocabulary = Vocabulary()

  private enum PhraseWord {
    case symbol(Int)
    case covered(prefix: Int)
  }

  private init() {}

  /// Throws `TooManyForms` where terms with `*` cover too many words.
  static func compile(_ rules: RuleSet) throws(TooManyForms) -> CompiledRules {
    var compiler = RuleCompiler()
    for (number, label) in rules.labels.enumerated() {
      for group in label.terms { compiler.add(group, to: number, .evidence, sign: 1) }
      for group in label.negative { compiler.add(group, to: number, .evidence, sign: -1) }
      for group in label.required { compiler.add(group, to: number, .requirement, sign: 0) }
    }
    compiler.inherit(rules.labels)
    let labels = rules.labels.map { label in
      CompiledRules.Label(
        name: label.label, threshold: label.threshold, needsRequired: !label.required.isEmpty)
    }
    return CompiledRules(
      threshold: rules.threshold, relativeThreshold: rules.relativeThreshold, labels: labels, terms: compiler.terms,
      conditions: compiler.conditions,
      uses: compiler.uses.flatMap { $0 },
      useStarts: compiler.uses.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) },
      languages: compiler.languages,
      automaton: try compiler.automaton(), patterns: PatternSet(compiler.patterns), patternTerms: compiler.patternTerms)
  }

  private mutating func add(_ group: TermGroup, to label: Int, _ kind: CompiledRules.Use.Kind, sign: Double) {
    for term in group.terms {
      let key = Key(
        text: term.source, isPattern: false, exact: group.exact, language: group.language, fields: group.fields)
      add(key, term, label, kind, group.weight * sign)
    }
    for pattern in group.patterns {
      let key = Key(
        text: pattern.source, isPattern: true, exact: group.exact, language: group.language, fields: group.fields)
      if numbers[key] == nil {
        patternTerms.append(terms.count)
        patterns.append(pattern)
      }
      add(key, nil, label, kind, group.weight * sign)
    }
  }

  private mutating func add(
    _ key: Key, _ term: RuleTerm?, _ label: Int, _ kind: CompiledRules.Use.Kind, _ weight: Double
  ) {
    let number = number(of: key, term)
    uses[number].append(.init(term: number, label: label, kind: kind, weight: weight))
  }

  /// The number of a term, which is added where it is new; `term` is `nil` for patterns.
  private mutating func number(of key: Key, _ term: RuleTerm?) -> Int {
    if let known = numbers[key] { return known }
    let number = terms.count
    numbers[key] = number
    if let language = key.language, !languages.contains(language) { languages.append(language) }
    let language = key.language.flatMap { languages.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    let exact = term != nil && key.exact ? ExactTerm(key.text) : nil
    terms.append(.init(source: key.text, exact: exact))
    conditions.append(
      .init(
        language: language, fields: key.fields, isExact: exact != nil, specificity: term?.specificity ?? 0))
    uses.append([])
    guard let term else { return number }
    if case .suffix(let bytes)? = term.elements.first {
      for form in key.exact ? [bytes] : Inflection.forms(of: bytes, language: key.language) {
        vocabulary.insert(suffix: form, term: number)
      }
    } else {
      phrases.append((number, words(term, key)))
    }
    return number
  }

  /// What each word of a phrase may be; the last one in all its forms.
  private mutating func words(_ term: RuleTerm, _ key: Key) -> [[PhraseWord]] {
    term.elements.enumerated().map { place, element in
      switch element {
      case .suffix: return []
      case .prefix(let bytes): return [.covered(prefix: vocabulary.insert(prefix: bytes) / 2)]
      case .word(let bytes):
        let inflected = place == term.elements.count - 1 && !key.exact
        let forms = inflected ? Inflection.forms(of: bytes, language: key.language) : [bytes]
        return forms.map { .symbol(vocabulary.insert(word: $0)) }
      }
    }
  }

  /// Gives each label the evidence of the labels below it, but for what it has itself; of a term of two of them, the
  /// greater weight.
  private mutating func inherit(_ labels: [LabelRule]) {
    guard labels.contains(where: { $0.parent != nil }) else { return }
    for term in uses.indices {
      var inherited: [Int: Double] = [:]
      var heirs: [Int] = []
      for use in uses[term] where use.kind == .evidence && use.weight > 0 {
        var parent = labels[use.label].parent
        while let label = parent {
          if inherited[label] == nil { heirs.append(label) }
          inherited[label] = max(inherited[label] ?? 0, use.weight)
          parent = labels[label].parent
        }
      }
      let own = Set(uses[term].filter { $0.kind == .evidence }.map(\.label))
      for label in heirs where !own.contains(label) {
        uses[term].append(.init(term: term, label: label, kind: .evidence, weight: inherited[label] ?? 0))
      }
    }
  }

  private func automaton() throws(TooManyForms) -> Automaton {
    let coverage = vocabulary.coverage()
    var trie = PhraseTrie()
    for (term, words) in phrases {
      let symbols = words.map { choices in
        choices.flatMap { choice in
          switch choice {
          case .symbol(let symbol): [symbol]
          case .covered(let prefix): coverage[prefix]
          }
        }
      }
      guard trie.insert(term, symbols) else { throw TooManyForms() }
    }
    return Automaton(trie, vocabulary)
  }
}
