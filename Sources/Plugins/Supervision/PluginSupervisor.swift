internal import Bytes
internal import StageKit

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Keeps a plugin's workers busy and in check: one thread, which waits for all their streams and deadlines at once.
final class PluginSupervisor {
  static let stopped = BatchFault("the run was ended while it had documents under way")

  private let launch: PluginLaunch
  private let inbox: PluginInbox
  private let standings: AnswerStandings
  private let log: @Sendable (BatchNote) -> Void
  private let request: PluginRequest
  private let reader: PluginAnswerReader
  private let pool: WorkerPool
  private var ledger = PluginLedger()
  private var errorText: ErrorText
  private var lastWords = LastWords()
  private var isClosing = false
  private var fault: BatchFault?
  private var faults = FaultLog()
  /// Nanoseconds of CPU that workers took that have ended.
  var processTime: Int { pool.processTime }

  init(
    _ launch: PluginLaunch, executable: String, inbox: PluginInbox, standings: AnswerStandings,
    log: @escaping @Sendable (BatchNote) -> Void
  ) {
    self.launch = launch
    self.inbox = inbox
    self.standings = standings
    self.log = log
    request = PluginRequest(launch.descriptor)
    reader = PluginAnswerReader(launch.descriptor)
    pool = WorkerPool(launch, executable: executable)
    errorText = ErrorText(log: log)
  }

  /// Works until the inbox is closed and no worker is left.
  func run() {
    while true {
      takeOrders()
      if isClosing, pool.isEmpty { break }
      feed()
      pool.wait(or: inbox.wakeEnd)
      for worker in pool.workers { serve(worker) }
      pool.reap()
    }
    for order in inbox.retire() { order.completion(.failure(fault ?? PluginSupervisor.stopped)) }
    if let sum = faults.sum { log(BatchNote(.warning, sum)) }
    pool.reapAll()
  }

  private func takeOrders() {
    let (orders, closed) = inbox.takeAll()
    for order in orders {
      if let fault {
        order.completion(.failure(fault))
      } else {
        ledger.add(order.documents, PluginBatch(order.documents.count, completion: order.completion))
      }
    }
    guard closed, !isClosing else { return }
    isClosing = true
    let isIdle = ledger.isEmpty && pool.workers.allSatisfy(\.owesNothing)
    if !isIdle { fail(PluginSupervisor.stopped) }
    for worker in pool.workers {
      worker.closeInput()
      worker.leave(.unwanted, within: launch.grace)
    }
  }

  // MARK: Documents

  /// Gives each worker in turn a document, until none has room; starts those that are missing.
  private func feed() {
    do throws(BatchFault) {
      while fault == nil, !isClosing, try feedRound() {}
    } catch { fail(error) }
    for worker in pool.workers { worker.writeOut() }
  }

  /// Whether any worker was given a document.
  private func feedRound() throws(BatchFault) -> Bool {
    var isMoving = false
    for slot in pool.indices where !ledger.isEmpty {
      let worker = try pool.worker(in: slot)
      guard worker.hasRoom else { continue }
      if worker.owesNothing, let suspect = ledger.nextSuspect() {
        worker.give(suspect, alone: true, request)
        isMoving = true
      } else if let task = ledger.next(unless: worker.owes) {
        worker.give(task, alone: false, request)
        isMoving = true
      }
    }
    return isMoving
  }

  private func take(_ line: Range<Int>, of worker: PluginWorker) {
    let bytes = worker.bytes
    if bytes[line].allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { return }
    do throws(PluginAnswer.Stray) {
      let answer = try reader.read(bytes, line)
      guard let task = worker.settle(answer.id) else { return takeAgain(answer.id, of: worker) }
      standings.answered(answer.id, by: worker.number)
      ledger.settle(task, BatchAnswer(answer.result(for: task.document)))
    } catch {
      let text = Printable.escaped(String(decoding: bytes[line.prefix(200)], as: UTF8.self).excerpt)
      let hint = text == "{" ? "; each answer has to stand on one line (jq needs -c)" : ""
      misbehaved(.line, "wrote a line that \(error.cause): \(text)\(hint)")
    }
  }

  /// An answer for a document that the worker does not owe. A second one is the document's matter, as one of a wrong type
  /// is: nobody can say which of them is right.
  private func takeAgain(_ document: String, of worker: PluginWorker) {
    let id = Printable.escaped(document.excerpt)
    switch worker.answeredAgain(document) {
    case .unasked: misbehaved(.unasked, "answered for '\(id)', which it was not given")
    case .another: misbehaved(.again, "answered for '\(id)' again and again")
    case .second(let batch, let index):
      let error = StageError(code: "plugin-doubled", "it answered for this document twice")
      let isReplaced = batch.replace(index, by: BatchAnswer(.failure(error))) || standings.takeBack(document, error)
      guard isReplaced else {
        return fail(fault("it answered twice for more than \(AnswerStandings.limit) documents"))
      }
      note(.twice, "the plugin's program answered for '\(id)' twice: the document is quarantined")
    }
  }

  // MARK: Workers

  private func serve(_ worker: PluginWorker) {
    // Before what was said: all that it said before its end is there then.
    let isGone = worker.readControl()
    worker.readErrors(into: &errorText)
    while worker.readLines(isLast: isGone, { take($0, of: worker) }), isGone, fault == nil {}
    if isGone { return finish(worker) }
    guard let deadline = worker.deadline(timeout: launch.timeout), deadline <= .now else { return }
    switch worker.phase {
    case .working: worker.kill(.silence(hint: worker.silenceHint(isFirst: !ledger.hasAnswers)))
    case .leaving: worker.kill(.unwanted)
    case .killed:
      // Its guard does not do what it is for; the kernel lets nobody block this.
      _ = kill(worker.guardProcess, SIGKILL)
      finish(worker)
    }
  }

  /// Takes leave of a worker that is gone.
  private func finish(_ worker: PluginWorker) {
    if let line = worker.lastLine() { take(line, of: worker) }
    errorText.finish(&worker.errorText, of: worker.number)
    lastWords.note(worker)
    let wasAlone = worker.isAlone
    let (unanswered, unseen) = pool.remove(worker)
    standings.ended(worker.number)
    let end = WorkerEnd(worker.cause, worker.report, launch: launch)
    if let report = worker.report {
      log(BatchNote(.debug, "worker \(worker.number) has ended; it took \(report.microseconds / 1000) ms of CPU"))
    }
    if isClosing, fault == nil { noteClosing(worker) }
    if isClosing || fault != nil { return ledger.fail(unanswered + unseen, fault ?? PluginSupervisor.stopped) }
    ledger.putBack(unseen)
    if unanswered.isEmpty && unseen.isEmpty { return }
    if end.isFatal { return fail(fault("it \(end.message)"), and: unanswered) }
    if wasAlone, let task = unanswered.first { return failedAlone(task, worker, end) }
    ledger.suspect(unanswered)
    misbehaved(.end, end.message, of: worker, owing: unanswered + unseen)
  }

  /// A worker failed with one document, which it alone had: the second time that is the document's end.
  private func failedAlone(_ task: PluginTask, _ worker: PluginWorker, _ end: WorkerEnd) {
    var task = task
    task.failures += 1
    if task.failures < 2 {
      ledger.suspect([task])
    } else {
      let error = StageError(code: end.code, "alone with this document, twice, it \(end.message)\(lastWords.lastLine)")
      if !ledger.giveUp(task, error) {
        return fail(
          fault("it has answered nothing, and failed on three documents; the last time it \(end.message)"), and: [task])
      }
    }
    misbehaved(.end, end.message, of: worker, owing: [task])
  }

  /// Says what was amiss with a worker's end when all was answered: the documents' matter no longer.
  private func noteClosing(_ worker: PluginWorker) {
    switch worker.report?.ending {
    case .told?:
      log(BatchNote(.warning, "the plugin's worker \(worker.number) did not end with its input, and was killed"))
    case .exited(0)?: break
    default:
      let end = WorkerEnd(nil, worker.report, launch: launch)
      log(BatchNote(.warning, "when all was answered, the plugin's worker \(worker.number) \(end.message)"))
    }
  }

  // MARK: Faults

  /// Reports a fault, and ends all where there are too many.
  private func misbehaved(
    _ kind: FaultLog.Kind, _ message: String, of worker: PluginWorker? = nil, owing tasks: [PluginTask] = []
  ) {
    guard fault == nil else { return }
    var note = "the plugin's \(worker.map { "worker \($0.number)" } ?? "program") \(message)"
    if let first = tasks.first {
      note += "; it owed '\(Printable.escaped(first.id.excerpt))'"
      if tasks.count > 1 { note += " and \(tasks.count - 1) more" }
    }
    self.note(kind, note)
    // What is said behind the last answer harms no document.
    guard !isClosing, ledger.countFault() else { return }
    fail(fault("it failed ten times with fewer than a hundred answers in between; the last time it \(message)"))
  }

  private func note(_ kind: FaultLog.Kind, _ message: String) {
    if let note = faults.note(kind, message) { log(note) }
  }

  private func fault(_ message: String) -> BatchFault { lastWords.fault(message, pool.workers) }

  /// Ends all: nothing that was handed over will be answered.
  private func fail(_ fault: BatchFault, and tasks: [PluginTask] = []) {
    guard self.fault == nil else { return }
    self.fault = fault
    ledger.fail(pool.workers.flatMap(\.tasks) + tasks, fault)
    for worker in pool.workers { worker.kill(.unwanted) }
  }
}
