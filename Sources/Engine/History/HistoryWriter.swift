internal import Bytes
internal import Checkpoints
internal import Files
internal import SystemPackage

/// Writes a run's evidence durably into a directory of a temporary name.
final class HistoryWriter {
  /// Records in a frame for the writers at most; neighbours are read together.
  private static let batch = 512

  private let name: RunName
  private let kind: HistoryKind
  private let directory: FilePath
  private let table: CheckpointTable
  private let writers = WriterGroup(name: "evidence")
  private let builder: FrameBuilder
  private var sum: HistoryDigest
  private(set) var count = 0

  /// - Parameter directory: where it goes; it must not exist.
  init(_ name: RunName, _ kind: HistoryKind, to directory: FilePath) throws {
    self.name = name
    self.kind = kind
    self.directory = directory
    try Files.makeDirectory(directory)
    table = try HistoryRun.table(in: directory, kind)
    builder = try FrameBuilder(columns: table.columns)
    sum = HistoryDigest(name, kind)
  }

  /// Adds a document; they come in input order.
  ///
  /// - Parameters:
  ///   - entry: of the survey's table, or of another run of a history.
  ///   - verdict: one JSON value; empty for none.
  func add(_ entry: CheckpointEntry, verdict: [UInt8], _ reader: CheckpointReader) throws {
    var members: [CheckpointRecord.Member] = []
    for name in [Member.index, Member.proofDigest] {
      if let json = try reader.member(name, of: entry) { members.append(.init(name, Array(json))) }
    }
    if !verdict.isEmpty { members.append(.init(Member.verdict, verdict)) }
    let proof = try reader.column(Member.proof, of: entry) ?? []
    let id = entry.id
    let digests = try builder.add(
      CheckpointRecord(
        id: id, record: entry.record, key: entry.key, members: members, columns: [.init(Member.proof, proof)]))
    func digest(_ name: String) -> Digest? { members.firstIndex { $0.name == name }.map { digests[$0] } }
    sum.add(id, digest(Member.index), digest(Member.proofDigest), digest(Member.verdict))
    count += 1
    if count % HistoryWriter.batch == 0 { try writers.append(try builder.finish(), to: table) }
  }

  /// Makes all of it durable.
  func finish() throws {
    try writers.append(try builder.finish(), to: table)
    try writers.commit()
    let summary = HistoryRun.summary(name, kind, documents: count, sum.finish())
    try Files.writeDurably(summary, to: directory.appending(HistoryRun.summaryName))
    try Files.syncDirectory(of: directory)
  }
}
