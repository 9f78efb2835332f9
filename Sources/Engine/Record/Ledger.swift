internal import Bytes
internal import DocumentIO
internal import Files
internal import SystemPackage

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
  /// Copies to be left out because an earlier run published what they are copies of.
  private var repeated: [String] = []
  /// Ids of copies that are left out of the outputs, once `settleCopies` was called.
  private(set) var leftOut: Set<String> = []
  /// The inputs that the system failed to read, and those that we may not read; the first of each with its cause.
  private(set) var failedInputs = UnreadInputs()
  private(set) var closedInputs = UnreadInputs()
  private var ignoredEndings: [String: Int] = [:]
  /// The conclusions that the passes waited for.
  var concluded: [(survey: Int, name: String)] = []

  init(_ plan: SlotPlan) {
    steps = plan.slots.map(\.step)
    restart()
  }

  /// Changes whenever the same results are written differently, so that outputs of an older Copydesk are not taken for ours.
  private static let outputFormat = 1

  /// Forgets the pass before: the last one counts.
  func restart() {
    counts = OutcomeCounts()
    duplicates = []
    repeated = []
    failedInputs = UnreadInputs()
    closedInputs = UnreadInputs()
    hasher = SHA256()
    hasher.update(count: Ledger.outputFormat)
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
      if code == InputError.Code.readFailed.rawValue { failedInputs.add(document.id, message) }
      if code == InputError.Code.unreadable.rawValue { closedInputs.add(document.id, message) }
      note(step, code + message, document)
    case nil:
      counts.kept += 1
      hasher.update([1])
      document.facts.add(to: &hasher)
      note(copy: document)
    }
  }

  /// Leaves out the copies whose original is in the outputs, kept and not left out itself, or in those of an earlier run.
  func settleCopies(_ roster: FilePath) throws {
    leftOut.formUnion(repeated)
    try leaveOutCopies(roster)
    counts.kept -= leftOut.count
    counts.duplicate += leftOut.count
  }

  private func leaveOutCopies(_ roster: FilePath) throws {
    guard !duplicates.isEmpty else { return }
    let originals = Set(duplicates.map { Ledger.hash($0.of) })
    var present: Set<UInt64> = []
    var lines = try LineReader(roster)
    while let line = try lines.next() {
      let entry = try RosterLine(json: line)
      let hash = Ledger.hash(entry.id)
      if entry.ending == nil, originals.contains(hash) { present.insert(hash) }
    }
    for (id, of) in duplicates where id != of && present.contains(Ledger.hash(of)) && !leftOut.contains(of) {
      leftOut.insert(id)
    }
  }

  /// The digest of all that the outputs are made of.
  private(set) lazy var digest: Digest = hasher.finish()

  /// The endings of inputs that were ignored, most frequent first.
  var endings: [String] {
    ignoredEndings.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8).map { "\($0.key) (\($0.value))" }
  }

  private func note(_ step: String, _ why: String, _ document: DocumentState) {
    hasher.update([0])
    hasher.update(step)
    hasher.update(why)
  }

  private func note(copy document: DocumentState) {
    guard let of = document.duplicateOf else { return }
    if of.run == nil { duplicates.append((document.id, of.id)) } else { repeated.append(document.id) }
  }

  private func countEnding(of path: [UInt8]) {
    let name = path[(path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)...]
    let stop = name.lastIndex(of: UInt8(ascii: "."))
    let ending = stop.map { DocumentID.file(Array(name[$0...])) } ?? "no ending"
    ignoredEndings[ending, default: 0] += 1
  }

  private static func hash(_ id: String) -> UInt64 { Hash64.of(Array(id.utf8)) }
}
