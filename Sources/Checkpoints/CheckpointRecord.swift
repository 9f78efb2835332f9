package import Bytes

/// What became of a document in a step.
package enum CheckpointStatus: UInt8, Hashable, Sendable, CaseIterable {
  case kept, dropped, failed

  /// As it stands in a record.
  package var name: String {
    switch self {
    case .kept: "kept"
    case .dropped: "dropped"
    case .failed: "failed"
    }
  }

  package init?(name: String) {
    guard let status = CheckpointStatus.allCases.first(where: { $0.name == name }) else { return nil }
    self = status
  }
}

/// What became of a document in a step, with its reason.
package enum CheckpointOutcome: Hashable, Sendable {
  case kept
  case dropped(reason: String)
  case failed(code: String, message: String)

  package var status: CheckpointStatus {
    switch self {
    case .kept: .kept
    case .dropped: .dropped
    case .failed: .failed
    }
  }
}

/// The result of one document for one step, to be stored.
package struct CheckpointRecord: Sendable {
  /// One thing that the step wrote: `layer`, `text`, `metadata.title`, …
  package struct Member: Sendable {
    package let name: String
    /// One JSON value. Line breaks in it (which can only stand between tokens) become spaces.
    package let json: [UInt8]

    package init(_ name: String, _ json: [UInt8]) {
      self.name = name
      self.json = json
    }
  }

  /// Bytes for a side column, which is read without touching the record.
  package struct Column: Sendable {
    package let name: String
    package let bytes: [UInt8]

    package init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Names that a member cannot have, because the record itself uses them.
  package static let reservedNames = ["id", "record", "key", "status", "reason", "error"]

  package var id: String
  /// The number of the record in its container; 0 for a file of its own.
  package var record: Int
  package var key: Digest
  package var outcome: CheckpointOutcome
  package var members: [Member]
  /// In columns that the table has; others are not stored.
  package var columns: [Column]

  package init(
    id: String, record: Int = 0, key: Digest, outcome: CheckpointOutcome = .kept, members: [Member] = [],
    columns: [Column] = []
  ) {
    self.id = id
    self.record = record
    self.key = key
    self.outcome = outcome
    self.members = members
    self.columns = columns
  }
}

/// A stored result, read back.
package struct StoredRecord: Sendable {
  package let outcome: CheckpointOutcome
  /// What the step wrote, as it was written, by name.
  package let members: [(name: String, json: ArraySlice<UInt8>)]

  /// The JSON of a member; `nil` where the step did not write it.
  package subscript(name: String) -> ArraySlice<UInt8>? { members.first { $0.name == name }?.json }
}
