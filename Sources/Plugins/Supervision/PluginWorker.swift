internal import Bytes
internal import StageKit

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A running program of a plugin: what it was given, what it owes, and what it says. Belongs to its supervisor's thread.
final class PluginWorker {
  typealias Instant = SuspendingClock.Instant

  /// Documents that it has under way, at most.
  static let documentLimit = 64

  enum Phase: Hashable {
    case working
    /// It should end by itself until then.
    case leaving(Instant)
    /// It was killed, and should be gone then.
    case killed(Instant)
  }

  let number: Int
  let guardProcess: Int32
  private var input: WorkerInput
  private let output: WorkerOutput
  private let errors, control: Descriptor
  private(set) var phase = Phase.working
  private(set) var cause: WorkerCause?
  private(set) var report: GuardReport?
  /// What it was given and has not answered, by id.
  private var owed: [String: (task: PluginTask, start: Int)] = [:]
  /// Whether the one document that it owes was given to it alone, to see whether it is that one.
  private(set) var isAlone = false
  var errorText = ErrorText.Stream()
  private var answered = RecentAnswers()
  /// When it last answered, or began to owe, or was read again.
  private var lastSign = Instant.now
  private var wasHeldBack = false
  private var areErrorsOpen = true

  /// - Parameter turn: of all workers of the stage.
  init(number: Int, _ process: GuardedProcess, _ turn: LargeLineTurn) {
    self.number = number
    guardProcess = process.guardProcess
    input = WorkerInput(Descriptor(process.input))
    output = WorkerOutput(Descriptor(process.output), of: number, turn)
    errors = Descriptor(process.errors)
    control = Descriptor(process.control)
  }

  // MARK: What it is given

  var owesNothing: Bool { owed.isEmpty }
  var hasRoom: Bool {
    phase == .working && !isAlone && owed.count < PluginWorker.documentLimit && input.hasRoom
  }

  /// All that it owes.
  var tasks: [PluginTask] { owed.values.map(\.task) }

  func owes(_ id: String) -> Bool { owed[id] != nil }

  func give(_ task: PluginTask, alone: Bool, _ request: PluginRequest) {
    if owed.isEmpty { lastSign = .now }
    owed[task.id] = (task, input.add(task.document, request))
    isAlone = alone
  }

  /// Writes what its pipe takes.
  func writeOut() {
    guard input.isOpen else { return }
    input.write()
    if !input.isOpen { leave(.closedInput, within: .seconds(1)) }
  }

  /// Tells it that no more documents come.
  func closeInput() { input.close() }

  // MARK: What it says

  /// The bytes in which its lines lie.
  var bytes: [UInt8] { output.bytes }
  /// Bytes that its lines may take as they are.
  var lineRoom: Int { output.room }

  /// Takes the document that it owes under `id`.
  func settle(_ id: String) -> PluginTask? {
    guard let task = owed.removeValue(forKey: id)?.task else { return nil }
    answered.insert(task)
    lastSign = .now
    if owed.isEmpty { isAlone = false }
    return task
  }

  /// What an answer for a document is that it does not owe.
  func answeredAgain(_ id: String) -> RecentAnswers.Kind { answered.again(id) }

  /// Reads what it answers and hands over whole lines, up to the end or to a turn's worth.
  ///
  /// - Parameter isLast: whether it is gone, as its guard says.
  /// - Returns: whether there may be more at once.
  func readLines(isLast: Bool, _ take: (Range<Int>) -> Void) -> Bool {
    if wasHeldBack, !output.isHeldBack {
      // We kept it waiting; from now on it is its own silence again.
      lastSign = .now
      wasHeldBack = false
    }
    switch output.read(isLast: isLast, take) {
    case .more: return true
    case .empty: return false
    case .heldBack: wasHeldBack = true
    case .ended: leave(.closedOutput, within: .seconds(1))
    case .tooLong: kill(.endlessLine)
    }
    return false
  }

  /// The line that it left without an end.
  func lastLine() -> Range<Int>? { output.last() }

  func readErrors(into text: inout ErrorText) {
    guard areErrorsOpen else { return }
    var left = WorkerOutput.turnLimit
    let size = 64 << 10
    withUnsafeTemporaryAllocation(byteCount: size, alignment: 1) { room in
      while left > 0 {
        switch errors.fill(room) {
        case .moved(let count):
          left -= count
          text.add(UnsafeRawBufferPointer(rebasing: room[..<count]), of: number, to: &errorText)
        case .wouldBlock: return
        case .ended:
          areErrorsOpen = false
          errors.close()
          return
        }
      }
    }
  }

  /// Reads what its guard says; whether program and guard are gone.
  func readControl() -> Bool {
    var line = [UInt8](repeating: 0, count: 128)
    switch line.withUnsafeMutableBytes({ control.fill($0) }) {
    case .moved(let count):
      report = GuardReport(line: String(decoding: line.prefix(count), as: UTF8.self))
      return true
    case .wouldBlock: return false
    case .ended: return true
    }
  }

  // MARK: Its end

  /// When something has to be done about it; `nil` while it owes nothing, or waits for us.
  func deadline(timeout: Duration) -> Instant? {
    switch phase {
    case .working: owed.isEmpty || output.isHeldBack ? nil : lastSign.advanced(by: timeout)
    case .leaving(let until), .killed(let until): until
    }
  }

  /// Expects it to end by itself.
  func leave(_ cause: WorkerCause, within time: Duration) {
    guard phase == .working else { return }
    self.cause = cause
    phase = .leaving(.now.advanced(by: time))
  }

  func kill(_ cause: WorkerCause) {
    if case .killed = phase { return }
    self.cause = self.cause ?? cause
    phase = .killed(.now.advanced(by: .seconds(2)))
    control.endWriting()
  }

  /// Closes what is left of it.
  /// - Returns: documents that it did not answer, and those that it never got to see.
  func close() -> (unanswered: [PluginTask], unseen: [PluginTask]) {
    input.close()
    output.close()
    if areErrorsOpen { errors.close() }
    areErrorsOpen = false
    control.close()
    answered.settle()
    let left = owed.values.sorted { $0.task.number < $1.task.number }
    owed = [:]
    let split = left.firstIndex { $0.start >= input.written } ?? left.count
    return (left[..<split].map(\.task), left[split...].map(\.task))
  }

  /// What its silence looks like, where it looks like something.
  ///
  /// - Parameter isFirst: whether no worker has answered anything yet: then it may be the program, not the documents.
  func silenceHint(isFirst: Bool) -> String {
    let documents = input.documents == 1 ? "1 document" : "\(input.documents) documents"
    let unread = input.unread
    let flush = "does it flush every line? jq needs --unbuffered, Python print(..., flush=True), awk fflush()"
    if output.rest > 0 { return "; the last line that it wrote has no end: \(flush)" }
    guard isFirst else { return "" }
    if unread > 0, unread == input.written { return "; it has not read the \(documents) that it was given" }
    return output.count == 0 && unread == 0 ? "; it has read \(documents) and written nothing: \(flush)" : ""
  }

  /// What to wait for, of which stream.
  func appendPolls(to polls: inout [pollfd]) {
    polls.append(pollfd(fd: control.number, events: Int16(POLLIN), revents: 0))
    output.appendPoll(to: &polls)
    if areErrorsOpen { polls.append(pollfd(fd: errors.number, events: Int16(POLLIN), revents: 0)) }
    input.appendPoll(to: &polls)
  }
}
