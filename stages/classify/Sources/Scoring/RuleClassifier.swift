internal import Bytes
internal import Patterns
internal import StageKit

/// Scores the labels of a rule set for a document.
///
/// What a term adds to its labels is BM25F's saturation of its occurrences (Robertson and Zaragoza, 2009) times its weight:
/// occurrences count by field, those in the text in relation to its length, and many of one term say little more than
/// some. A label's score is `sum / (sum + half)`, from 0 to 1.
struct RuleClassifier {
  let rules: CompiledRules

  /// The sum of evidence that gives a score of one half.
  static let half = 2.0
  /// How fast occurrences saturate (BM25's k1).
  static let saturation = 1.2
  /// How much the length of the text matters (BM25's b).
  static let lengthWeight = 0.75
  /// The length, in words, of a text whose occurrences count once each.
  static let averageLength = 300.0
  /// Matches of a pattern that are counted in a field.
  static let patternLimit = 16

  /// The fields of a document that are there.
  struct Fields {
    var text: [UInt8] = []
    var title: [UInt8] = []
    var section: [UInt8] = []
    var site: [UInt8] = []

    subscript(field: Field) -> [UInt8] {
      switch field {
      case .text: text
      case .title: title
      case .section: section
      case .site: site
      }
    }
  }

  /// A label's score and the terms that spoke for it, strongest first.
  struct Scored {
    let label: Int
    let score: Double
    var evidence: [(record: HitCounts.Record, weight: Double)]
  }

  /// The labels whose score reaches their threshold and the rules' relative one, best first.
  func classify(_ fields: Fields, language: String?, threshold: (CompiledRules.Label) -> Double) -> [Scored] {
    let (hits, words) = count(fields, language: rules.languageNumber(language))
    let sums = sums(hits, words)
    let least = rules.relativeThreshold * (sums.max() ?? 0)
    var scored: [Scored] = []
    for (number, label) in rules.labels.enumerated() where sums[number] > 0 && sums[number] >= least {
      let score = sums[number] / (sums[number] + RuleClassifier.half)
      if score >= threshold(label) { scored.append(Scored(label: number, score: score, evidence: [])) }
    }
    scored.sort { ($1.score, $0.label) < ($0.score, $1.label) }
    for place in scored.indices { scored[place].evidence = evidence(for: scored[place].label, hits, words) }
    return scored
  }

  // MARK: Counting

  /// What occurs, and the number of words of the text.
  private func count(_ fields: Fields, language: Int?) -> (HitCounts, words: Int) {
    var hits = HitCounts()
    var matches = LongestMatches(rules)
    var words = 0
    for field in [Field.title, .section, .text, .site] {
      let bytes = fields[field]
      guard !bytes.isEmpty else { continue }
      let found = bytes.withUnsafeBufferPointer { buffer in
        let words = rules.automaton.forEachMatch(in: buffer) { term, range, open in
          let condition = rules.conditions[term]
          guard condition.holds(field, language) else { return }
          if condition.isExact, let exact = rules.terms[term].exact {
            guard exact.matches(UnsafeBufferPointer(rebasing: buffer[range])) else { return }
          }
          matches.add(term, range, open: open, field, &hits)
        }
        matches.finish(field, &hits)
        return words
      }
      if field == .text { words = found }
      countPatterns(bytes, field, language, &hits)
    }
    return (hits, words)
  }

  private func countPatterns(_ bytes: [UInt8], _ field: Field, _ language: Int?, _ hits: inout HitCounts) {
    guard !rules.patternTerms.isEmpty else { return }
    rules.patterns.forEachMatch(in: bytes, limit: RuleClassifier.patternLimit) { pattern, matches in
      let term = rules.patternTerms[pattern]
      guard rules.conditions[term].holds(field, language) else { return }
      for match in matches {
        for use in rules.uses(of: term) { hits.add(use, field, match) }
      }
    }
  }

  // MARK: Scoring

  /// The sum of evidence of each label; 0 where nothing that it requires occurs.
  private func sums(_ hits: HitCounts, _ words: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: rules.labels.count)
    var met = rules.labels.map { !$0.needsRequired }
    for record in hits.records {
      let use = rules.uses[record.use]
      switch use.kind {
      case .evidence: sums[use.label] += use.weight * saturated(record, words)
      case .requirement: met[use.label] = true
      }
    }
    for label in sums.indices where !met[label] || sums[label] < 0 { sums[label] = 0 }
    return sums
  }

  /// 0 to 1: how much of its weight a term adds.
  private func saturated(_ record: HitCounts.Record, _ words: Int) -> Double {
    let length =
      1 - RuleClassifier.lengthWeight + RuleClassifier.lengthWeight * Double(words) / RuleClassifier.averageLength
    var frequency = Double(record.counts[Field.text.rawValue]) / length
    for field in [Field.title, .section, .site] { frequency += field.weight * Double(record.counts[field.rawValue]) }
    return frequency / (frequency + RuleClassifier.saturation)
  }

  private func evidence(
    for label: Int, _ hits: HitCounts, _ words: Int
  ) -> [(record: HitCounts.Record, weight: Double)] {
    var found: [(record: HitCounts.Record, weight: Double)] = []
    for record in hits.records {
      let use = rules.uses[record.use]
      guard use.label == label, use.kind == .evidence, use.weight != 0 else { continue }
      found.append((record, use.weight * saturated(record, words)))
    }
    return found.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element)
  }
}
