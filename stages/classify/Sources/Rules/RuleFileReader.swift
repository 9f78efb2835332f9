internal import Bytes
internal import Patterns
internal import YAML

/// Reads a rules file, and reports all that is wrong with it at once.
struct RuleFileReader {
  private let log: DiagnosticLog
  /// The numbers of labels by name, and where they were named.
  private var numbers: [String: Int] = [:]
  private var rules = RuleSet()
  /// Parents by the number of the label that names them.
  private var parents: [(label: Int, node: YAMLNode)] = []
  /// Labels without terms of their own.
  private var bare: [(label: Int, place: SourceFile.Extent)] = []
  private var patternCount = 0

  /// Patterns of a file at most: each is a program of some kilobytes.
  static let patternLimit = 2000

  /// Labels above a label at most: each takes the evidence of all below it.
  static let levelLimit = 32

  /// A list of place names has more terms than a pipeline file may have values.
  private static var fileLimits: YAMLLimits {
    var limits = YAMLLimits()
    limits.bytes = 64 << 20
    limits.events = 2_000_000
    return limits
  }

  private init(_ log: DiagnosticLog) { self.log = log }

  /// The rules of a file, compiled. Throws all that is wrong with it.
  static func compile(_ file: SourceFile) throws(Diagnostics) -> CompiledRules {
    let log = DiagnosticLog(file)
    var reader = RuleFileReader(log)
    if let root = YAMLFile.read(log, limits: fileLimits) { reader.readFile(root) }
    try log.throwErrors()
    do {
      return try RuleCompiler.compile(reader.rules)
    } catch {
      log.error("terms with '*' cover too many words: give them more letters", at: nil)
      throw log.diagnostics
    }
  }

  private mutating func readFile(_ root: YAMLNode) {
    guard var reader = MappingReader(root, "a rules file", log) else { return }
    rules.threshold = reader.value("threshold")?.number("'threshold'", in: 0...1, log)
    let relative = reader.value("relative_threshold")
    rules.relativeThreshold = relative?.number("'relative_threshold'", in: 0...1, log) ?? 0
    if let labels = reader.required("labels", "the list of labels and their terms")?.items("'labels'", log) {
      if labels.isEmpty { log.error("'labels' is empty: name at least one", at: reader.place) }
      for node in labels { readLabel(node) }
    }
    reader.finish()
    resolveParents()
    checkLevels()
    checkBareLabels()
  }

  private mutating func readLabel(_ node: YAMLNode) {
    guard var reader = MappingReader(node, "a label", log) else { return }
    var rule = LabelRule(label: "")
    if let name = reader.required("label", "what documents are labelled with") {
      rule.label = name.string("'label'", log) ?? ""
      if rule.label.isEmpty, case .scalar = name.content {
        log.error("'label' is empty: give it a name", at: name.place)
      }
      if !rule.label.isEmpty, numbers[rule.label] != nil {
        log.error("the label '\(rule.label.excerpt)' stands twice", at: name.place)
      }
    }
    let number = rules.labels.count
    if let parent = reader.value("parent") { parents.append((number, parent)) }
    rule.threshold = reader.value("threshold")?.number("'threshold'", in: 0...1, log)
    rule.terms = reader.value("terms").map { readGroups($0, "'terms'", weighted: true) } ?? []
    rule.negative = reader.value("negative").map { readGroups($0, "'negative'", weighted: true) } ?? []
    rule.required = reader.value("required").map { readGroups($0, "'required'", weighted: false) } ?? []
    reader.finish()
    if numbers[rule.label] == nil { numbers[rule.label] = number }
    if rule.terms.allSatisfy({ $0.terms.isEmpty && $0.patterns.isEmpty }) { bare.append((number, reader.place)) }
    rules.labels.append(rule)
  }

  /// Links labels to the labels they name as parents, none to itself or below itself.
  private mutating func resolveParents() {
    for (label, node) in parents {
      guard let name = node.string("'parent'", log) else { continue }
      guard let parent = numbers[name] else {
        let names = rules.labels.indices.map { rules.labels[$0].label }.filter { !$0.isEmpty }
        let hint = NearestName.hint(name, among: names, label: "the labels")
        log.error("no label '\(name.excerpt)'\(hint)", at: node.place)
        continue
      }
      var ancestor: Int? = parent
      var levels = 0
      while let current = ancestor, current != label, levels < RuleFileReader.levelLimit {
        ancestor = rules.labels[current].parent
        levels += 1
      }
      if ancestor != label {
        rules.labels[label].parent = parent
      } else {
        log.error("'\(name.excerpt)' lies below '\(rules.labels[label].label.excerpt)' itself", at: node.place)
      }
    }
  }

  /// Refuses labels with too many labels above them, also where they lie in a long circle.
  private func checkLevels() {
    for (label, node) in parents {
      var above = rules.labels[label].parent
      var levels = 0
      while let current = above, levels <= RuleFileReader.levelLimit {
        above = rules.labels[current].parent
        levels += 1
      }
      guard levels > RuleFileReader.levelLimit else { continue }
      log.error("more than \(RuleFileReader.levelLimit) labels above a label", at: node.place)
      return
    }
  }

  /// Refuses labels that no document could get: they have neither terms nor labels below them.
  private func checkBareLabels() {
    guard !log.hasErrors else { return }
    let named = Set(rules.labels.compactMap(\.parent))
    for (label, place) in bare where !named.contains(label) {
      log.error("the label '\(rules.labels[label].label.excerpt)' has no terms, and no label below it", at: place)
    }
  }

  // MARK: Terms

  /// The items of a list: terms by themselves, gathered into one group, and groups.
  private mutating func readGroups(_ node: YAMLNode, _ name: String, weighted: Bool) -> [TermGroup] {
    var plain = TermGroup()
    var groups: [TermGroup] = []
    var seen: [Seen: SourceFile.Extent] = [:]
    for item in node.items(name, log) ?? [] {
      if case .mapping = item.content {
        groups.append(readGroup(item, name, weighted: weighted, &seen))
      } else if let term = readTerm(item, "an item of \(name)", plain, &seen) {
        plain.terms.append(term)
      }
    }
    return plain.terms.isEmpty ? groups : [plain] + groups
  }

  /// A term and the conditions it counts in, to find those that stand twice.
  private struct Seen: Hashable {
    let elements: [RuleTerm.Element]
    let language: String?
    let fields: FieldSet
    /// Nothing, or the term as written, where its case matters.
    let exact: String?
  }

  private mutating func readGroup(
    _ node: YAMLNode, _ name: String, weighted: Bool, _ seen: inout [Seen: SourceFile.Extent]
  ) -> TermGroup {
    var group = TermGroup()
    guard var reader = MappingReader(node, "an item of \(name)", log) else { return group }
    let terms = reader.value("terms")
    let patterns = reader.value("patterns")
    if weighted { group.weight = reader.value("weight")?.number("'weight'", in: 0...100, log) ?? 1 }
    group.language = reader.value("language").flatMap(readLanguage)
    group.exact = reader.value("exact")?.boolean("'exact'", log) ?? false
    if let names = reader.value("fields")?.choices("'fields'", of: Field.allCases.map(\.name), log) {
      group.fields = FieldSet(Field.allCases.filter { names.contains($0.name) })
    }
    reader.finish()
    if terms == nil, patterns == nil { log.error("give 'terms' or 'patterns'", at: node.place) }
    for item in terms?.items("'terms'", log) ?? [] {
      if let term = readTerm(item, "an item of 'terms'", group, &seen) { group.terms.append(term) }
    }
    for item in patterns?.items("'patterns'", log) ?? [] {
      guard let pattern = readPattern(item, group) else { continue }
      if group.patterns.contains(where: { $0.source == pattern.source }) {
        log.error("the pattern '\(pattern.source.excerpt)' stands twice", at: item.place)
      } else {
        group.patterns.append(pattern)
      }
    }
    return group
  }

  private func readTerm(
    _ node: YAMLNode, _ name: String, _ group: TermGroup, _ seen: inout [Seen: SourceFile.Extent]
  ) -> RuleTerm? {
    guard let text = node.string(name, log) else { return nil }
    do {
      let term = try RuleTerm(text)
      let key = Seen(
        elements: term.elements, language: group.language, fields: group.fields, exact: group.exact ? text : nil)
      if let first = seen[key] {
        let line = log.source.position(ofScalar: first.start).line
        log.error("the term '\(text.excerpt)' stands twice: first on line \(line)", at: node.place)
        return nil
      }
      seen[key] = node.place
      return term
    } catch {
      log.error("the term '\(text.excerpt)' \(error)", at: node.place)
      return nil
    }
  }

  private mutating func readPattern(_ node: YAMLNode, _ group: TermGroup) -> Pattern? {
    guard let text = node.string("an item of 'patterns'", log) else { return nil }
    patternCount += 1
    guard patternCount <= RuleFileReader.patternLimit else {
      if patternCount == RuleFileReader.patternLimit + 1 {
        log.error("more than \(RuleFileReader.patternLimit) patterns: write terms instead", at: node.place)
      }
      return nil
    }
    do {
      return try Pattern(text, ignoresCase: !group.exact)
    } catch {
      log.error("the pattern cannot be used: \(error.message)", at: place(of: error, in: text, node))
      return nil
    }
  }

  /// The place of the part of a pattern that is to blame, where it stands in the file as it is meant; the whole pattern
  /// where quotes, escapes or folded lines stand between.
  private func place(of error: PatternError, in text: String, _ node: YAMLNode) -> SourceFile.Extent {
    let scalars = text.unicodeScalars
    let length = node.place.end - node.place.start
    let quotes = length == scalars.count ? 0 : length == scalars.count + 2 ? 1 : -1
    guard quotes >= 0 else { return node.place }
    let before = String(decoding: text.utf8.prefix(error.range.lowerBound), as: UTF8.self).unicodeScalars.count
    let blamed = String(decoding: Array(text.utf8)[error.range], as: UTF8.self).unicodeScalars.count
    let start = node.place.start + quotes + before
    return .init(start, start + blamed)
  }

  /// A primary language subtag (BCP 47): two or three letters.
  private func readLanguage(_ node: YAMLNode) -> String? {
    guard let text = node.string("'language'", log) else { return nil }
    let isTag = (2...3).contains(text.utf8.count) && text.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    if !isTag { log.error("'language' must be a language such as en, de or pt, not '\(text.excerpt)'", at: node.place) }
    return isTag ? text : nil
  }
}
