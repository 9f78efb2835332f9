internal import Bytes
internal import Files
public import StageKit
public import SystemPackage
public import YAML

/// Reads the stage that lies in a directory, a plugin; `taken` are the names that it may not have.
///
/// Throws `Diagnostics`: those of its files with their places, those of the directory itself without a file.
public typealias StageLoader =
  @Sendable (_ directory: FilePath, _ taken: [String]) throws(Diagnostics) ->
  StageDefinition

/// The stages that a pipeline may use: the one place that knows what `uses` means.
struct StageCatalog {
  let stages: [StageDefinition]
  private let plugins: StageLoader?
  /// What was loaded, by directory; `nil` for what could not be, which was reported.
  private var loaded: [FilePath: StageDefinition?] = [:]

  enum Resolution {
    case stage(StageDefinition)
    case plugin(StageDefinition)
    /// It was reported.
    case refused
  }

  init(_ stages: [StageDefinition], plugins: StageLoader?) {
    self.stages = stages
    self.plugins = plugins
  }

  /// Whether `uses` names a directory, not a built-in stage.
  static func isDirectory(_ uses: String) -> Bool { uses.hasPrefix(".") || uses.utf8.contains(UInt8(ascii: "/")) }

  var names: [String] { stages.map(\.descriptor.name) }

  /// The stage that `node`, whose text is `uses`, means. What is wrong is reported.
  mutating func resolve(_ uses: String, _ node: YAMLNode, in directory: FilePath, _ log: DiagnosticLog) -> Resolution {
    if StageCatalog.isDirectory(uses) { return plugin(node, in: directory, log) }
    if let stage = stages.first(where: { $0.descriptor.name == uses }) { return .stage(stage) }
    let beside = [uses, "stages/\(uses)"].first {
      !uses.isEmpty && Files.exists(directory.pushing(FilePath($0)).appending("stage.yaml"))
    }
    let hint =
      beside.map { ": a plugin is named by its directory, './\($0)'" }
      ?? NearestName.hint(
        uses, among: names, label: "there are")
    log.error("there is no stage '\(uses.excerpt)'\(hint)", at: node.place)
    return .refused
  }

  private mutating func plugin(_ node: YAMLNode, in directory: FilePath, _ log: DiagnosticLog) -> Resolution {
    guard let plugins else {
      log.error("this program has no plugins: use a built-in stage", at: node.place)
      return .refused
    }
    guard let path = PathReader.path(node, "'uses'", in: directory, log)?.lexicallyNormalized() else { return .refused }
    if let known = loaded[path] { return known.map { .plugin($0) } ?? .refused }
    do throws(Diagnostics) {
      let definition = try plugins(path, names)
      loaded[path] = .some(definition)
      return .plugin(definition)
    } catch {
      loaded[path] = .some(nil)
      log.add(Diagnostics(error.all.filter { !$0.file.isEmpty }))
      for diagnostic in error.all where diagnostic.file.isEmpty { log.error(diagnostic.message, at: node.place) }
      return .refused
    }
  }

  /// The stages that make plain text of HTML.
  var cleaners: [String] {
    stages.map(\.descriptor).filter { $0.readsMarkup && $0.writes.contains(.text) }.map(\.name)
  }
}
