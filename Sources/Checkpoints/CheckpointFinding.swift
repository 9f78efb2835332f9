package import SystemPackage

/// Something that `verify` found.
package struct CheckpointFinding: Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable {
    /// Stored bytes were changed or are missing: their records will be done again.
    case damage
    /// Left by a process that was interrupted; never read; `gc` removes it.
    case leftover
  }

  package let severity: Severity
  package let file: FilePath
  /// The segment concerned, where it is one.
  package let segment: SegmentName?
  /// What was found, a sentence without its full stop.
  package let message: String
  /// What to do, or what happens by itself.
  package let advice: String
}

extension CheckpointFinding {
  init(_ damage: CheckpointDamage) {
    self.init(
      severity: .damage, file: damage.file, segment: damage.segment, message: damage.cause,
      advice: "the next run does its records again; gc removes it")
  }

  static func leftover(_ file: FilePath, _ message: String) -> CheckpointFinding {
    CheckpointFinding(severity: .leftover, file: file, segment: nil, message: message, advice: "gc removes it")
  }
}
