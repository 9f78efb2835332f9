internal import Bytes
internal import StageKit
internal import SystemPackage
internal import YAML

/// Reads one item of `stages`.
struct StepReader {
  let log: DiagnosticLog
  let directory: FilePath
  let catalog: StageCatalog

  func read(_ node: YAMLNode) -> StepDraft? {
    if case .scalar(let scalar) = node.content, !scalar.isNull {
      log.error("a step is a mapping: write 'uses: \(scalar.text.excerpt)'", at: node.place)
      return nil
    }
    guard var map = MappingReader(node, "a step", log) else { return nil }
    let usesNode = map.required("uses", "the stage, as in 'uses: clean'")
    let idNode = map.value("id")
    let with = map.value("with")
    let name = usesNode?.string("'uses'", log)
    var step = StepDraft(
      id: idNode == nil ? name ?? "" : "", idPlace: idNode?.place ?? usesNode?.place ?? map.place,
      usesPlace: usesNode?.place ?? map.place)
    if let idNode { step.id = id(idNode) ?? "" }
    guard let name, let usesNode else {
      readPluginKeys(&map, stage: nil)
      return finish(step, &map)
    }
    switch catalog.resolve(name) {
    case .stage(let definition):
      step.definition = definition
      readPluginKeys(&map, stage: name)
      if let with { readParameters(with, &step) }
    case .plugin:
      if idNode == nil { step.id = "" }
      log.error(StageCatalog.pluginMessage, at: usesNode.place)
      readPluginKeys(&map, stage: nil)
    case .unknown(let hint):
      if idNode == nil { step.id = "" }
      log.error("there is no stage '\(name.excerpt)'\(hint)", at: usesNode.place)
      readPluginKeys(&map, stage: nil)
    }
    return finish(step, &map)
  }

  private func finish(_ step: StepDraft, _ map: inout MappingReader) -> StepDraft {
    let parameters = step.definition?.descriptor.parameters ?? []
    for pair in map.pairs where parameters.contains(where: { $0.name == pair.key }) {
      if !["uses", "id", "with", "workers", "timeout"].contains(pair.key) {
        _ = map.pair(pair.key)
        log.error("'\(pair.key)' is a parameter: put it under 'with'", at: pair.keyPlace)
      }
    }
    map.finish()
    return step
  }

  private func id(_ node: YAMLNode) -> String? {
    guard let text = node.string("'id'", log) else { return nil }
    if Names.isStepID(text) { return text }
    log.error("'id' is made of a-z, 0-9, '_' and '-', at most 64 of them", at: node.place)
    return nil
  }

  /// `workers` and `timeout`, which only plugins have.
  /// - Parameter stage: the name of a stage that is no plugin.
  private func readPluginKeys(_ map: inout MappingReader, stage: String?) {
    for key in ["workers", "timeout"] {
      guard let pair = map.pair(key) else { continue }
      if let stage {
        log.error(
          "'\(key)' is for plugins: '\(stage)' is built in and runs on the threads of --jobs", at: pair.keyPlace)
      } else if let value = map.value(key) {
        if key == "workers" {
          _ = value.integer("'workers'", in: 1...1024, log)
        } else {
          _ = value.duration("'timeout'", log)
        }
      }
    }
  }

  private func readParameters(_ node: YAMLNode, _ step: inout StepDraft) {
    guard let descriptor = step.definition?.descriptor, var map = MappingReader(node, "'with'", log) else { return }
    let reader = ParameterReader(log: log, directory: directory)
    for parameter in descriptor.parameters {
      guard let pair = map.pair(parameter.name) else { continue }
      if let node = map.value(parameter.name), let value = reader.read(parameter, node) {
        step.set(parameter.name, value)
      } else {
        step.refused.insert(pair.key)
      }
    }
    if descriptor.parameters.isEmpty, let first = map.pairs.first {
      log.error("'\(descriptor.name)' has no parameters: leave 'with' out", at: first.keyPlace)
    } else {
      map.finish()
    }
  }
}
