internal import StageKit

/// What of a history is too old to be compared with, and what no run needs any more.
///
/// A run counts from its own newest date, never from the clock. Nine in ten of its dated documents are no newer than that
/// date: a few wrong ones, years ahead, forget nothing.
struct Expiry {
  /// In seconds.
  let span: Int64

  /// The newest date among `dates`, in seconds; `nil` where there are none.
  static func newest(_ dates: [Int64]) -> Int64? {
    dates.isEmpty ? nil : dates.sorted()[(dates.count - 1) * 9 / 10]
  }

  /// The ordinals of the documents of earlier runs that those of the run are compared with; `nil` where that is all. What
  /// has no date stays.
  func live(in past: any EarlierCorpus, beside own: any Corpus) throws -> [UInt32]? {
    var dates: [Int64] = []
    try own.forEach { _, id, index in
      let date = try IndexEvidence.read(index, of: id).published
      if date != .max { dates.append(date) }
    }
    guard let newest = Expiry.newest(dates) else { return nil }
    var live: [UInt32] = []
    try past.forEach { ordinal, document in
      if try IndexEvidence.read(document.index, of: document.id).published >= newest - span {
        live.append(UInt32(truncatingIfNeeded: ordinal))
      }
    }
    return live.count == past.count ? nil : live
  }

  /// The ordinals of the documents that are not needed: those that lie too far back for every run that is not too old
  /// itself. So each of these can be done again and comes out as it did.
  func expired(in history: any EarlierCorpus) throws -> [Int] {
    var runs: [(ordinals: Range<Int>, newest: Int64?)] = []
    var dates: [Int64] = []
    var name = ""
    func close() {
      let start = runs.last?.ordinals.upperBound ?? 0
      if dates.count > start {
        runs.append((start..<dates.count, Expiry.newest(dates[start...].filter { $0 != .max })))
      }
    }
    try history.forEach { _, document in
      if document.run != name { close() }
      name = document.run
      dates.append(try IndexEvidence.read(document.index, of: document.id).published)
    }
    close()
    guard let latest = runs.compactMap(\.newest).max() else { return [] }
    let isOld = { (newest: Int64?) in newest.map { $0 < latest - span } ?? false }
    guard let base = runs.compactMap(\.newest).filter({ !isOld($0) }).min() else { return [] }
    return runs.filter { isOld($0.newest) }.flatMap { run in run.ordinals.filter { dates[$0] < base - span } }
  }
}
