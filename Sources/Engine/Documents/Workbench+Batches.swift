internal import Bytes
internal import Checkpoints
internal import StageKit

/// A document that a batch stage is to do.
struct Question: Sendable {
  /// The document's place in its batch.
  let index: Int
  /// What the answer is stored under.
  let key: Digest
  let document: Document
}

/// Batch stages answer later: what `advance` does at once is here done in two acts, with no bench in between.
extension Workbench {
  /// What `slot` must be asked about the document; `nil` where the answer is stored, or needs no asking.
  func question(_ state: inout DocumentState, at index: Int, for slot: Slot) throws(CheckpointError) -> Question? {
    guard state.ending == nil, state.next == slot.index else { return nil }
    let key = slot.key(for: state)
    if try adoptStored(&state, slot, key: key) { return nil }
    if let error = policy.takenBack.error(for: state.id, in: slot.index) {
      try settle(Computed(outcome: .failed(code: error.code, message: error.message)), key: key, &state, slot)
      return nil
    }
    do throws(Failure) {
      let document = try document(for: slot, &state)
      do throws(StageError) { try guardMarkup(document, slot) } catch {
        do throws(CheckpointError) {
          try settle(Computed(.failure(error), given: document), key: key, &state, slot)
        } catch { throw .checkpoint(error) }
        return nil
      }
      return Question(index: index, key: key, document: document)
    } catch {
      try refuse(error, &state, slot)
      return nil
    }
  }

  /// Takes the answer of a batch stage.
  func settle(
    _ answer: BatchAnswer, to question: Question, _ state: inout DocumentState, _ slot: Slot
  ) throws(CheckpointError) {
    if case .failure(let error) = answer.result, answer.isTransient {
      state.end(.quarantined(step: slot.step, code: error.code, message: error.message))
      return count(state.ending, in: slot)
    }
    let computed = Computed(answer.result, given: question.document)
    try settle(computed, key: question.key, &state, slot, isFinal: answer.isFinal)
  }
}
