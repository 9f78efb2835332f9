internal import DocumentIO
internal import Bytes
internal import SystemPackage
internal import YAML

/// Reads the `input` of a pipeline file.
struct InputReader {
  var input = Input()
  /// Whether the file says itself that records hold HTML.
  var mapsHTML = false

  mutating func read(_ node: YAMLNode, _ directory: FilePath, _ log: DiagnosticLog) {
    guard var map = MappingReader(node, "'input'", log) else { return }
    if let node = map.value("path") { readPlace(node, directory, log) }
    let include = map.value("include").map { patterns($0, "'include'", log) } ?? []
    let exclude = map.value("exclude").map { patterns($0, "'exclude'", log) } ?? []
    input.patterns = InputPatterns(include: include, exclude: exclude)
    if let node = map.value("fields") { readFields(node, log) }
    if let node = map.value("limits") { readLimits(node, log) }
    map.finish()
  }

  private mutating func readPlace(_ node: YAMLNode, _ directory: FilePath, _ log: DiagnosticLog) {
    if case .scalar(let scalar) = node.content, scalar.text == "-" {
      input.place = .standardInput
    } else {
      input.place = PathReader.path(node, "'path'", in: directory, log).map { .path($0) }
    }
  }

  private func patterns(_ node: YAMLNode, _ name: String, _ log: DiagnosticLog) -> [PathPattern] {
    guard let items = node.items(name, log) else { return [] }
    if items.isEmpty { log.error("\(name) has no pattern in it: leave it out, or write one", at: node.place) }
    return items.compactMap { item in
      guard let text = item.string("a pattern of \(name)", log) else { return nil }
      do throws(PatternError) {
        return try PathPattern(text)
      } catch {
        log.error("not a pattern: \(error.message)", at: item.place)
        return nil
      }
    }
  }

  private mutating func readFields(_ node: YAMLNode, _ log: DiagnosticLog) {
    guard var map = MappingReader(node, "'fields'", log) else { return }
    let own: [(String, WritableKeyPath<RecordFields, String>)] = [
      ("text", \.text), ("html", \.html), ("id", \.id), ("metadata", \.metadata),
    ]
    var taken: [String: String] = [:]
    for (key, path) in own {
      guard let member = member(key, &map, &taken, log) else { continue }
      input.fields[keyPath: path] = member
      if key == "html" { mapsHTML = true }
    }
    for key in RecordFields.metadataKeys {
      if let member = member(key, &map, &taken, log) { input.fields.keys.append(.init(key, member: member)) }
    }
    map.finish()
  }

  /// The member that a key names, unless another key has it.
  private func member(
    _ key: String, _ map: inout MappingReader, _ taken: inout [String: String], _ log: DiagnosticLog
  ) -> String? {
    guard let node = map.value(key), let member = node.string("'\(key)'", log) else { return nil }
    if let other = taken[member] {
      log.error("'\(other)' and '\(key)' cannot both be the member '\(member.excerpt)'", at: node.place)
      return nil
    }
    taken[member] = key
    return member
  }

  private mutating func readLimits(_ node: YAMLNode, _ log: DiagnosticLog) {
    guard var map = MappingReader(node, "'limits'", log) else { return }
    if let node = map.value("document_bytes"), let bytes = node.size("'document_bytes'", log) {
      if (1...1 << 32).contains(bytes) {
        input.documentBytes = bytes
      } else {
        log.error("'document_bytes' must be from 1B to 4GiB", at: node.place)
      }
    }
    map.finish()
  }
}
