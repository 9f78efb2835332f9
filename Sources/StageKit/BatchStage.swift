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

  /// What has become of an answer that was given as not final. From any thread.
  func standing(of document: String) -> AnswerStanding

  /// Says that no more documents come, and waits a bounded time for all that is still said of those that were answered.
  /// Nothing is left running behind it.
  /// - Returns: by the id of its document, what counts instead of each answer that was taken back when it had been given.
  func finish() -> [String: StageError]

  /// Ends the work in a bounded time: what is not done fails, and nothing is left running. The first call counts.
  func close()

  /// Nanoseconds of CPU that went into it outside of the engine, in processes and threads of its own; complete behind
  /// `close`.
  var outsideTime: Int { get }
}

extension BatchSession {
  public func standing(of document: String) -> AnswerStanding { .stands }

  public func finish() -> [String: StageError] {
    close()
    return [:]
  }

  public var outsideTime: Int { 0 }
}

/// What a `BatchSession` says of one document.
public struct BatchAnswer: Sendable {
  public let result: Result<StageResult, StageError>
  /// Whether another attempt may end otherwise (a timeout, a death): then the result is not kept for the next run.
  public let isTransient: Bool
  /// Whether nothing can be said of the document any more that takes the answer back. One that is not final is used at
  /// once and kept for the next run when `BatchSession.standing` says so, or the session is finished.
  public let isFinal: Bool

  public init(_ result: Result<StageResult, StageError>, isTransient: Bool = false, isFinal: Bool = true) {
    self.result = result
    self.isTransient = isTransient
    self.isFinal = isFinal
  }
}

/// What has become of an answer that was given before it was final.
public enum AnswerStanding: Hashable, Sendable {
  /// It may still be taken back.
  case open
  case stands
  case takenBack
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
