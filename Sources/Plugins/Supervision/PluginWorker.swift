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
  /// Bytes of a line that it writes, at most.
  static let lineLimit = 64 << 20
  /// Bytes that wait to be written to it, above which it gets no other document.
  private static let outgoingLimit = 64 << 10
  /// Bytes that are read of a stream in one turn, so that a flood does not keep us from the others.
  private static let turnLimit = 1 << 20

  enum Phase: Hashable {
    case working
    /// It should end by itself until then.
    case leaving(Instant)
    /// It was killed, and should be gone then.
    case killed(Instant)
  }

  let number: Int
  let guardProcess: Int32
  private let input, output, errors, control: Descriptor
  private(set) var phase = Phase.working
  private(set) var cause: WorkerCause?
  private(set) var report: GuardReport?
  /// What it was given and has not answered, by id.
  private var owed: [String: (task: PluginTask, start: Int)] = [:]
  /// Whether the one document that it owes was given to it alone, to see whether it is that one.
  private(set) var isAlone = false
  private(set) var lines = LineBuffer(limit: PluginWorker.lineLimit)
  var errorText = ErrorText.Stream()
  private var answered = RecentAnswers()
  /// When it last answered, or began to owe.
  private var lastSign = Instant.now
  private var outgoing = JSONWriter()
  /// How much of `outgoing` was written.
  private var position = 0
  /// Bytes written before what `outgoing` holds, and bytes and documents in all.
  private var flushed = 0
  private var given = 0
  private var saidBytes = 0
  private var isInputOpen = true, isOutputOpen = true, areErrorsOpen = true

  init(number: Int, _ process: GuardedProcess) {
    self.number = number
    guardProcess = process.guardProcess
    input = Descriptor(process.input)
    output = Descriptor(process.output)
    errors = Descriptor(process.errors)
    control = Descriptor(process.control)
  }

  // MARK: What it is given

  var owesNothing: Bool { owed.isEmpty }
  var hasRoom: Bool {
    phase == .working && !isAlone && owed.count < PluginWorker.documentLimit
      && outgoing.bytes.count - position < PluginWorker.outgoingLimit
  }

  func owes(_ id: String) -> Bool { owed[id] != nil }

  func give(_ task: PluginTask, alone: Bool, _ request: PluginRequest) {
    if owed.isEmpty { lastSign = .now }
    owed[task.id] = (task, flushed + outgoing.bytes.count)
    isAlone = alone
    given += 1
    request.write(task.document, to: &outgoing)
  }

  /// Writes what its pipe takes.
  func writeOut() {
    while isInputOpen, position < outgoing.bytes.count {
      switch outgoing.bytes.withUnsafeBytes({ input.take(.init(rebasing: $0[position...])) }) {
      case .moved(let count): position += count
      case .wouldBlock:
        if position > 1 << 20 { forgetWritten() }
        return
      case .ended:
        closeInput()
        leave(.closedInput, within: .seconds(1))
      }
    }
    if isInputOpen, position > 0 { forgetWritten() }
  }

  private func forgetWritten() {
    flushed += position
    if position == outgoing.bytes.count, position <= 4 << 20 {
      outgoing.removeAll()
    } else {
      outgoing = JSONWriter(Array(outgoing.bytes[position...]))
    }
    position = 0
  }

  /// Tells it that no more documents come.
  func closeInput() {
    guard isInputOpen else { return }
    isInputOpen = false
    input.close()
  }

  // MARK: What it says

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
  /// - Returns: whether there may be more.
  func readLines(_ take: (Range<Int>) -> Void) -> Bool {
    var left = PluginWorker.turnLimit
    while isOutputOpen, left > 0 {
      let outcome = lines.fill { room in
        let outcome = output.fill(room)
        if case .moved(let count) = outcome { return (count, outcome) }
        return (0, outcome)
      }
      switch outcome {
      case .moved(let count):
        left -= count
        saidBytes += count
      case .wouldBlock: return false
      case .ended:
        isOutputOpen = false
        output.close()
        leave(.closedOutput, within: .seconds(1))
      }
      while let line = lines.next() { take(line) }
      if lines.isOverflowing {
        kill(.endlessLine)
        return false
      }
    }
    return isOutputOpen
  }

  /// The line that it left without an end.
  func lastLine() -> Range<Int>? { lines.last() }

  func readErrors(into text: inout ErrorText) {
    guard areErrorsOpen else { return }
    var left = PluginWorker.turnLimit
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

  /// When something has to be done about it; `nil` while it owes nothing.
  func deadline(timeout: Duration) -> Instant? {
    switch phase {
    case .working: owed.isEmpty ? nil : lastSign.advanced(by: timeout)
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
    closeInput()
    if isOutputOpen { output.close() }
    if areErrorsOpen { errors.close() }
    control.close()
    answered.settle()
    (isOutputOpen, areErrorsOpen) = (false, false)
    let left = owed.values.sorted { $0.task.number < $1.task.number }
    owed = [:]
    let written = flushed + position
    let split = left.firstIndex { $0.start >= written } ?? left.count
    return (left[..<split].map(\.task), left[split...].map(\.task))
  }

  /// All that it owes.
  var tasks: [PluginTask] { owed.values.map(\.task) }

  /// What its silence looks like, where it looks like something.
  ///
  /// - Parameter isFirst: whether no worker has answered anything yet: then it may be the program, not the documents.
  func silenceHint(isFirst: Bool) -> String {
    let documents = given == 1 ? "1 document" : "\(given) documents"
    let unread = isInputOpen ? input.unread : 0
    let flush = "does it flush every line? jq needs --unbuffered, Python print(..., flush=True), awk fflush()"
    if lines.rest > 0 { return "; the last line that it wrote has no end: \(flush)" }
    guard isFirst else { return "" }
    if unread > 0, unread == flushed + position { return "; it has not read the \(documents) that it was given" }
    return saidBytes == 0 && unread == 0 ? "; it has read \(documents) and written nothing: \(flush)" : ""
  }

  // MARK: Polling

  /// What to wait for, of which stream.
  func appendPolls(to polls: inout [pollfd]) {
    polls.append(pollfd(fd: control.number, events: Int16(POLLIN), revents: 0))
    if isOutputOpen { polls.append(pollfd(fd: output.number, events: Int16(POLLIN), revents: 0)) }
    if areErrorsOpen { polls.append(pollfd(fd: errors.number, events: Int16(POLLIN), revents: 0)) }
    if isInputOpen, position < outgoing.bytes.count {
      polls.append(pollfd(fd: input.number, events: Int16(POLLOUT), revents: 0))
    }
  }
}
