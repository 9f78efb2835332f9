internal import Compression
package import Files
package import SystemPackage

/// What can go wrong with checkpoints.
package enum CheckpointError: Error, Hashable, Sendable {
  /// A system call failed.
  case file(FileError)
  /// Stored bytes do not hold: the segment must be excluded and its records done again.
  case damaged(CheckpointDamage)
  /// The directory belongs to a stage key that starts with the same 12 digits, or to another step.
  case otherTable(FilePath)
  /// A write failed before; nothing more is written by this process, because what an fsync could not bring to the device
  /// may be gone from memory too.
  case poisoned(FileError)
  /// A record is larger than a segment may hold.
  case recordTooLarge(id: String, bytes: Int)
  /// zstd had no memory.
  case noMemory(String)

  /// Whether the device, the quota or the inodes are used up.
  package var isOutOfSpace: Bool {
    switch self {
    case .file(let error), .poisoned(let error): error.isOutOfSpace
    default: false
    }
  }
}

/// Which stored file does not hold, and why.
package struct CheckpointDamage: Error, Hashable, Sendable {
  /// The segment that must not be used again.
  package let segment: SegmentName
  /// The file in which the damage was seen.
  package let file: FilePath
  /// What was seen: a part of a sentence.
  package let cause: String
}

/// One segment of a table among those of all writers.
package struct SegmentName: Hashable, Sendable {
  /// The step of its table.
  package let step: String
  /// The writer's directory.
  package let writer: String
  /// Its number there, from 1.
  package let number: Int
  /// SHA-256 of its main file: names it for good, whoever wrote it.
  package let sha256: String
}

extension CheckpointError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .file(let error): "\(error)"
    case .damaged(let damage): "\(damage)"
    case .otherTable(let path):
      "'\(path)' holds the checkpoints of another stage key that begins with the same digits; use another work directory"
    case .poisoned(let error): "checkpoints cannot be written since an error: \(error)"
    case .recordTooLarge(let id, let bytes):
      "the result for '\(id)' has \(bytes) bytes, more than a checkpoint may have"
    case .noMemory(let message): "no memory: \(message)"
    }
  }
}

extension CheckpointDamage: CustomStringConvertible {
  package var description: String { "'\(file)' is damaged: \(cause)" }
}
