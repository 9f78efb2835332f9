internal import Bytes
internal import Checkpoints
internal import DocumentIO
internal import Files
internal import Logging
internal import PipelineFile
internal import StageKit
internal import Synchronization
internal import SystemPackage

/// The passes of a run over a store, from the input directory to the published outputs.
struct Execution {
  private let owner: Run
  let plan: SlotPlan
  let writers: WriterGroup
  let record: RunDirectory
  let place: InputDirectory
  let setting: PassSetting
  let inputs: InputSetting
  private let policy: ReusePolicy
  private let decoder: InputDecoder

  init(
    _ run: Run, _ store: CheckpointStore, _ writers: WriterGroup, _ record: RunDirectory, _ place: InputDirectory
  ) throws(CheckpointError) {
    owner = run
    self.writers = writers
    self.record = record
    self.place = place
    let plan = try SlotPlan(owner.pipeline, store: store)
    self.plan = plan
    inputs = InputSetting(owner.pipeline, documents: owner.options.limit)
    policy = ReusePolicy(
      forced: Set(owner.options.forced.flatMap { plan.slots(of: $0) }.map(\.index)),
      retriesFailures: owner.options.retriesFailures)
    decoder = InputDecoder(records: inputs.records, limit: inputs.limit)
    setting = PassSetting(
      slots: plan.slots, benches: Execution.benches(plan.slots, policy, decoder),
      stop: owner.stop, tally: Tally(slots: plan.slots.count), sessions: Sessions(plan.slots, log: owner.log),
      jobs: owner.options.jobs)
  }

  private static func benches(_ slots: [Slot], _ policy: ReusePolicy, _ decoder: InputDecoder) -> Benches {
    Benches { Workbench(slots: slots, policy: policy, decoder: decoder) }
  }

  /// What passes share in which some answers do not count. Their documents were counted before.
  func setting(without takenBack: TakenBack) -> PassSetting {
    var policy = policy
    policy.takenBack = takenBack
    var setting = setting
    setting.benches = Execution.benches(plan.slots, policy, decoder)
    setting.tally = Tally(slots: plan.slots.count)
    return setting
  }

  func run() throws {
    let histories = try Histories(plan, of: owner, place)
    let ledger = Ledger(plan)
    owner.reporter.begin(Progress(slots: setting.slots.map(\.name), tally: setting.tally))
    if owner.summary.input != "-" {
      InputCount.start(FilePath(owner.summary.input), admits: inputs.admits, into: setting.tally)
    }
    defer {
      setting.sessions.close()
      for (slot, time) in setting.sessions.outsideTimes { setting.tally.addTime(time, to: slot) }
      owner.reporter.end()
      owner.summary.steps = plan.slots.enumerated().map { index, slot in
        RunSummary.Step(
          name: slot.name, stage: slot.stage, version: version(of: slot), stageKey: slot.stageKey.hexadecimal,
          parameters: owner.pipeline.step(slot.step)?.configuration.canonical ?? [],
          count: setting.tally.snapshot[index], verdicts: ledger.concluded.first { $0.survey == index }?.name)
      }
      // Scratch; where it cannot be removed, `gc` does.
      for pass in plan.passes.indices { try? Files.remove(record.roster(pass)) }
      owner.summary.bytes = setting.tally.bytes.load(ordering: .relaxed)
    }
    try readInputs(ledger)
    try concludePasses(ledger, histories)
    try checkStop()
    try writers.commit()
    try ledger.settleCopies(record.roster(plan.passes.count - 1))
    let previous = try owner.work.lastCompleted(before: record)?.inventory
    let closing = Closing(
      record: record, roster: record.roster(plan.passes.count - 1), leftOut: ledger.leftOut, previous: previous)
    owner.summary.changes = try closing.close()
    if let previous, owner.summary.changes == nil {
      owner.log.warning(
        "the record of the run before is damaged: what changed is not told", metadata: ["record": "\(previous)"])
    }
    try publish(ledger, histories)
  }

  /// What `run` would do.
  func forecast() throws -> Forecast {
    let forced = Set(owner.options.forced.flatMap { plan.slots(of: $0) }.map(\.index))
    return try Foresight(
      plan: plan, setting: setting, inputs: inputs, place: place, memo: owner.work.memo, forced: forced
    ).forecast()
  }

  // MARK: Passes

  private func readInputs(_ ledger: Ledger) throws {
    let memo = MemoLookup(owner.work.memo, isTrusted: !owner.options.verifiesInputs)
    let kept = try MemoRecorder(owner.work.memo)
    var source = InputSource(
      place, setting: inputs, planner: Planner(setting, range: plan.passes[0]), memo: memo, tally: setting.tally,
      slots: plan.slots.count)
    try pass(0, &source, [], ledger, memo: kept)
    try checkStop()
    // A run over some of the inputs must not forget what is known of the others.
    if owner.options.limit == nil { try kept.finish() }
    guard ledger.counts.documents > 0 else {
      throw RunError.noDocuments(owner.summary.input, endings: ledger.endings)
    }
  }

  /// The passes behind the first, each after the conclusion that it waits for.
  private func concludePasses(_ ledger: Ledger, _ histories: Histories) throws {
    var concluded: [(survey: Int, name: String)] = []
    for number in plan.passes.indices.dropFirst() {
      try checkStop()
      try writers.commit()
      let survey = plan.passes[number - 1].upperBound - 1
      let earlier = histories.of(survey)?.earlier
      let name = try conclude(survey, documents: ledger.counts.kept, earlier, roster: record.roster(number - 1))
      concluded.append((survey, name))
      ledger.restart()
      var source = try rosterSource(number - 1, plan.passes[number], concluded)
      try pass(number, &source, concluded, ledger, memo: nil)
    }
    ledger.concluded = concluded
  }

  private func conclude(
    _ survey: Int, documents: Int, _ earlier: EarlierEvidence?, roster: FilePath
  ) throws -> String {
    let slot = plan.slots[survey]
    guard case .survey(let stage) = slot.work else { throw RunError.internalFault("no survey in slot \(survey)") }
    owner.reporter.concluding(slot.step)
    let directory = owner.work.sorting(slot.step)
    try Files.makeDirectory(directory)
    let stop = owner.stop
    let memory = owner.pipeline.step(slot.step)?.configuration.size("memory") ?? 512 << 20
    let workspace = Workspace(
      directory: directory.string,
      memory: min(memory, Execution.memory(forDocuments: documents + (earlier?.count ?? 0))),
      width: owner.options.jobs, cancelled: { stop.isRequested })
    let start = Clock.process
    let conclusion = Conclusion(slot: slot, stage: stage, writers: writers, workspace: workspace, earlier: earlier)
    let name: String
    do { name = try conclusion.verdicts(roster) } catch let error as Workspace.Cancelled {
      try checkStop()
      throw error
    }
    setting.tally.addTime(Clock.process - start, to: survey)
    return name
  }

  /// What a conclusion over a corpus of that size is given at the most: a small corpus is no reason for a large heap.
  private static func memory(forDocuments count: Int) -> Int { max(64 << 20, count * 700) }

  private func checkStop() throws {
    guard case .signal(let signal)? = owner.stop.why else { return }
    try writers.commit()
    throw RunError.stopped(signal: signal)
  }

  // MARK: Publishing

  private func publish(_ ledger: Ledger, _ histories: Histories) throws {
    owner.summary.outcomes = ledger.counts
    owner.summary.unread = ledger.closedInputs
    guard ledger.failedInputs.isEmpty else { throw RunError.inputFailed(ledger.failedInputs) }
    let gate = owner.pipeline.quarantineAtMost
    let counts = ledger.counts
    if counts.quarantined >= 10, Double(counts.quarantined) > gate * Double(counts.documents) {
      throw RunError.quarantineGate(quarantined: counts.quarantined, documents: counts.documents, share: gate)
    }
    // The reader counted on its own side of the queues; what it saw must have come out, each input in one way.
    guard counts.isBalanced, counts.inputs == setting.tally.inputs.load(ordering: .relaxed) else {
      throw RunError.internalFault("the accounts do not come out: \(counts)")
    }
    // What a history gets is durable before the outputs are, and needs but its name when they are there.
    if !owner.summary.isPartial {
      for (survey, name) in ledger.concluded {
        try histories.of(survey)?.prepare(record.roster(plan.passes.count - 1)) { try verdicts(survey, name) }
      }
    }
    try publishOutputs(ledger)
    try histories.settle()
  }

  private func publishOutputs(_ ledger: Ledger) throws {
    let publication = Publication(
      output: owner.output, published: owner.work.published, digest: ledger.digest, outcomes: record.outcomes,
      counts: ledger.counts, hasQuotes: plan.slots.contains { $0.stage == QuotationsLayer.stage })
    if try publication.isDone() {
      owner.summary.outputsUnchanged = true
      return
    }
    owner.reporter.publishing()
    // All slots were done by the passes before.
    let everything = plan.slots.count..<plan.slots.count
    let files = try publication.begin()
    do {
      var source = try rosterSource(plan.passes.count - 1, everything, ledger.concluded, wantsText: true)
      let leftOut = ledger.leftOut
      // Larger batches: at each border two workers decompress the same frames.
      let limit = Batch.Limit(documents: 4 * Batch.documentLimit, bytes: 64 * Batch.byteLimit, isWhole: true)
      let pass = Pass(setting, range: everything, batchLimit: limit) { bench, document in
        if leftOut.contains(document.id) { return OutputPage() }
        do { return try OutputPage(of: &document, at: bench) } catch let failure as Workbench.Failure {
          throw failure.fatal(to: document.id)
        }
      } commit: { batch in
        for page in batch.pages { try files.append(page) }
      }
      try pass.run(&source)
      try checkStop()
      try publication.publish(files)
    } catch {
      publication.discard()
      throw error
    }
  }

  private func version(of slot: Slot) -> String {
    owner.pipeline.step(slot.step)?.descriptor.version ?? SlotPlan.inputVersion
  }
}
