internal import BuiltInStages
internal import Bytes
public import StageKit

/// The command line of Copydesk, for executables of one's own: all its verbs, with stages of one's own among those
/// that pipelines may use.
///
/// ```swift
/// import CopydeskCommand
///
/// CopydeskProgram.run(stages: CopydeskProgram.stages + [HeadlineStage.definition])
/// ```
public enum CopydeskProgram {
  /// The stages that come with Copydesk.
  public static let stages = BuiltInStages.all

  private static let chosen = Locked(stages)

  /// The stages of this program.
  static var known: [StageDefinition] { chosen.withLock { $0 } }

  /// Does what the arguments of the process say, and ends it with a status of the README's table. Nothing may come
  /// before it: this very program is started once more for each process of a plugin, to stand guard.
  /// - Parameter stages: those that pipelines may use, each with a name of its own.
  public static func run(stages: [StageDefinition]) -> Never {
    chosen.withLock { $0 = stages }
    Copydesk.run()
  }
}
