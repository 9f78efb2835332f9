internal import Bytes
internal import Checkpoints
internal import StageKit

/// What runs of a history hold, as a conclusion sees it.
final class EarlierEvidence: EarlierCorpus {
  let runs: [HistoryRun]
  /// The ordinal behind the last document of each run.
  private let ends: [Int]
  private let evidence: EvidenceCorpus

  /// - Parameter runs: in the order of their names.
  init(_ runs: [HistoryRun]) {
    self.runs = runs
    var end = 0
    ends = runs.map { run in
      end += run.entries.count
      return end
    }
    evidence = EvidenceCorpus(runs.flatMap(\.entries))
  }

  var count: Int { evidence.count }

  func forEach(_ body: (_ ordinal: Int, _ document: EarlierDocument) throws -> Void) throws {
    let reader = CheckpointReader()
    var ordinal = 0
    for run in runs {
      for entry in run.entries {
        let document = try naming(run) {
          EarlierDocument(
            id: entry.id, run: run.name.text, index: try evidence.index(of: entry, reader),
            verdict: try reader.member(Member.verdict, of: entry).map { Array($0) } ?? [])
        }
        try body(ordinal, document)
        ordinal += 1
      }
    }
  }

  func proof(_ ordinal: Int) throws -> [UInt8] { try naming(place(ordinal)) { try evidence.proof(ordinal) } }
  func id(_ ordinal: Int) throws -> String { try evidence.id(ordinal) }
  func run(_ ordinal: Int) -> String { place(ordinal).name.text }

  /// The run that a document is of, by halves.
  private func place(_ ordinal: Int) -> HistoryRun {
    var (low, high) = (0, ends.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if ordinal < ends[middle] { high = middle } else { low = middle + 1 }
    }
    return runs[low]
  }

  /// Damage that shows in reading is that of a run, which nothing makes again by itself.
  private func naming<T>(_ run: HistoryRun, _ body: () throws -> T) throws -> T {
    do { return try body() } catch CheckpointError.damaged(let damage) {
      throw HistoryRun.damage(run.directory, "\(damage)")
    }
  }
}
