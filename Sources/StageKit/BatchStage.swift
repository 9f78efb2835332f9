/// A stage that takes many documents at once and answers later, because the work is done elsewhere: a program of the
/// user's in a process of its own.
public protocol BatchStage: Sendable {
  /// How many documents it can have under way at once, over which the engine keeps its reader going.
  var inFlight: Int { get }

  /// Begins work for one run. Cheap: what is costly waits for the first document.
  /// - Parameter log: takes sentences for the run's log, from any thread.
  func open(log: @escaping @Sendable (BatchNote) -> Void) -> any BatchSession
}

/// The work of a `BatchStage` for one run.
public protocol BatchSession: Sendable {
  /// Takes `documents` and returns at once. `completion` is called once, from any thread, with an answer for each
  /// document in their order, or with why the run cannot go on.
  func process(
    _ documents: [Document], completion: @escaping @Sendable (Result<[BatchAnswer], BatchFault>) -> Void)

  /// Ends the work in a bounded time: what is not done fails, and nothing is left running. The first call counts.
  func close()

  /// Nanoseconds of CPU that went into it outside of the engine, in processes and threads of its own; complete behind
  /// `close`.
  var outsideTime: Int { get }
}

extension BatchSession {
  public var outsideTime: Int { 0 }
}

/// What a `BatchSession` says of one document.
public struct BatchAnswer: Sendable {
  public let result: Result<StageResult, StageError>
  /// Whether another attempt may end otherwise (a timeout, a death): then the result is not kept for the next run.
  public let isTransient: Bool

  public init(_ result: Result<StageResult, StageError>, isTransient: Bool = false) {
    self.result = result
    self.isTransient = isTransient
  }
}

/// Why a `BatchSession` cannot go on with any document.
public struct BatchFault: Error, Hashable, Sendable {
  /// Sentences for people: what failed, and what to do.
  public let message: String

  public init(_ message: String) { self.message = message }
}

/// A line for the run's log. Its text may come from outside; whoever shows it escapes it.
public struct BatchNote: Hashable, Sendable {
  public enum Level: Hashable, Sendable { case debug, warning }

  public let level: Level
  public let message: String

  public init(_ level: Level, _ message: String) {
    self.level = level
    self.message = message
  }
}
