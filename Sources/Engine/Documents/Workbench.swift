internal import Bytes
internal import Checkpoints
internal import StageKit

/// Which stored results count.
struct ReusePolicy: Sendable {
  /// Slots whose stored results are not used.
  var forced: Set<Int> = []
  /// Whether stored failures and drops are not used.
  var retriesFailures = false
  /// What counts instead of answers that batch stages took back.
  var takenBack = TakenBack()

  func allows(_ entry: CheckpointEntry, of slot: Slot) -> Bool {
    !forced.contains(slot.index) && (entry.status == .kept || !retriesFailures)
  }
}

/// Takes documents from slot to slot: finds the stored result, or computes it and has it stored. One a batch.
final class Workbench {
  let slots: [Slot]
  /// Slots before it were done by the passes before: what is stored of them counts, whatever the policy.
  var settled = 0
  /// Whether results are kept although no later slot reads them: for the outputs.
  var keepsResults = false
  let policy: ReusePolicy
  let decoder: InputDecoder
  let reader = CheckpointReader()
  /// By slot, and behind the last: what it and those behind it read.
  let later: [Later]
  private var frames: FrameShelf
  private var counts: [SlotCount]

  init(slots: [Slot], policy: ReusePolicy, decoder: InputDecoder) {
    self.slots = slots
    self.policy = policy
    self.decoder = decoder
    later = (0...slots.count).map { Later(slots[$0...]) }
    frames = FrameShelf(slots: slots.count)
    counts = Array(repeating: SlotCount(), count: slots.count)
  }

  /// Takes the document on as long as stored results say what comes out, and no further than before slot `limit`.
  func reuse(_ document: inout DocumentState, limit: Int) throws(CheckpointError) {
    while document.ending == nil, document.next < limit {
      let slot = slots[document.next]
      if slot.index == 0, document.content == nil { return }
      guard try adoptStored(&document, slot, key: slot.key(for: document)) else { return }
    }
  }

  /// Brings the document through `slot`, computing the result where none is stored.
  func advance(_ document: inout DocumentState, through slot: Slot) throws(CheckpointError) {
    guard document.ending == nil, document.next == slot.index else { return }
    if slot.index == 0, document.content == nil, let payload = document.payload {
      document.content = Digest(of: payload.bytes)
    }
    let key = slot.key(for: document)
    if try adoptStored(&document, slot, key: key) { return }
    let computed: Computed
    do throws(Failure) { computed = try compute(slot, &document) } catch { return try refuse(error, &document, slot) }
    try settle(computed, key: key, &document, slot)
  }

  /// Has a result stored, and takes the document over it.
  ///
  /// - Parameter isFinal: whether nothing can take it back any more.
  func settle(
    _ computed: Computed, key: Digest, _ document: inout DocumentState, _ slot: Slot, isFinal: Bool = true
  ) throws(CheckpointError) {
    try store(computed, key: key, slot, &document, isFinal)
    try noteCopy(&document, slot)
    counts[slot.index].computed += 1
    count(document.ending, in: slot)
    release(&document)
  }

  /// Ends the document where its input is at fault; other failures are the run's.
  func refuse(_ failure: Failure, _ document: inout DocumentState, _ slot: Slot) throws(CheckpointError) {
    switch failure {
    case .checkpoint(let error): throw error
    case .input(let code, let message):
      document.end(.quarantined(step: Slot.inputStep, code: code, message: message))
      count(document.ending, in: slot)
    }
  }

  /// What was computed, by slot, as compressed frames for the committer.
  func finishFrames() throws(CheckpointError) -> [ComputedFrame] { try frames.finish() }

  /// The counts since the last call.
  func takeCounts() -> [SlotCount] {
    defer { counts = Array(repeating: SlotCount(), count: slots.count) }
    return counts
  }

  func addTime(_ nanoseconds: Int, to slot: Int) { counts[slot].nanoseconds += nanoseconds }

  // MARK: Reuse

  func adoptStored(
    _ document: inout DocumentState, _ slot: Slot, key: Digest
  ) throws(CheckpointError) -> Bool {
    if policy.takenBack.error(for: document.id, in: slot.index) != nil { return false }
    let stored = document.candidates[slot.index].first {
      $0.key == key && (slot.index < settled || policy.allows($0, of: slot))
    }
    guard let entry = stored else { return false }
    document.adopt(entry, of: slot)
    if entry.status != .kept {
      document.ending = Ending(try reader.record(entry).outcome, step: slot.step)
    }
    try noteCopy(&document, slot)
    counts[slot.index].reused += 1
    count(document.ending, in: slot)
    return true
  }

  /// Takes note where the slot says that the document is a copy to be left out.
  private func noteCopy(_ document: inout DocumentState, _ slot: Slot) throws(CheckpointError) {
    guard document.facts.duplicate?.slot == slot.index else { return }
    do throws(Failure) {
      let json = try member(Member.duplicate, of: slot.index, document)
      document.duplicateOf = json.flatMap { try? JSONValue(parsing: $0) }.flatMap { CopiedDocument(json: $0) }
    } catch {
      if case .checkpoint(let error) = error { throw error }
    }
  }

  func count(_ ending: Ending?, in slot: Slot) {
    switch ending {
    case .dropped?: counts[slot.index].dropped += 1
    case .quarantined?: counts[slot.index].failed += 1
    case .ignored?, nil: break
    }
  }

  // MARK: Computing

  /// Why a result cannot be computed.
  enum Failure: Error {
    case checkpoint(CheckpointError)
    /// The input is not what it was when the run began, or cannot be read: nothing to store.
    case input(code: String, message: String)

    /// What it is to a run that cannot go on without `document`.
    func fatal(to document: String) -> any Error {
      switch self {
      case .checkpoint(let error): error
      case .input(_, let message): RunError.inputChanged(document, message)
      }
    }
  }

  /// A result on its way to the store.
  struct Computed {
    var outcome = CheckpointOutcome.kept
    var result = SlotResult()
    var columns: [CheckpointRecord.Column] = []
  }

  private func compute(_ slot: Slot, _ state: inout DocumentState) throws(Failure) -> Computed {
    switch slot.work {
    case .input:
      guard let payload = state.payload else {
        throw .input(code: "unread", message: "the input was not handed on")
      }
      return decoder.decode(payload, path: state.path, content: state.content)
    case .process(let stage):
      return try run(slot, &state) { (document) throws(StageError) in try stage.process(document) }
    case .apply(let stage, let survey):
      let draft = try member(Member.draft, of: survey, state) ?? []
      let verdict = state.verdict(of: survey) ?? []
      return try run(slot, &state) { (document) throws(StageError) in
        try stage.apply(document, draft: draft, verdict: verdict)
      }
    case .survey(let stage):
      return try survey(stage, slot, &state)
    case .batch:
      throw .input(code: "unasked", message: "the step '\(slot.step)' answers only to whole batches")
    }
  }

  private func survey(_ stage: any CorpusStage, _ slot: Slot, _ state: inout DocumentState) throws(Failure) -> Computed
  {
    let document = try document(for: slot, &state)
    var computed = Computed()
    do throws(StageError) {
      try guardMarkup(document, slot)
      let survey = try stage.survey(document)
      if !survey.draft.isEmpty { computed.result.members.append((Member.draft, survey.draft)) }
      var index: [UInt8] = []
      Base64.encode(survey.index, into: &index)
      computed.result.members.append((Member.index, JSONValue.string(String(decoding: index, as: UTF8.self)).json))
      computed.result.members.append((Member.proofDigest, JSONValue.string(Digest(of: survey.proof).hexadecimal).json))
      computed.columns.append(.init(Member.proof, survey.proof))
    } catch {
      computed.outcome = .failed(code: error.code, message: error.message)
    }
    return computed
  }

  private func run(
    _ slot: Slot, _ state: inout DocumentState, _ stage: (Document) throws(StageError) -> StageResult
  ) throws(Failure) -> Computed {
    let document = try document(for: slot, &state)
    do throws(StageError) {
      try guardMarkup(document, slot)
      return Computed(.success(try stage(document)), given: document)
    } catch {
      return Computed(.failure(error), given: document)
    }
  }

  func guardMarkup(_ document: Document, _ slot: Slot) throws(StageError) {
    guard document.format == .html, slot.readsText, !slot.readsMarkup else { return }
    throw StageError(
      code: "html-uncleaned", "the text is HTML, which '\(slot.step)' cannot take; a 'clean' step before it can")
  }

  private func store(
    _ computed: Computed, key: Digest, _ slot: Slot, _ document: inout DocumentState, _ isFinal: Bool
  ) throws(CheckpointError) {
    let record = CheckpointRecord(
      id: document.id, record: document.record, key: key, outcome: computed.outcome,
      members: computed.result.members.map { .init($0.name, $0.json) }, columns: computed.columns)
    let digests = try frames.add(record, to: slot, isFinal: isFinal)
    document.adopt(computed.result, key: key, digests: digests, outcome: computed.outcome, of: slot)
  }
}

extension Workbench.Computed {
  /// What a stage made of `document`.
  init(_ result: Result<StageResult, StageError>, given document: Document) {
    switch result {
    case .success(.output(let output)): self.result = SlotResult(output, given: document)
    case .success(.dropped(let reason)): outcome = .dropped(reason: reason)
    case .success(.duplicate(let of, let output)):
      self.result = SlotResult(output, given: document)
      self.result.members.append((Member.duplicate, CopiedDocument(id: of).json.json))
    case .success(.repeated(let of, let output)):
      self.result = SlotResult(output, given: document)
      self.result.members.append((Member.duplicate, CopiedDocument(id: of.id, run: of.run).json.json))
    case .failure(let error): outcome = .failed(code: error.code, message: error.message)
    }
  }
}

extension Ending {
  /// `nil` for a result that was kept.
  init?(_ outcome: CheckpointOutcome, step: String) {
    switch outcome {
    case .kept: return nil
    case .dropped(let reason): self = .dropped(step: step, reason: reason)
    case .failed(let code, let message): self = .quarantined(step: step, code: code, message: message)
    }
  }
}
