internal import Bytes
internal import Dispatch
package import StageKit
internal import Synchronization
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A plugin as a stage: its program runs in processes of its own, is asked line by line, and is never trusted.
///
/// Each document that is handed over is given back exactly once, whatever the program does.
package struct PluginStage: BatchStage {
  private let launch: PluginLaunch
  private let files: PluginSnapshot?
  private let executable: String

  /// - Parameters:
  ///   - files: those that are in the keys of its results: where they change in a run, that is said.
  ///   - executable: one that calls `PluginGuard.runIfAsked` first of all; this same one, where none is named.
  init(_ launch: PluginLaunch, files: PluginSnapshot? = nil, executable: String = "/proc/self/exe") {
    self.launch = launch
    self.files = files
    self.executable = executable
  }

  package var inFlight: Int { launch.workers * PluginWorker.documentLimit }

  package func open(log: @escaping @Sendable (BatchNote) -> Void) -> any BatchSession {
    PluginSession(launch, files: files, executable: executable, log: log)
  }
}

/// The processes of a plugin in one run, supervised by one thread, which the first document starts.
final class PluginSession: BatchSession {
  private let launch: PluginLaunch
  private let files: PluginSnapshot?
  private let executable: String
  private let log: @Sendable (BatchNote) -> Void
  private let inbox = PluginInbox()
  private let standings = AnswerStandings()
  private let running = DispatchGroup()
  private let thread = Locked<pthread_t?>(nil)
  private let time = Atomic<Int>(0)

  init(
    _ launch: PluginLaunch, files: PluginSnapshot?, executable: String, log: @escaping @Sendable (BatchNote) -> Void
  ) {
    self.launch = launch
    self.files = files
    self.executable = executable
    self.log = log
  }

  deinit { inbox.close() }

  func process(_ documents: [Document], completion: @escaping PluginInbox.Completion) {
    if documents.isEmpty { return completion(.success([])) }
    switch inbox.place(PluginInbox.Order(documents: documents, completion: completion)) {
    case .taken: break
    case .takenFirst: start()
    case .closed: completion(.failure(PluginSupervisor.stopped))
    case .failed(let fault): completion(.failure(fault))
    }
  }

  func standing(of document: String) -> AnswerStanding { standings.standing(of: document) }

  func finish() -> [String: StageError] {
    close()
    if let change = changeOfFiles() { log(BatchNote(.warning, change)) }
    return standings.takenBack
  }

  /// What changed of the plugin's files since it was read, and what that means; `nil` where nothing did, or nothing was asked.
  private func changeOfFiles() -> String? {
    guard let files, thread.withLock({ $0 != nil }) else { return nil }
    let names: [String]
    do throws(PluginFiles.Failure) {
      names = try PluginFiles().snapshot(of: FilePath(launch.directory), known: files).changes(since: files)
    } catch { return "the plugin's files cannot be read any more: \(error.message)" }
    guard let first = names.first else { return nil }
    let more = names.count > 1 ? " and \(names.count - 1) more" : ""
    return """
      the plugin's files changed while it ran ('\(Printable.escaped(first.excerpt))'\(more)): what it answered is stored \
      under the files as they were before. The next run does it again, unless they are put back: then give it --force \
      and the step's name
      """
  }

  /// Waits until nothing of the plugin is left: at most three seconds longer than its workers may take to end.
  func close() {
    inbox.close()
    // An answer's completion may close: the thread cannot wait for itself.
    let isOurs = thread.withLock { $0.map { pthread_equal($0, pthread_self()) != 0 } ?? false }
    if !isOurs { _ = running.wait(timeout: .now() + launch.grace.dispatch + .seconds(3)) }
  }

  var outsideTime: Int { time.load(ordering: .relaxed) }

  private func start() {
    running.enter()
    let supervise = Supervise { [launch, executable, log, inbox, standings, running, weak self] in
      var signals = sigset_t()
      sigfillset(&signals)
      // A pipe that nobody reads is an error of the write, and a signal to us is for others to handle.
      pthread_sigmask(SIG_BLOCK, &signals, nil)
      let supervisor = PluginSupervisor(
        launch, executable: executable, inbox: inbox, standings: standings, log: log)
      supervisor.run()
      self?.time.store(supervisor.processTime + ownTime(), ordering: .relaxed)
      running.leave()
    }
    let started = thread.withLock { thread -> Bool in
      #if canImport(Glibc)
        var new = pthread_t()
      #else
        var new: pthread_t?
      #endif
      let argument = Unmanaged.passRetained(supervise).toOpaque()
      let error = pthread_create(&new, nil, Supervise.main, argument)
      guard error == 0 else {
        Unmanaged<Supervise>.fromOpaque(argument).release()
        return false
      }
      thread = new
      #if canImport(Glibc)
        pthread_detach(new)
      #else
        new.map { _ = pthread_detach($0) }
      #endif
      return true
    }
    guard !started else { return }
    let fault = BatchFault("no thread can be started to supervise it")
    for order in inbox.retire() { order.completion(.failure(fault)) }
    running.leave()
  }
}

/// Nanoseconds of CPU that the calling thread has taken.
private func ownTime() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
}

/// What a thread is to do.
private final class Supervise: Sendable {
  private let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }

  #if canImport(Glibc)
    static let main: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { argument in
      if let argument { Unmanaged<Supervise>.fromOpaque(argument).takeRetainedValue().body() }
      return nil
    }
  #else
    static let main: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { argument in
      Unmanaged<Supervise>.fromOpaque(argument).takeRetainedValue().body()
      return nil
    }
  #endif
}

extension Duration {
  /// The same for Dispatch, to the millisecond.
  fileprivate var dispatch: DispatchTimeInterval { .milliseconds(Int(self / .milliseconds(1))) }
}
