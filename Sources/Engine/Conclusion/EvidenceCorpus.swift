internal import Bytes
internal import Checkpoints
internal import StageKit

/// The evidence of a run's documents, as a conclusion sees it: entries of the survey's table in input order.
final class EvidenceCorpus: Corpus {
  private let entries: [CheckpointEntry]
  /// Readers that wait for somebody who asks for a proof, and has one alone until it is put back.
  private let readers = Locked<[CheckpointReader]>([])

  init(_ entries: [CheckpointEntry]) { self.entries = entries }

  var count: Int { entries.count }

  func forEach(_ body: (_ ordinal: Int, _ id: String, _ index: [UInt8]) throws -> Void) throws {
    let reader = CheckpointReader()
    for (ordinal, entry) in entries.enumerated() {
      try body(ordinal, entry.id, try index(of: entry, reader))
    }
  }

  func proof(_ ordinal: Int) throws -> [UInt8] {
    let reader = readers.withLock { $0.popLast() } ?? CheckpointReader()
    defer { readers.withLock { $0.append(reader) } }
    return try reader.column(Member.proof, of: entries[ordinal]) ?? []
  }

  func id(_ ordinal: Int) throws -> String { entries[ordinal].id }

  /// The digest of all evidence, document after document: what a conclusion depends on.
  func digest() -> Digest {
    var hasher = SHA256()
    for entry in entries {
      let id = entry.id
      hasher.update(count: id.utf8.count)
      hasher.update(id)
      for name in [Member.index, Member.proofDigest] { hasher.update(entry.digest(of: name) ?? Digest(of: "")) }
    }
    return hasher.finish()
  }

  private func index(of entry: CheckpointEntry, _ reader: CheckpointReader) throws -> [UInt8] {
    guard let json = try reader.member(Member.index, of: entry) else { return [] }
    return Base64.decode(json.dropFirst().dropLast()) ?? []
  }
}
