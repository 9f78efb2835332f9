internal import Bytes
public import StageKit
public import SystemPackage
public import YAML

extension Plugin {
  /// The stage, as pipelines use it.
  public var definition: StageDefinition {
    let (manifest, directory, files) = (manifest, directory, files)
    return StageDefinition(manifest.descriptor, content: files.digest) { configuration throws(Diagnostics) in
      let launch = PluginLaunch(manifest, in: directory, configuration)
      if let obstacle = PluginSandbox.obstacle(launch) {
        throw Diagnostics([Diagnostic(file: "", position: nil, message: "'\(manifest.descriptor.name)': \(obstacle)")])
      }
      return .batch(PluginStage(launch, files: files))
    }
  }

  /// Reads plugins for `Pipeline.load`.
  public static let loader: @Sendable (FilePath, [String]) throws(Diagnostics) -> StageDefinition = {
    directory, taken throws(Diagnostics) in try Plugin(in: directory, taken: taken).definition
  }
}
