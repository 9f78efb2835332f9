package import StageKit

/// What a plugin's `stage.yaml` says, checked.
package struct PluginManifest: Sendable {
  /// Where the file lies in the plugin's directory.
  package static let name = "stage.yaml"

  package var descriptor: StageDescriptor
  /// The program and its arguments as they are written, the program first.
  package var command: [String]
  /// The program that was found for the first word of `command`, as an absolute path.
  package var program: String
  /// The variables of our environment that pass.
  package var environment: [String] = []
  /// What a step may say otherwise; `nil` for the defaults of `PluginLaunch`.
  package var execution = ExecutionSettings()
  package var sandbox = PluginLaunch.Sandbox.none
}
