internal import Bytes
internal import StageKit

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A talk with one process of a plugin, on the thread of whoever has it.
final class TrialConversation {
  typealias Instant = SuspendingClock.Instant

  /// What came of a question.
  struct Reply {
    let line: [UInt8]
    let answer: PluginAnswer
    /// Since it was asked.
    let time: Duration
  }

  private let launch: PluginLaunch
  private let worker: PluginWorker
  private let request: PluginRequest
  private let reader: PluginAnswerReader
  private var errorText = ErrorText { _ in }
  private var asked: [String: Instant] = [:]
  /// The first reply to each document, by its id.
  private(set) var replies: [String: Reply] = [:]
  /// Sentences about lines that answer for no document that was asked.
  private(set) var strays: [String] = []
  /// How the process ended, once it has.
  private(set) var end: WorkerEnd?
  private var isEndExpected = false

  init(_ launch: PluginLaunch, executable: String) throws(BatchFault) {
    self.launch = launch
    worker = PluginWorker(number: 1, try GuardedProcess.start(launch, executable: executable), LargeLineTurn())
    request = PluginRequest(launch.descriptor)
    reader = PluginAnswerReader(launch.descriptor)
  }

  /// The last lines on its standard error, escaped.
  var lastWords: [String] { worker.errorText.last }

  /// Asks for `documents`, each as soon as fewer than `window` are under way, and waits for the answers.
  ///
  /// - Returns: whether all are there. If not, the process has ended, or was silent for as long as it may and was
  ///   killed: `end` says so.
  func ask(_ documents: [Document], window: Int) -> Bool {
    var next = 0
    while end == nil {
      while next < documents.count, asked.count < window, worker.hasRoom {
        let task = PluginTask(document: documents[next], batch: PluginBatch(1) { _ in }, index: 0, number: next)
        asked[task.id] = .now
        worker.give(task, alone: false, request)
        next += 1
      }
      worker.writeOut()
      if next == documents.count, asked.isEmpty { return true }
      turn()
    }
    return false
  }

  /// Says that nothing more comes, and waits for its end.
  /// - Returns: whether it ended by itself in that time.
  func close(within time: Duration) -> Bool {
    guard end == nil else { return true }
    worker.closeInput()
    worker.leave(.unwanted, within: time)
    isEndExpected = true
    let until = Instant.now.advanced(by: time)
    while end == nil { turn() }
    return .now < until
  }

  /// Waits for something to happen, and deals with it.
  private func turn() {
    var polls: [pollfd] = []
    worker.appendPolls(to: &polls)
    var milliseconds: Int32 = 1000
    if let deadline = worker.deadline(timeout: launch.timeout) {
      let left = SuspendingClock.now.duration(to: deadline)
      milliseconds = Int32(max(0, min(1000, left / .milliseconds(1) + 1)))
    }
    _ = poll(&polls, nfds_t(polls.count), milliseconds)
    let isGone = worker.readControl()
    worker.readErrors(into: &errorText)
    while worker.readLines(isLast: isGone, { take($0) }), isGone {}
    if isGone { return finish() }
    guard let deadline = worker.deadline(timeout: launch.timeout), deadline <= .now else { return }
    switch worker.phase {
    case .working: worker.kill(.silence(hint: worker.silenceHint(isFirst: replies.isEmpty)))
    case .leaving: worker.kill(.unwanted)
    case .killed:
      _ = kill(worker.guardProcess, SIGKILL)
      finish()
    }
  }

  private func finish() {
    if let line = worker.lastLine() { take(line) }
    errorText.finish(&worker.errorText, of: 1)
    _ = worker.close()
    end = WorkerEnd(worker.cause, worker.report, launch: launch)
    _ = waitpid(worker.guardProcess, nil, 0)
  }

  private func take(_ range: Range<Int>) {
    let bytes = worker.bytes
    if bytes[range].allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { return }
    let text = Printable.escaped(String(decoding: bytes[range.prefix(200)], as: UTF8.self).excerpt)
    do throws(PluginAnswer.Stray) {
      let answer = try reader.read(bytes, range)
      guard let since = asked.removeValue(forKey: answer.id), worker.settle(answer.id) != nil else {
        let id = Printable.escaped(answer.id.excerpt)
        let why = replies[answer.id] == nil ? "which it was not asked" : "a second time"
        return strays.append("it answers for '\(id)', \(why): \(text)")
      }
      replies[answer.id] = Reply(line: Array(bytes[range]), answer: answer, time: since.duration(to: .now))
    } catch {
      let hint = text == "{" ? "; each answer has to stand on one line (jq needs -c)" : ""
      strays.append("a line \(error.cause): \(text)\(hint)")
    }
  }
}
