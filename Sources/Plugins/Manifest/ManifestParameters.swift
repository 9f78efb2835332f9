internal import Bytes
internal import PipelineFile
internal import StageKit
internal import SystemPackage
internal import YAML

/// Reads the parameters that a plugin declares.
struct ManifestParameters {
  let log: DiagnosticLog

  private static let limit = 100
  private static let types = [
    "string", "boolean", "integer", "number", "duration", "size", "choice", "choices", "strings", "file",
  ]
  /// What other languages call them.
  private static let synonyms = [
    "str": "string", "text": "string", "bool": "boolean", "int": "integer", "float": "number", "double": "number",
    "enum": "choice", "list": "strings", "array": "strings", "path": "file", "bytes": "size",
  ]

  func read(_ node: YAMLNode) -> [ParameterDeclaration] {
    guard let map = MappingReader(node, "'parameters'", log) else { return [] }
    if map.pairs.count > ManifestParameters.limit {
      log.error("'parameters' has more than \(ManifestParameters.limit) of them", at: node.place)
      return []
    }
    return map.pairs.compactMap(declaration)
  }

  private func declaration(_ pair: YAMLPair) -> ParameterDeclaration? {
    let valid = pair.key.utf8.allSatisfy { Names.isLetterOrDigit($0) || $0 == UInt8(ascii: "_") }
    if !valid || pair.key.utf8.count > 64 {
      log.error(
        "a parameter's name is made of A-Z, a-z, 0-9 and '_', at most 64 of them", at: pair.keyPlace)
    }
    guard !pair.value.isNull else {
      log.error("'\(pair.key.excerpt)' has no type: write '{ type: number, doc: … }'", at: pair.keyPlace)
      return nil
    }
    guard var map = MappingReader(pair.value, "the parameter '\(pair.key.excerpt)'", log) else { return nil }
    let word = map.required("type", ManifestParameters.types.joined(separator: ", ")).flatMap(type)
    let range = map.value("range")
    let values = map.value("values")
    let doc = map.required("doc", "a sentence on what it does")?.string("'doc'", log)
    let unit = map.value("unit")?.string("'unit'", log)
    let optional = map.value("optional").flatMap { $0.boolean("'optional'", log) } ?? false
    let defaultNode = map.value("default")
    map.finish()
    guard let word, let type = type(word, range, values, map) else { return nil }
    let value = defaultNode.flatMap { defaultValue(type, $0) }
    if optional, let defaultNode {
      log.error("a parameter with a default is never absent: leave 'optional' or 'default' out", at: defaultNode.place)
    }
    guard let doc else { return nil }
    return ParameterDeclaration(
      pair.key, type, default: value, optional: optional, unit: unit ?? "", doc: doc)
  }

  private func type(_ node: YAMLNode) -> String? {
    guard let text = node.string("'type'", log) else { return nil }
    if ManifestParameters.types.contains(text) { return text }
    let hint =
      ManifestParameters.synonyms[text].map { " (it is called '\($0)')" }
      ?? NearestName.hint(text, among: ManifestParameters.types, label: "there are")
    log.error("there is no type '\(text.excerpt)'\(hint)", at: node.place)
    return nil
  }

  private func type(
    _ word: String, _ range: YAMLNode?, _ values: YAMLNode?, _ map: MappingReader
  ) -> ParameterType? {
    if let range, word != "integer", word != "number" {
      log.error("'range' is for integers and numbers, not for a \(word)", at: range.place)
    }
    let hasWords = word == "choice" || word == "choices"
    if let values, !hasWords {
      log.error("'values' is for the types 'choice' and 'choices', not for a \(word)", at: values.place)
    }
    switch word {
    case "boolean": return .boolean
    case "integer":
      return bounds(range) {
        .integer($0 ?? .min, $1 ?? .max)
      } read: {
        $0.integer("a bound", log)
      }
    case "number":
      let greatest = Double.greatestFiniteMagnitude
      return bounds(range) {
        .number($0 ?? -greatest, $1 ?? greatest)
      } read: {
        $0.number("a bound", log)
      }
    case "duration": return .duration
    case "size": return .size
    case "choice", "choices":
      guard let words = words(values, map) else { return nil }
      return word == "choice" ? .choice(words) : .choices(words)
    case "strings": return .strings
    case "file": return .file
    default: return .string
    }
  }

  /// The type that a range makes; `make` gives `nil` for bounds the wrong way round. `~` is no bound.
  private func bounds<Bound: Comparable>(
    _ node: YAMLNode?, _ make: (Bound?, Bound?) -> ParameterType?, read: (YAMLNode) -> Bound?
  ) -> ParameterType? {
    guard let node else { return make(nil, nil) }
    guard let items = node.items("'range'", log) else { return nil }
    guard items.count == 2, let low = items.first, let high = items.last else {
      log.error("'range' is two numbers, the least and the greatest, as in [0, 1]; ~ for no bound", at: node.place)
      return nil
    }
    let values = [low, high].map { $0.isNull ? Bound?.none : read($0) }
    guard zip([low, high], values).allSatisfy({ $0.isNull || $1 != nil }) else { return nil }
    if let type = make(values[0], values[1]) { return type }
    log.error("'range' begins above its end", at: node.place)
    return nil
  }

  private func words(_ node: YAMLNode?, _ map: MappingReader) -> [String]? {
    guard let node else {
      log.error("a choice needs 'values': the words there are, as in [first, longest]", at: map.place)
      return nil
    }
    guard let words = node.strings("'values'", log) else { return nil }
    if words.isEmpty || Set(words).count < words.count {
      log.error("'values' is a list of different words", at: node.place)
      return nil
    }
    return words
  }

  private func defaultValue(_ type: ParameterType, _ node: YAMLNode) -> ParameterValue? {
    if case .file = type {
      log.error("a file has no default: 'optional: true' where there may be none", at: node.place)
      return nil
    }
    return ParameterReader(log: log, directory: "").read(ParameterDeclaration("default", type, doc: ""), node)?.value
  }
}

extension ParameterType {
  fileprivate static func integer(_ low: Int, _ high: Int) -> ParameterType? {
    low <= high ? .integer(low...high) : nil
  }

  fileprivate static func number(_ low: Double, _ high: Double) -> ParameterType? {
    low <= high ? .number(low...high) : nil
  }
}
