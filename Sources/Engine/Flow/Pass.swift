internal import Bytes
internal import Checkpoints
internal import Dispatch
internal import StageKit

/// Gives the documents of a pass in input order, on the reader's thread.
protocol DocumentSource: ~Copyable {
  /// The next document, planned as far as stored results go; `nil` at the end.
  mutating func next() throws -> DocumentState?
}

/// One way of all documents through a range of slots.
///
/// The reader (the calling thread) fills batches and is the only one that waits. A batch hops from queue to queue, one a
/// slot, all on one root queue; the committer, a serial queue, puts them back into input order.
final class Pass: Sendable {
  private let slots: [Slot]
  private let range: Range<Int>
  private let batchLimit: Batch.Limit
  private let benches: Benches
  private let queues: [DispatchQueue]
  private let committer = DispatchQueue(label: "copydesk.commit")
  private let width: Width
  private let pressure: BackPressure
  private let stop: StopRequest
  private let tally: Tally
  private let sessions: Sessions
  private let group = DispatchGroup()
  private let failure = Locked<(any Error)?>(nil)
  /// What is done with a document behind the last slot, on a worker.
  private let finish: (@Sendable (Workbench, inout DocumentState) throws -> OutputPage)?
  private let commit: @Sendable (Batch) throws -> Void
  private let order = Locked(Order())

  private struct Order {
    var next = 0
    var waiting: [Int: Batch] = [:]
  }

  /// - Parameters:
  ///   - range: the slots that the pass adds to those of the passes before.
  ///   - batchLimit: how much a batch takes.
  ///   - finish: what becomes of a document behind them.
  ///   - commit: called on the committer's queue, batch after batch in input order.
  init(
    _ setting: PassSetting, range: Range<Int>, batchLimit: Batch.Limit = Batch.Limit(),
    finish: (@Sendable (Workbench, inout DocumentState) throws -> OutputPage)? = nil,
    commit: @escaping @Sendable (Batch) throws -> Void
  ) {
    slots = setting.slots
    self.range = range
    self.batchLimit = batchLimit
    benches = setting.benches
    stop = setting.stop
    tally = setting.tally
    sessions = setting.sessions
    width = Width(setting.jobs)
    let asked = sessions.inFlight
    let batches = setting.jobs + 2 + (asked + batchLimit.documents - 1) / batchLimit.documents
    pressure = BackPressure(batches: batches, bytes: PassSetting.bytesInFlight)
    self.finish = finish
    self.commit = commit
    let root = DispatchQueue(label: "copydesk.root", attributes: .concurrent)
    queues = slots.map { DispatchQueue(label: "copydesk.\($0.name)", attributes: .concurrent, target: root) }
  }

  /// Takes all documents of `source` through the slots. Throws what stopped it; a stop by signal is no error.
  func run(_ source: inout some DocumentSource & ~Copyable) throws {
    do { try read(&source) } catch { fail(error) }
    // What is on its way ends first, also behind an error: nothing of a pass may go on when the next begins.
    group.wait()
    if let error = failure.withLock({ $0 }) { throw error }
  }

  private func read(_ source: inout some DocumentSource & ~Copyable) throws {
    var number = 0
    var batch = Batch(number: 0, limit: batchLimit)
    while !stop.isRequested, let document = try source.next() {
      batch.append(document)
      if batch.isFull {
        guard submit(batch) else { return }
        number += 1
        batch = Batch(number: number, limit: batchLimit)
      }
    }
    if !stop.isRequested, !batch.documents.isEmpty { _ = submit(batch) }
  }

  /// Whether there was room for the batch before the run was stopped.
  private func submit(_ batch: Batch) -> Bool {
    guard pressure.enter(bytes: batch.bytes, unless: stop) else { return false }
    group.enter()
    width.enter { [self] in
      let bench = benches.take()
      bench.settled = range.lowerBound
      bench.keepsResults = finish != nil
      batch.bench = bench
      hop(batch, 0)
    }
    return true
  }

  /// Brings the batch to the queue of the first slot from `slot` on that it has something to do in.
  private func hop(_ batch: Batch, _ slot: Int) {
    // From slot 0 on: a document of an earlier pass whose stored result was lost is done again from where it is.
    let next = (slot..<range.upperBound).first { slot in
      batch.documents.contains { $0.ending == nil && $0.next == slot }
    }
    guard let next else { return queues[range.upperBound - 1].async { self.close(batch) } }
    queues[next].async {
      if case .batch(let stage) = self.slots[next].work { return self.ask(stage, batch, next) }
      if self.attempt({ try self.work(batch, next) }) {
        self.hop(batch, next + 1)
      } else {
        self.deliver(batch)
      }
    }
  }

  private func work(_ batch: Batch, _ slot: Int) throws {
    guard let bench = batch.bench else { return }
    let start = Clock.thread
    for index in batch.documents.indices {
      if failure.withLock({ $0 != nil }) { return }
      try bench.advance(&batch.documents[index], through: slots[slot])
    }
    bench.addTime(Clock.thread - start, to: slot)
  }

  /// Has a batch stage do what is not stored. Until it answers, the batch takes no place of those that work.
  private func ask(_ stage: any BatchStage, _ batch: Batch, _ slot: Int) {
    var questions: [Question] = []
    let asked = attempt {
      guard let bench = batch.bench else { return }
      for index in batch.documents.indices {
        if let question = try bench.question(&batch.documents[index], at: index, for: slots[slot]) {
          questions.append(question)
        }
      }
    }
    guard asked else { return deliver(batch) }
    guard !questions.isEmpty else { return hop(batch, slot + 1) }
    // Behind an error, which is known already.
    guard let session = sessions.session(of: stage, in: slot) else { return deliver(batch) }
    width.leave()
    session.process(questions.map(\.document)) { [self, questions] answers in
      width.enter { [self] in queues[slot].async { [self] in take(answers, to: questions, batch, slot) } }
    }
  }

  private func take(
    _ answers: Result<[BatchAnswer], BatchFault>, to questions: [Question], _ batch: Batch, _ slot: Int
  ) {
    let taken = attempt {
      switch answers {
      case .failure(let fault): throw RunError.stageFailed(step: slots[slot].step, fault.message)
      case .success(let answers):
        guard answers.count == questions.count, let bench = batch.bench else {
          throw RunError.internalFault("'\(slots[slot].step)' gave \(answers.count) answers for \(questions.count)")
        }
        for (answer, question) in zip(answers, questions) {
          try bench.settle(answer, to: question, &batch.documents[question.index], slots[slot])
        }
      }
    }
    if taken { hop(batch, slot + 1) } else { deliver(batch) }
  }

  private func close(_ batch: Batch) {
    _ = attempt {
      guard let bench = batch.bench else { return }
      batch.frames = try bench.finishFrames()
      if let finish {
        for index in batch.documents.indices { batch.pages.append(try finish(bench, &batch.documents[index])) }
      }
    }
    deliver(batch)
  }

  /// Hands the batch to the committer.
  private func deliver(_ batch: Batch) {
    if let bench = batch.bench {
      tally.add(bench.takeCounts(), of: range)
      bench.reader.releaseLarge()
      batch.bench = nil
      benches.give(bench)
    }
    width.leave()
    committer.async { [self] in
      order.withLock { $0.waiting[batch.number] = batch }
      while let ready = order.withLock({ order in order.waiting.removeValue(forKey: order.next) }) {
        order.withLock { $0.next += 1 }
        if failure.withLock({ $0 == nil }) { _ = attempt { try commit(ready) } }
        pressure.leave(bytes: ready.bytes)
        group.leave()
      }
    }
  }

  /// Whether `body` did not fail.
  private func attempt(_ body: () throws -> Void) -> Bool {
    do {
      try body()
      return true
    } catch {
      fail(error)
      return false
    }
  }

  /// Ends the pass; the first error counts.
  private func fail(_ error: any Error) {
    failure.withLock { if $0 == nil { $0 = error } }
    stop.request(.failure)
    // What waits for answers must not wait for those of a run that has failed.
    sessions.close()
  }
}

/// What the passes of a run share.
struct PassSetting: Sendable {
  let slots: [Slot]
  var benches: Benches
  let stop: StopRequest
  var tally: Tally
  let sessions: Sessions
  let jobs: Int

  static let bytesInFlight = 256 << 20
}
