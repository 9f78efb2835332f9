internal import Bytes
internal import StageKit
internal import SystemPackage
internal import YAML

/// Reads one item of `stages`.
struct StepReader {
  let log: DiagnosticLog
  let directory: FilePath

  /// How a step's program is run: keys that only plugins have.
  private static let pluginKeys = ["workers", "timeout", "memory"]

  func read(_ node: YAMLNode, _ catalog: inout StageCatalog) -> StepDraft? {
    if case .scalar(let scalar) = node.content, !scalar.isNull {
      log.error("a step is a mapping: write 'uses: \(scalar.text.excerpt)'", at: node.place)
      return nil
    }
    guard var map = MappingReader(node, "a step", log) else { return nil }
    let usesNode = map.required("uses", "the stage, as in 'uses: clean'")
    let idNode = map.value("id")
    let with = map.value("with")
    var step = StepDraft(
      id: idNode.flatMap(id) ?? "", idPlace: idNode?.place ?? usesNode?.place ?? map.place,
      usesPlace: usesNode?.place ?? map.place)
    let name = usesNode?.string("'uses'", log)
    if let name, let usesNode {
      switch catalog.resolve(name, usesNode, in: directory, log) {
      case .stage(let definition):
        step.definition = definition
        refusePluginKeys(&map, of: definition.descriptor)
      case .plugin(let definition):
        step.definition = definition
        readPluginKeys(&map, &step)
      case .refused: readPluginKeys(&map, &step)
      }
    } else {
      readPluginKeys(&map, &step)
    }
    if idNode == nil { step.id = step.definition?.descriptor.name ?? "" }
    if let with { readParameters(with, &step) }
    return finish(step, &map)
  }

  private func finish(_ step: StepDraft, _ map: inout MappingReader) -> StepDraft {
    let parameters = step.definition?.descriptor.parameters ?? []
    for pair in map.pairs where parameters.contains(where: { $0.name == pair.key }) {
      if !(["uses", "id", "with"] + StepReader.pluginKeys).contains(pair.key) {
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

  private func readPluginKeys(_ map: inout MappingReader, _ step: inout StepDraft) {
    let keys = ExecutionReader(log: log)
    step.execution.workers = map.value("workers").flatMap(keys.workers)
    step.execution.timeout = map.value("timeout").flatMap(keys.timeout)
    step.execution.memory = map.value("memory").flatMap(keys.memory)
  }

  private func refusePluginKeys(_ map: inout MappingReader, of stage: StageDescriptor) {
    for key in StepReader.pluginKeys {
      guard let pair = map.pair(key) else { continue }
      let isParameter = stage.parameters.contains { $0.name == key }
      log.error(
        isParameter
          ? "'\(key)' is a parameter: put it under 'with'"
          : "'\(key)' is for plugins: '\(stage.name)' is built in and runs on the threads of --jobs", at: pair.keyPlace)
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
