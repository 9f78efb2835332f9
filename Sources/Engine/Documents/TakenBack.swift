internal import StageKit

/// What counts instead of answers that batch stages took back when they had been given.
struct TakenBack: Sendable {
  private var errors: [Int: [String: StageError]] = [:]

  var isEmpty: Bool { errors.isEmpty }
  /// How many there are, by slot.
  var counts: [Int: Int] { errors.mapValues(\.count) }

  mutating func add(_ more: [String: StageError], in slot: Int) {
    if !more.isEmpty { errors[slot, default: [:]].merge(more) { first, _ in first } }
  }

  mutating func add(_ other: TakenBack) {
    for (slot, more) in other.errors { add(more, in: slot) }
  }

  func error(for document: String, in slot: Int) -> StageError? { errors[slot]?[document] }
}
