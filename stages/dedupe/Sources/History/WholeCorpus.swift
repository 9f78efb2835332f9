internal import StageKit

/// The documents of earlier runs that are still compared with, and behind them those of the run, numbered as one.
struct WholeCorpus: Corpus {
  private let own: any Corpus
  private let past: (any EarlierCorpus)?
  /// The ordinals in the history of the documents that have not expired, ascending; `nil` where that is all of them.
  private let live: [UInt32]?
  /// How many of the documents are of earlier runs.
  let earlierCount: Int

  init(_ own: any Corpus, expiry: Expiry? = nil) throws {
    self.own = own
    past = own.earlier
    live = try past.flatMap { past in try expiry?.live(in: past, beside: own) }
    earlierCount = live?.count ?? past?.count ?? 0
  }

  var count: Int { earlierCount + own.count }

  func forEach(_ body: (_ ordinal: Int, _ id: String, _ index: [UInt8]) throws -> Void) throws {
    try forEachEarlier { ordinal, document in try body(ordinal, document.id, document.index) }
    try own.forEach { ordinal, id, index in try body(earlierCount + ordinal, id, index) }
  }

  /// Calls `body` with each document of an earlier run, in order.
  func forEachEarlier(_ body: (_ ordinal: Int, _ document: EarlierDocument) throws -> Void) throws {
    guard let past, earlierCount > 0 else { return }
    var next = 0
    try past.forEach { ordinal, document in
      if let live {
        guard next < live.count, live[next] == ordinal else { return }
      }
      try body(next, document)
      next += 1
    }
  }

  func proof(_ ordinal: Int) throws -> [UInt8] {
    guard let past, ordinal < earlierCount else { return try own.proof(ordinal - earlierCount) }
    return try past.proof(place(ordinal))
  }

  func id(_ ordinal: Int) throws -> String {
    guard let past, ordinal < earlierCount else { return try own.id(ordinal - earlierCount) }
    return try past.id(place(ordinal))
  }

  /// The run that a document is of; `nil` for one of this run.
  func run(_ ordinal: Int) -> String? {
    guard let past, ordinal < earlierCount else { return nil }
    return past.run(place(ordinal))
  }

  private func place(_ ordinal: Int) -> Int { live.map { Int($0[ordinal]) } ?? ordinal }
}
