internal import Bytes
internal import Logging
internal import StageKit

/// The sessions of a run's batch stages, each opened when the first document comes to it.
final class Sessions: Sendable {
  private struct State {
    var open: [Int: any BatchSession] = [:]
    var isClosed = false
  }

  private let slots: [Slot]
  private let log: Logger
  private let state = Locked(State())

  init(_ slots: [Slot], log: Logger) {
    self.slots = slots
    self.log = log
  }

  /// Documents that the batch stages can have under way at once.
  var inFlight: Int {
    slots.reduce(0) { if case .batch(let stage) = $1.work { $0 + max(0, stage.inFlight) } else { $0 } }
  }

  /// The session of the batch stage in `slot`; `nil` behind `close`.
  func session(of stage: any BatchStage, in slot: Int) -> (any BatchSession)? {
    state.withLock { state in
      guard !state.isClosed else { return nil }
      if let session = state.open[slot] { return session }
      let log = log
      let step = slots[slot].step
      let session = stage.open { note in
        log.log(level: note.level == .warning ? .warning : .debug, "\(note.message)", metadata: ["step": "\(step)"])
      }
      state.open[slot] = session
      return session
    }
  }

  /// Ends them all; what they have not done fails.
  func close() {
    let open = state.withLock { state in
      state.isClosed = true
      return state.open
    }
    for session in open.values { session.close() }
  }

  /// Nanoseconds of CPU that went into them outside of the engine, by slot; complete behind `close`.
  var outsideTimes: [Int: Int] { state.withLock { $0.open }.mapValues(\.outsideTime) }
}
