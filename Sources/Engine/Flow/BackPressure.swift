internal import Bytes
internal import Dispatch

/// Holds the reader back: at most so many batches, and so many bytes, on their way at once. Only the reader waits here;
/// a pool thread that waited would starve libdispatch.
final class BackPressure: Sendable {
  private struct State {
    var batches = 0
    var bytes = 0
    var readerWaits = false
  }

  private let state = Locked(State())
  private let room = DispatchSemaphore(value: 0)
  private let batchLimit: Int
  private let byteLimit: Int

  init(batches: Int, bytes: Int) {
    batchLimit = batches
    byteLimit = bytes
  }

  /// Waits for room for a batch of `bytes`; one that is larger than the limit goes alone.
  ///
  /// - Returns: whether there was room before the run was stopped.
  func enter(bytes: Int, unless stop: StopRequest) -> Bool {
    while !stop.isRequested {
      let entered = state.withLock { state in
        if state.batches == 0 || state.batches < batchLimit && state.bytes + bytes <= byteLimit {
          state.batches += 1
          state.bytes += bytes
          return true
        }
        state.readerWaits = true
        return false
      }
      if entered { return true }
      // A stop must be seen although no batch ends.
      _ = room.wait(timeout: .now() + .milliseconds(100))
    }
    return false
  }

  /// A batch of `bytes` is done.
  func leave(bytes: Int) {
    let wake = state.withLock { state in
      state.batches -= 1
      state.bytes -= bytes
      defer { state.readerWaits = false }
      return state.readerWaits
    }
    if wake { room.signal() }
  }
}
