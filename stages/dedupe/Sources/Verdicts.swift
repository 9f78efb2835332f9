internal import Bytes
internal import StageKit

/// Something a verdict holds beside the cluster, as a record of the sorter.
enum Extra {
  static let width = 3

  /// Another document stands within this one: words of this one's text.
  case contains(Int, other: Int, share: Double, words: Range<Int>)
  /// A passage of the text stands in several documents.
  case passage(Int, number: Int, documents: Int)

  var record: [UInt64] {
    switch self {
    case .contains(let ordinal, let other, let share, let words):
      [
        UInt64(ordinal) << 32, UInt64(other) << 32 | UInt64(share * 10_000 + 0.5),
        UInt64(words.lowerBound) << 32 | UInt64(words.upperBound),
      ]
    case .passage(let ordinal, let number, let documents):
      [UInt64(ordinal) << 32 | 1 << 31, UInt64(number), UInt64(documents)]
    }
  }
}

/// Writes the verdicts.
struct Verdicts {
  private let corpus: WholeCorpus
  private let table: DocumentTable

  init(_ corpus: WholeCorpus, _ table: DocumentTable) {
    self.corpus = corpus
    self.table = table
  }

  /// Gives the verdicts of the run's own documents in input order.
  func write(_ extras: ExternalSorter, _ verdict: (Int, [UInt8]) throws -> Void) throws {
    var next = corpus.earlierCount
    var held = Verdict()
    try extras.forEachBatch { batch in
      for place in stride(from: 0, to: batch.count, by: Extra.width) {
        let ordinal = Int(batch[place] >> 32)
        if ordinal < next { continue }
        while next < ordinal { try give(&next, &held, verdict) }
        if batch[place] >> 31 & 1 == 1 {
          held.passages.append((Int(batch[place + 1]), Int(batch[place + 2])))
        } else {
          let other = Int(batch[place + 1] >> 32)
          // Of two kept documents one may have become a copy of the other since.
          if table.cluster(other) == table.cluster(ordinal) { continue }
          try held.addContained(
            corpus.id(other), run: corpus.run(other), Double(batch[place + 1] & 0xFFFF_FFFF) / 10_000,
            Int(batch[place + 2] >> 32)..<Int(batch[place + 2] & 0xFFFF_FFFF))
        }
      }
    }
    while next < table.count { try give(&next, &held, verdict) }
  }

  private func give(_ next: inout Int, _ held: inout Verdict, _ verdict: (Int, [UInt8]) throws -> Void) throws {
    let ordinal = next
    held.cluster = try corpus.id(table.cluster(ordinal))
    held.run = corpus.run(table.cluster(ordinal))
    if table.isKept(ordinal) {
      held.role = table.match[ordinal].hasCopies ? .original : .unique
    } else {
      held.role = .duplicate
      held.rule = table.match[ordinal].isExact ? .exact : .near
      held.jaccard = table.match[ordinal].jaccard
      held.containment = table.match[ordinal].containment
    }
    try verdict(ordinal - corpus.earlierCount, held.json)
    held = Verdict()
    next += 1
  }
}
