internal import PipelineFile
internal import StageKit
internal import YAML

extension Plugin {
  /// What `copydesk stages describe` says of a plugin beyond what it says of any stage, each under a title.
  ///
  /// - Parameter known: names of the built-in stages.
  public func facts(known: [String]) -> [(title: String, text: String)] {
    let launch = PluginLaunch(manifest, in: directory, .init())
    var facts = [
      (title: "Runs", text: manifest.command.joined(separator: " ")),
      (
        title: "Workers",
        text: "\(launch.workers), killed after \(Quantity.duration(launch.timeoutSeconds)) of silence"
          + (launch.memory.map { ", or with more than \(Quantity.size($0)) of memory" } ?? "")
      ),
    ]
    if !manifest.environment.isEmpty {
      facts.append((title: "Environment", text: manifest.environment.joined(separator: ", ")))
    }
    if manifest.sandbox != .none { facts.append((title: "Sandbox", text: manifest.sandbox.rawValue)) }
    for case .layer(let stage, _) in descriptor.reads where !known.contains(stage) {
      guard let meant = NearestName.of(stage, among: known) else { continue }
      facts.append((title: "Doubtful", text: "there is no built-in stage '\(stage)' (did you mean '\(meant)'?)"))
    }
    return facts
  }
}

extension PluginLaunch {
  fileprivate var timeoutSeconds: Double { Double(timeout.components.seconds) }
}
