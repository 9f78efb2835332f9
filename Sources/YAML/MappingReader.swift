internal import Bytes

/// Reads the keys of a mapping, and reports those that nobody asked for.
///
/// ```swift
/// guard var rule = MappingReader(node, "a rule", log) else { return }
/// let term = rule.required("term")?.string("'term'", log)
/// let weight = rule.value("weight")?.number("'weight'", in: 0...10, log) ?? 1
/// rule.finish()   // tresholds: unknown key 'tresholds' (did you mean 'threshold'?)
/// ```
package struct MappingReader {
  /// All pairs, in the order of the file.
  package let pairs: [YAMLPair]
  package let place: SourceFile.Extent
  private let name: String
  private let log: DiagnosticLog
  private var known: [String] = []
  private let numbers: [String: Int]

  /// - Parameter name: what the mapping is, as a message begins: "a step", "'input'".
  /// `nil` where `node` is no mapping, which is reported.
  package init?(_ node: YAMLNode, _ name: String, _ log: DiagnosticLog) {
    guard case .mapping(let pairs) = node.content else {
      if case .invalid = node.content { return nil }
      log.error("\(name) must be a mapping (lines of 'key: value'), not \(node.described)", at: node.place)
      return nil
    }
    self.pairs = pairs
    place = node.place
    self.name = name
    self.log = log
    numbers = Dictionary(pairs.enumerated().map { ($1.key, $0) }) { first, _ in first }
  }

  /// The pair of `key`, whatever its value is; the key counts as known from now on.
  package mutating func pair(_ key: String) -> YAMLPair? {
    if !known.contains(key) { known.append(key) }
    return numbers[key].map { pairs[$0] }
  }

  /// The value of `key`; `nil` where the key is not there, or has no value, which is reported.
  package mutating func value(_ key: String) -> YAMLNode? {
    guard let pair = pair(key) else { return nil }
    guard !pair.value.isNull else {
      log.error("'\(key)' has no value: write one, or leave the key out", at: pair.keyPlace)
      return nil
    }
    return pair.value
  }

  /// `value`, and a report where the key is not there.
  /// - Parameter advice: what to do, after the message: "give the pipeline one".
  package mutating func required(_ key: String, _ advice: String = "") -> YAMLNode? {
    if pair(key) == nil {
      log.error("\(name) needs '\(key)'" + (advice.isEmpty ? "" : ": \(advice)"), at: head)
    }
    return value(key)
  }

  /// Reports the keys that were not asked for.
  package func finish() {
    let known = Set(known)
    for pair in pairs where !known.contains(pair.key) {
      log.error(
        "unknown key '\(pair.key.excerpt)'\(NearestName.hint(pair.key, among: self.known))", at: pair.keyPlace)
    }
  }

  /// The first key, or the mapping where it is empty.
  private var head: SourceFile.Extent { pairs.first?.keyPlace ?? place }
}
