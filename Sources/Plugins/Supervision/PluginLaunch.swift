package import StageKit

/// How the program of a plugin is run, and what is asked of it: a manifest and a step, read and checked.
package struct PluginLaunch: Sendable {
  /// What the program may see and touch of the system.
  package enum Sandbox: String, Hashable, Sendable, CaseIterable {
    /// All that its user may.
    case none
    /// No network, a read-only system, its own directory, and nothing of the input or work directory.
    case bubblewrap
  }

  /// What the stage says of itself; reads `id` in any case.
  package var descriptor: StageDescriptor
  /// The program and its arguments; the program as an absolute path.
  package var command: [String]
  /// The plugin's directory, absolute: the program's current directory.
  package var directory: String
  /// The variables of our environment that pass.
  package var environment: [String] = []
  /// The parameters' values as one JSON object: `COPYDESK_PARAMETERS`.
  package var parameters: [UInt8] = Array("{}".utf8)
  /// How many processes share the work.
  package var workers = 1
  /// How long a worker may be silent while it owes answers.
  package var timeout = Duration.seconds(60)
  /// How long a worker may take to end when its input has ended.
  package var grace = Duration.seconds(2)
  /// Bytes of resident memory that a worker and its children may take together; `nil` for any.
  package var memory: Int?
  package var sandbox = Sandbox.none

  package init(_ descriptor: StageDescriptor, command: [String], directory: String) {
    self.descriptor = descriptor
    self.command = command
    self.directory = directory
  }
}
