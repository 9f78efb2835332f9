internal import Bytes
internal import PipelineFile
internal import StageKit
internal import YAML

/// Reads what a plugin reads and writes.
struct ManifestEnds {
  let log: DiagnosticLog
  /// The plugin's name, where it has one.
  let stage: String?

  private static let limit = 100

  /// What it is given: what is listed, and the id in any case.
  func reads(_ node: YAMLNode) -> [StageDescriptor.Input]? {
    let listed = items(node, "'reads'", input)
    return listed.map { [.id] + $0.filter { $0 != .id } }
  }

  /// What it may set.
  /// - Parameter overwriting: the list of keys that it sets also where they are set already.
  func writes(_ node: YAMLNode, overwriting: YAMLNode?) -> [StageDescriptor.Output]? {
    guard let outputs = items(node, "'writes'", output) else { return nil }
    let over = overwriting.flatMap { items($0, "'overwrites'") { overwritten($0, $1, of: outputs) } } ?? []
    return outputs.map { over.contains($0) ? $0.overwriting : $0 }
  }

  private func overwritten(
    _ text: String, _ node: YAMLNode, of outputs: [StageDescriptor.Output]
  ) -> StageDescriptor.Output? {
    if let found = outputs.first(where: { $0.description == text && isMetadata(text) }) { return found }
    log.error("'overwrites' names metadata that 'writes' has too, as in 'metadata.title'", at: node.place)
    return nil
  }

  private func items<Item: Hashable>(
    _ node: YAMLNode, _ name: String, _ read: (String, YAMLNode) -> Item?
  ) -> [Item]? {
    guard let nodes = node.items(name, log) else { return nil }
    guard nodes.count <= ManifestEnds.limit else {
      log.error("\(name) has more than \(ManifestEnds.limit) items", at: node.place)
      return nil
    }
    var found: [Item] = []
    for node in nodes {
      guard let text = node.string("an item of \(name)", log), let item = read(text, node) else { continue }
      if found.contains(item) {
        log.error("'\(text.excerpt)' stands twice in \(name)", at: node.place)
      } else {
        found.append(item)
      }
    }
    return found
  }

  private func input(_ text: String, _ node: YAMLNode) -> StageDescriptor.Input? {
    switch text {
    case "id": return .id
    case "source": return .source
    case "text": return .text
    default: break
    }
    if isMetadata(text) { return key(text, node).map { .metadata($0) } }
    let optional = text.hasSuffix("?")
    let name = optional ? String(text.dropLast()) : text
    guard Names.isStepID(name) else {
      log.error(
        "'reads' knows id, source, text, metadata.KEY and stages by name ('segment', or 'segment?' where there may be "
          + "none), not '\(text.excerpt)'", at: node.place)
      return nil
    }
    if name == stage {
      log.error("'\(name)' is this stage: it cannot read what it makes", at: node.place)
      return nil
    }
    return .layer(name, optional: optional)
  }

  private func output(_ text: String, _ node: YAMLNode) -> StageDescriptor.Output? {
    switch text {
    case "layer": return .layer
    case "text": return .text
    default: break
    }
    if isMetadata(text) { return key(text, node).map { .metadata($0, overwrites: false) } }
    let hint =
      text == stage
      ? ": its own layer is 'layer'"
      : NearestName.of(text, among: ["layer", "text"]).map { " (did you mean '\($0)'?)" }
        ?? " (there are layer, text and metadata.KEY)"
    log.error("'writes' does not know '\(text.excerpt)'\(hint)", at: node.place)
    return nil
  }

  private func isMetadata(_ text: String) -> Bool { text == "metadata" || text.hasPrefix("metadata.") }

  /// KEY of `metadata.KEY`.
  private func key(_ text: String, _ node: YAMLNode) -> String? {
    let key = String(text.dropFirst("metadata.".count))
    guard !key.isEmpty, !key.unicodeScalars.contains(where: Printable.isEscaped) else {
      log.error("name the key, as in 'metadata.title'", at: node.place)
      return nil
    }
    return key
  }
}

extension StageDescriptor.Output {
  /// The same for a key that is set already.
  fileprivate var overwriting: Self {
    if case .metadata(let key, _) = self { .metadata(key, overwrites: true) } else { self }
  }
}
