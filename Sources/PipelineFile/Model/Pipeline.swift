public import Bytes
public import SystemPackage
public import YAML

/// A pipeline file, read and checked: what a run does, in the order it does it.
///
/// `Pipeline.load` gives only pipelines that are sound: parameters checked against their declarations, resource files
/// read, stages made, and the chain of steps free of the faults that `check` refuses.
public struct Pipeline: Sendable {
  /// A safe file name: ASCII letters, digits, `.`, `_`, `-`. The default work directory is called after it.
  public var name: String
  /// The file it was read from, as the user named it.
  public var file: FilePath
  public var input: Input
  /// At least one, in the order of the file.
  public var steps: [Step]
  /// The run fails where more than this share of the documents, and at least `quarantineFloor`, are quarantined. 0 to
  /// 1.
  public var quarantineAtMost: Double
  /// Where outputs go: absolute, or relative to the current directory. `nil`: the default of the run.
  public var output: FilePath?
  /// What `check` says besides, though the pipeline is valid.
  public var warnings: [Diagnostic]

  /// Fewer quarantined documents than this never fail a run.
  public static let quarantineFloor = 10

  public init(
    name: String, file: FilePath = "", input: Input = Input(), steps: [Step], quarantineAtMost: Double = 0.05,
    output: FilePath? = nil, warnings: [Diagnostic] = []
  ) {
    self.name = name
    self.file = file
    self.input = input
    self.steps = steps
    self.quarantineAtMost = quarantineAtMost
    self.output = output
    self.warnings = warnings
  }

  /// The step with that id.
  public func step(_ id: String) -> Step? { steps.first { $0.id == id } }

  /// The digest of all that decides about the output: steps with their stages' versions, parameters and the content of
  /// their files, which inputs are taken and how records are read, the quarantine gate. Formatting, comments, the name
  /// and the paths are no part of it.
  public var canonicalDigest: Digest {
    var json = JSONWriter()
    json.object {
      $0.key("input")
      input.writeCanonical(to: &$0)
      $0.key("steps")
      $0.array { for step in steps { step.writeCanonical(to: &$0) } }
      $0.member("quarantine_at_most", quarantineAtMost)
    }
    return Digest(of: json.bytes)
  }
}
