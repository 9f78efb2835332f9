internal import Bytes
internal import CGuard
internal import StageKit

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What is handed to a supervisor, from any thread; its thread is woken by a pipe, which it can wait for together with
/// those of its workers.
final class PluginInbox: Sendable {
  typealias Completion = @Sendable (Result<[BatchAnswer], BatchFault>) -> Void

  struct Order: Sendable {
    let documents: [Document]
    let completion: Completion
  }

  enum Placed { case taken, takenFirst, closed, failed(BatchFault) }

  private struct State {
    var orders: [Order] = []
    var isClosed = false
    /// The pipe's ends: reading, writing; made with the first order, closed by `retire`.
    var ends: (reading: Int32, writing: Int32)?
    var isRetired = false
  }

  private let state = Locked(State())

  /// Hands `order` over. The first makes the pipe, and the caller has to start the thread.
  func place(_ order: Order) -> Placed {
    state.withLock { state in
      guard !state.isClosed, !state.isRetired else { return .closed }
      var placed = Placed.taken
      if state.ends == nil {
        var pair: [Int32] = [-1, -1]
        guard copydesk_pipe(&pair, 0) == 0 else {
          return .failed(BatchFault("its pipes cannot be made: \(String(cString: strerror(errno)))"))
        }
        state.ends = (pair[0], pair[1])
        placed = .takenFirst
      }
      if state.orders.isEmpty { PluginInbox.wake(state) }
      state.orders.append(order)
      return placed
    }
  }

  /// No orders after this.
  func close() {
    state.withLock { state in
      if !state.isClosed { PluginInbox.wake(state) }
      state.isClosed = true
    }
  }

  /// What was handed over since the last call, and whether the end was said.
  func takeAll() -> (orders: [Order], isClosed: Bool) {
    state.withLock { state in
      if let ends = state.ends {
        // At most one byte for orders and one for the end.
        var room: (UInt8, UInt8) = (0, 0)
        withUnsafeMutableBytes(of: &room) { _ = Descriptor(ends.reading).fill($0) }
      }
      defer { state.orders = [] }
      return (state.orders, state.isClosed)
    }
  }

  /// The end to wait at.
  var wakeEnd: Int32? { state.withLock { $0.ends?.reading } }

  /// The thread has ended: nothing is taken any more. Gives back what nobody took.
  func retire() -> [Order] {
    state.withLock { state in
      state.isRetired = true
      if let ends = state.ends {
        _ = copydesk_close(ends.reading)
        _ = copydesk_close(ends.writing)
      }
      state.ends = nil
      defer { state.orders = [] }
      return state.orders
    }
  }

  private static func wake(_ state: State) {
    guard let ends = state.ends else { return }
    var byte: UInt8 = 1
    _ = write(ends.writing, &byte, 1)
  }
}
