internal import StageKit
internal import YAML

/// The stages that a pipeline may use: the one place that knows what `uses` means.
struct StageCatalog: Sendable {
  let stages: [StageDefinition]

  enum Resolution {
    case stage(StageDefinition)
    /// A directory with a `stage.yaml`.
    case plugin
    /// Followed by what the message says besides.
    case unknown(hint: String)
  }

  /// What is said of a plugin, until there are plugins.
  static let pluginMessage = "plugins are not supported by this version: use a built-in stage"

  init(_ stages: [StageDefinition]) { self.stages = stages }

  func resolve(_ uses: String) -> Resolution {
    if uses.hasPrefix(".") || uses.utf8.contains(UInt8(ascii: "/")) { return .plugin }
    if let stage = stages.first(where: { $0.descriptor.name == uses }) { return .stage(stage) }
    return .unknown(hint: NearestName.hint(uses, among: stages.map(\.descriptor.name), label: "there are"))
  }

  /// The stages that make plain text of HTML.
  var cleaners: [String] {
    stages.map(\.descriptor).filter { $0.readsMarkup && $0.writes.contains(.text) }.map(\.name)
  }
}
