internal import StageKit

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The processes of a plugin: starts them, waits for all of them at once, and takes leave of them. Belongs to their
/// supervisor's thread.
final class WorkerPool {
  private let launch: PluginLaunch
  private let executable: String
  private let turn = LargeLineTurn()
  private var slots: [PluginWorker?]
  /// Guards that have said their last word.
  private var guards: [Int32] = []
  /// Nanoseconds of CPU that workers took that have ended.
  private(set) var processTime = 0

  init(_ launch: PluginLaunch, executable: String) {
    self.launch = launch
    self.executable = executable
    slots = Array(repeating: nil, count: max(1, launch.workers))
  }

  /// Those that run.
  var workers: [PluginWorker] { slots.compactMap { $0 } }
  var isEmpty: Bool { slots.allSatisfy { $0 == nil } }
  var indices: Range<Int> { slots.indices }

  /// The worker in `slot`, started where there is none.
  func worker(in slot: Int) throws(BatchFault) -> PluginWorker {
    if let worker = slots[slot] { return worker }
    let worker = PluginWorker(number: slot + 1, try GuardedProcess.start(launch, executable: executable), turn)
    slots[slot] = worker
    return worker
  }

  /// Waits until one of them says or takes something, something has to be done about one, or `wake` is written to.
  func wait(or wake: Int32?) {
    var polls: [pollfd] = []
    if let wake { polls.append(pollfd(fd: wake, events: Int16(POLLIN), revents: 0)) }
    for worker in workers { worker.appendPolls(to: &polls) }
    var milliseconds = guards.isEmpty ? -1 : 100
    if let deadline = workers.compactMap({ $0.deadline(timeout: launch.timeout) }).min() {
      let (seconds, parts) = SuspendingClock.now.duration(to: deadline).components
      let left = max(0, min(60_000, Int(seconds) * 1000 + Int(parts / 1_000_000_000_000_000) + 1))
      milliseconds = milliseconds < 0 ? left : min(milliseconds, left)
    }
    _ = poll(&polls, nfds_t(polls.count), Int32(milliseconds))
  }

  /// Closes what is left of `worker`, whose place is free then.
  /// - Returns: documents that it did not answer, and those that it never got to see.
  func remove(_ worker: PluginWorker) -> (unanswered: [PluginTask], unseen: [PluginTask]) {
    guards.append(worker.guardProcess)
    slots[worker.number - 1] = nil
    processTime += (worker.report?.microseconds ?? 0) * 1000
    return worker.close()
  }

  /// Takes leave of guards that have exited.
  func reap() { guards.removeAll { waitpid($0, nil, WNOHANG) != 0 } }

  /// What a guard has left to do behind its last word is to exit.
  func reapAll() {
    for _ in 0..<100 where !guards.isEmpty {
      reap()
      if !guards.isEmpty { _ = poll(nil, 0, 10) }
    }
  }
}
