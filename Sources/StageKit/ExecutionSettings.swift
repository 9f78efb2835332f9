/// What a step says of how its work is done. Nothing of it changes what comes out, so it is no part of the stage's key;
/// only stages that run a program of their own heed it.
public struct ExecutionSettings: Hashable, Sendable {
  /// How many processes share the work; `nil` for the stage's own number.
  public var workers: Int?
  /// Seconds that a process may be silent while it owes answers; `nil` for the stage's own.
  public var timeout: Double?
  /// Bytes of memory that a process may take; `nil` for the stage's own bound.
  public var memory: Int?

  public init(workers: Int? = nil, timeout: Double? = nil, memory: Int? = nil) {
    self.workers = workers
    self.timeout = timeout
    self.memory = memory
  }
}
