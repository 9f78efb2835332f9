internal import StageKit
internal import SystemPackage
internal import YAML

/// Reads the keys of a pipeline file.
struct PipelineReader {
  let log: DiagnosticLog
  /// The directory of the file, which its paths are relative to.
  let directory: FilePath
  var catalog: StageCatalog

  var name = ""
  var input = InputReader()
  var steps: [StepDraft] = []
  var quarantineAtMost = 0.05
  var output: FilePath?

  init(log: DiagnosticLog, directory: FilePath, catalog: StageCatalog) {
    self.log = log
    self.directory = directory
    self.catalog = catalog
  }

  mutating func read(_ root: YAMLNode) {
    guard var file = MappingReader(root, "a pipeline", log) else { return }
    if let node = file.required("name", "what the run is called, as in 'name: news'") { readName(node) }
    if let node = file.value("input") { input.read(node, directory, log) }
    if let node = file.required("stages", "the list of steps") { readSteps(node) }
    if let node = file.value("quarantine") { readQuarantine(node) }
    if let node = file.value("output") { readOutput(node) }
    file.finish()
  }

  private mutating func readName(_ node: YAMLNode) {
    guard let text = node.string("'name'", log) else { return }
    guard Names.isPipeline(text) else {
      return log.error(
        "'name' must be a safe file name: at most \(Names.pipelineLimit) of A-Z, a-z, 0-9, '.', '_' and '-', "
          + "a letter or digit first", at: node.place)
    }
    name = text
  }

  private mutating func readSteps(_ node: YAMLNode) {
    guard let items = node.items("'stages'", log) else { return }
    if items.isEmpty { log.error("'stages' has no step in it", at: node.place) }
    for item in items {
      if let step = StepReader(log: log, directory: directory).read(item, &catalog) { steps.append(step) }
    }
    StepDraft.checkIDs(steps, log)
  }

  private mutating func readQuarantine(_ node: YAMLNode) {
    guard var map = MappingReader(node, "'quarantine'", log) else { return }
    if let share = map.value("at_most")?.share("'at_most'", log) { quarantineAtMost = share }
    map.finish()
  }

  private mutating func readOutput(_ node: YAMLNode) {
    guard var map = MappingReader(node, "'output'", log) else { return }
    output = map.value("path").flatMap { PathReader.path($0, "'path'", in: directory, log) }
    map.finish()
  }
}

/// What names are made of.
package enum Names {
  package static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// Bytes of a pipeline's name at most.
  static let pipelineLimit = 100

  /// Whether a pipeline may be called so: a safe file name.
  package static func isPipeline(_ text: String) -> Bool {
    (text.utf8.first.map(isLetterOrDigit) ?? false) && text.utf8.count <= pipelineLimit
      && text.utf8.allSatisfy { isLetterOrDigit($0) || Array("._-".utf8).contains($0) }
  }

  package static func isStepID(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        !(0x41...0x5A).contains($0) && isLetterOrDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
      }
  }
}
