internal import Bytes
internal import Dispatch

/// Lets at most `limit` pieces of work run at once, without blocking a thread: what finds no place waits in a list, and
/// whoever leaves starts the next.
final class Width: Sendable {
  private struct State {
    var free: Int
    /// A handful at most: back-pressure bounds what is on its way.
    var waiting: [@Sendable () -> Void] = []
  }

  private let state: Locked<State>

  init(_ limit: Int) { state = Locked(State(free: max(1, limit))) }

  /// Runs `start` now or when a place is free; it calls `leave` when its work is done, from any thread.
  func enter(_ start: @escaping @Sendable () -> Void) {
    let now = state.withLock { state in
      if state.free > 0 {
        state.free -= 1
        return true
      }
      state.waiting.append(start)
      return false
    }
    if now { start() }
  }

  func leave() {
    let next: (@Sendable () -> Void)? = state.withLock { state in
      guard !state.waiting.isEmpty else {
        state.free += 1
        return nil
      }
      // Taken out, not passed by: a start that stays in the list keeps its batch in memory.
      return state.waiting.removeFirst()
    }
    next?()
  }
}
