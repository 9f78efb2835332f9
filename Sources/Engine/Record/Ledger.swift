internal import Bytes
internal import DocumentIO
internal import Synchronization

/// The accounts of a pass: what became of every input, and the digest of what would be published.
///
/// `@unchecked Sendable` because only the committer's queue adds to it, and the thread that started the pass reads it when
/// the pass is over.
final class Ledger: @unchecked Sendable {
  private let steps: [String]
  private(set) var counts = OutcomeCounts()
  private var hasher = SHA256()
  /// Copies to be left out, with the document that each is a copy of.
  private var duplicates: [(id: String, of: String)] = []
  /// Hashes of the ids of inputs that are in no output.
  private var absent: Set<UInt64> = []
  private var ignoredEndings: [String: Int] = [:]
  /// The conclusions that the passes waited for.
  var concluded: [(survey: Int, name: String)] = []

  init(_ plan: SlotPlan) {
    steps = plan.slots.map(\.step)
    restart()
  }

  /// Forgets the pass before: the last one counts.
  func restart() {
    counts = OutcomeCounts()
    duplicates = []
    absent = []
    hasher = SHA256()
    for step in steps {
      hasher.update(count: step.utf8.count)
      hasher.update(step)
    }
  }

  func add(_ document: DocumentState) {
    counts.inputs += 1
    hasher.update(count: document.id.utf8.count)
    hasher.update(document.id)
    switch document.ending {
    case .ignored(let reason)?:
      counts.ignored += 1
      note("ignored", reason, document)
      countEnding(of: document.path)
    case .dropped(let step, let reason)?:
      counts.dropped += 1
      note(step, reason, document)
    case .quarantined(let step, let code, let message)?:
      counts.quarantined += 1
      note(step, code + message, document)
    case nil:
      counts.kept += 1
      hasher.update([1])
      document.facts.forEachDigest { hasher.update($0) }
      if let of = document.duplicateOf { duplicates.append((document.id, of)) }
    }
  }

  /// Ids of copies that are left out: those whose original is in the outputs.
  private(set) lazy var leftOut: Set<String> = {
    let out = duplicates.filter { !absent.contains(Ledger.hash($0.of)) }.map(\.id)
    counts.kept -= out.count
    counts.duplicate += out.count
    return Set(out)
  }()

  /// The digest of all that the outputs are made of.
  private(set) lazy var digest: Digest = hasher.finish()

  /// The endings of inputs that were ignored, most frequent first.
  var endings: [String] {
    ignoredEndings.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8).map { "\($0.key) (\($0.value))" }
  }

  private func note(_ step: String, _ why: String, _ document: DocumentState) {
    absent.insert(Ledger.hash(document.id))
    hasher.update([0])
    hasher.update(step)
    hasher.update(why)
  }

  private func countEnding(of path: [UInt8]) {
    let name = path[(path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)...]
    let stop = name.lastIndex(of: UInt8(ascii: "."))
    let ending = stop.map { DocumentID.file(Array(name[$0...])) } ?? "no ending"
    ignoredEndings[ending, default: 0] += 1
  }

  private static func hash(_ id: String) -> UInt64 { Hash64.of(Array(id.utf8)) }
}
