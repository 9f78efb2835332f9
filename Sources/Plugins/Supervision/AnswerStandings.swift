internal import Bytes
internal import StageKit

/// What became of answers behind their being handed on: the supervisor's thread hears it, others ask.
///
/// The last answer of each worker is open: until the worker answers for another document, or has ended, its next line may
/// be a second answer to the same one.
final class AnswerStandings: Sendable {
  /// More documents than this are not remembered.
  static let limit = 100_000

  private struct State {
    /// The document that each worker answered for last, by the worker's number.
    var open: [Int: String] = [:]
    var takenBack: [String: StageError] = [:]
  }

  private let state = Locked(State())

  /// The worker has answered for `document`; what it answered before stands.
  func answered(_ document: String, by worker: Int) { state.withLock { $0.open[worker] = document } }

  /// All that the worker said stands.
  func ended(_ worker: Int) { state.withLock { _ = $0.open.removeValue(forKey: worker) } }

  /// Takes back an answer that was handed on: `error` counts instead.
  /// - Returns: whether there was room to remember that.
  func takeBack(_ document: String, _ error: StageError) -> Bool {
    state.withLock { state in
      guard state.takenBack.count < AnswerStandings.limit else { return false }
      state.takenBack[document] = error
      return true
    }
  }

  func standing(of document: String) -> AnswerStanding {
    state.withLock { state in
      if state.takenBack[document] != nil { return .takenBack }
      return state.open.values.contains(document) ? .open : .stands
    }
  }

  var takenBack: [String: StageError] { state.withLock { $0.takenBack } }
}
