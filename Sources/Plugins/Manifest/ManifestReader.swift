internal import Bytes
internal import PipelineFile
internal import StageKit
internal import SystemPackage
internal import YAML

/// Reads the keys of a `stage.yaml`.
struct ManifestReader {
  let log: DiagnosticLog
  /// The plugin's directory, absolute.
  let directory: FilePath
  /// Names of stages that are taken.
  let taken: [String]

  private static let versionLimit = 64
  private static let summaryLimit = 400
  private static let commandLimit = 1000

  /// What the file says; `nil` where there is an error in it, which is reported.
  func read(_ root: YAMLNode) -> PluginManifest? {
    guard var file = MappingReader(root, "a stage", log) else { return nil }
    let name = file.required("name", "what the stage is called, as in 'name: sentiment'").flatMap(name)
    let version = file.required("version", "change it to have all documents done again").flatMap(version)
    let summary = file.value("summary").flatMap(summary)
    if let node = file.value("scope") { checkScope(node) }
    let command = file.required("command", "the program, as in 'command: [python3, \(name ?? "stage").py]'")
      .flatMap(command)
    let ends = ManifestEnds(log: log, stage: name)
    let reads = file.required("reads", "what of a document the program gets, as in 'reads: [text]'").flatMap(ends.reads)
    let writes = file.required("writes", "what it may set, as in 'writes: [layer]', or [] where it only drops")
      .flatMap { [over = file.value("overwrites")] in ends.writes($0, overwriting: over) }
    let parameters = file.value("parameters").map { ManifestParameters(log: log).read($0) } ?? []
    let environment = file.value("environment").map(environment) ?? []
    let keys = ExecutionReader(log: log)
    let execution = ExecutionSettings(
      workers: file.value("workers").flatMap(keys.workers), timeout: file.value("timeout").flatMap(keys.timeout),
      memory: file.value("memory").flatMap(keys.memory))
    let sandboxes = PluginLaunch.Sandbox.allCases.map(\.rawValue)
    let sandboxNode = file.value("sandbox")
    let sandbox = sandboxNode.flatMap { $0.choice("'sandbox'", of: sandboxes, log) }
    if let sandboxNode, sandbox != "none", let file = parameters.first(where: { $0.type == .file }) {
      log.error(
        "the file that '\(file.name)' names would not be in the sandbox: leave one of them out", at: sandboxNode.place)
    }
    file.finish()
    guard !log.hasErrors, let name, let version, let command, let reads, let writes else { return nil }
    let descriptor = StageDescriptor(
      name: name, version: version, summary: summary ?? "A plugin: \(command.words.joined(separator: " ")).",
      scope: .document, reads: reads, writes: writes, parameters: parameters)
    return PluginManifest(
      descriptor: descriptor, command: command.words, program: command.program, environment: environment,
      execution: execution, sandbox: sandbox.flatMap { PluginLaunch.Sandbox(rawValue: $0) } ?? .none)
  }

  private func name(_ node: YAMLNode) -> String? {
    guard let text = node.string("'name'", log) else { return nil }
    if let fault = PluginName.fault(in: text, taken: taken) {
      log.error(fault, at: node.place)
      return nil
    }
    return text
  }

  private func version(_ node: YAMLNode) -> String? {
    words(node, "'version'", limit: ManifestReader.versionLimit)
  }

  private func summary(_ node: YAMLNode) -> String? { words(node, "'summary'", limit: ManifestReader.summaryLimit) }

  /// A line of text.
  private func words(_ node: YAMLNode, _ name: String, limit: Int) -> String? {
    guard let text = node.string(name, log) else { return nil }
    let line = text.unicodeScalars.count(where: { $0 != "\n" || $0 != text.unicodeScalars.last })
    if text.isEmpty || line > limit || text.unicodeScalars.dropLast().contains("\n") {
      log.error("\(name) is one line of at most \(limit) characters", at: node.place)
      return nil
    }
    return text.unicodeScalars.last == "\n" ? String(text.unicodeScalars.dropLast()) : text
  }

  private func checkScope(_ node: YAMLNode) {
    guard node.choice("'scope'", of: ["document", "corpus"], log) == "corpus" else { return }
    log.error(
      "a plugin sees one document at a time ('scope: document'): the whole corpus is seen only by stages in Swift",
      at: node.place)
  }

  private func command(_ node: YAMLNode) -> (words: [String], program: String)? {
    if case .scalar(let scalar) = node.content, !scalar.isNull {
      let words = scalar.text.split(separator: " ").joined(separator: ", ")
      log.error("'command' must be a list: write 'command: [\(words.excerpt)]'", at: node.place)
      return nil
    }
    guard let items = node.items("'command'", log), let words = node.strings("'command'", log) else { return nil }
    guard let first = items.first, words.count == items.count, let name = words.first else {
      if items.isEmpty { log.error("'command' has no program in it", at: node.place) }
      return nil
    }
    guard items.count <= ManifestReader.commandLimit, !words.contains(where: { $0.utf8.contains(0) }) else {
      log.error(
        "'command' is at most \(ManifestReader.commandLimit) words without zero bytes", at: node.place)
      return nil
    }
    do throws(ProgramSearch.Failure) {
      return (words, try ProgramSearch(directory: directory).find(name))
    } catch {
      log.error(error.message, at: first.place)
      return nil
    }
  }

  private func environment(_ node: YAMLNode) -> [String] {
    var names: [String] = []
    for item in node.items("'environment'", log) ?? [] {
      guard let text = item.string("an item of 'environment'", log) else { continue }
      let valid = text.utf8.allSatisfy { Names.isLetterOrDigit($0) || $0 == UInt8(ascii: "_") }
      if !valid || text.isEmpty || text.utf8.first.map({ (0x30...0x39).contains($0) }) ?? true {
        log.error(
          "an item of 'environment' is the name of a variable, made of A-Z, a-z, 0-9 and '_': values pass as they are",
          at: item.place)
      } else if names.contains(text) {
        log.error("'\(text)' stands twice in 'environment'", at: item.place)
      } else {
        names.append(text)
      }
    }
    return names
  }
}
