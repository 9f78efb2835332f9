internal import Bytes
internal import Checkpoints
internal import StageKit

/// The evidence of a run's documents, as a conclusion sees it: entries of the survey's table in input order.
final class EvidenceCorpus: Corpus {
  let earlier: (any EarlierCorpus)?
  private let entries: [CheckpointEntry]
  /// What is seen of earlier runs, by digest.
  private let earlierDigests: [Digest]
  /// Readers that wait for somebody who asks for a proof, and has one alone until it is put back.
  private let readers = Locked<[CheckpointReader]>([])

  /// An entry of each segment, for what they make resident to be given back.
  private let ofSegments: [CheckpointEntry]
  /// How often entries were looked at, and how often that is done until the pages of their indexes are given back: those of
  /// a million documents would all stay resident otherwise.
  private let looks = Locked(0)
  private static let releaseInterval = 1 << 14

  init(_ entries: [CheckpointEntry], earlier: EarlierEvidence? = nil) {
    self.entries = entries
    ofSegments = CheckpointEntry.onePerSegment(entries)
    self.earlier = earlier
    earlierDigests = earlier?.runs.filter { !$0.entries.isEmpty }.map(\.digest) ?? []
  }

  var count: Int { entries.count }

  func forEach(_ body: (_ ordinal: Int, _ id: String, _ index: [UInt8]) throws -> Void) throws {
    let reader = CheckpointReader()
    for ordinal in entries.indices {
      let entry = entry(ordinal)
      try body(ordinal, entry.id, try index(of: entry, reader))
    }
  }

  func proof(_ ordinal: Int) throws -> [UInt8] {
    let reader = readers.withLock { $0.popLast() } ?? CheckpointReader()
    defer { readers.withLock { $0.append(reader) } }
    return try reader.column(Member.proof, of: entry(ordinal)) ?? []
  }

  func id(_ ordinal: Int) throws -> String { entry(ordinal).id }

  /// The entry of a document.
  private func entry(_ ordinal: Int) -> CheckpointEntry {
    let isDue = looks.withLock { looks in
      looks += 1
      return looks % EvidenceCorpus.releaseInterval == 0
    }
    if isDue { for entry in ofSegments { entry.releaseIndex() } }
    return entries[ordinal]
  }

  /// The digest of all evidence, that of earlier runs included, document after document: what a conclusion depends on.
  func digest() -> Digest {
    var hasher = SHA256()
    for ordinal in entries.indices {
      let entry = entry(ordinal)
      let id = entry.id
      hasher.update(count: id.utf8.count)
      hasher.update(id)
      for name in [Member.index, Member.proofDigest] { hasher.update(entry.digest(of: name) ?? Digest(of: "")) }
    }
    // Without earlier runs a conclusion is the same with and without a history.
    if !earlierDigests.isEmpty {
      hasher.update(count: earlierDigests.count)
      for digest in earlierDigests { hasher.update(digest) }
    }
    return hasher.finish()
  }

  func index(of entry: CheckpointEntry, _ reader: CheckpointReader) throws -> [UInt8] {
    guard let json = try reader.member(Member.index, of: entry) else { return [] }
    return Base64.decode(json.dropFirst().dropLast()) ?? []
  }
}
