internal import Bytes
internal import Logging
internal import StageKit

/// The sessions of a run's batch stages, each opened when the first document comes to it.
final class Sessions: Sendable {
  private struct State {
    var open: [Int: any BatchSession] = [:]
    var isClosed = false
    /// Nanoseconds that finished sessions took, by slot.
    var times: [Int: Int] = [:]
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

  /// What has become of an answer that was not final.
  func standing(in slot: Int, of document: String) -> AnswerStanding {
    state.withLock { $0.open[slot] }?.standing(of: document) ?? .stands
  }

  /// Ends them all when all documents that they were given are answered. Where a slot is asked again, it is by another one.
  /// - Returns: what counts instead of the answers that were taken back.
  func finish() -> TakenBack {
    let open = state.withLock { state in
      defer { state.open = [:] }
      return state.open
    }
    var takenBack = TakenBack()
    for (slot, session) in open {
      takenBack.add(session.finish(), in: slot)
      state.withLock { $0.times[slot, default: 0] += session.outsideTime }
    }
    return takenBack
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
  var outsideTimes: [Int: Int] {
    let (open, times) = state.withLock { ($0.open, $0.times) }
    return times.merging(open.mapValues(\.outsideTime)) { $0 + $1 }
  }
}
