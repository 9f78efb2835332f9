internal import StageKit

/// Documents that were handed over together and are given back together.
final class PluginBatch {
  private var answers: [BatchAnswer?]
  /// Which answers are the last of their workers, so that a second may follow.
  private var open: Set<Int> = []
  private var left: Int
  private let completion: @Sendable (Result<[BatchAnswer], BatchFault>) -> Void

  init(_ count: Int, completion: @escaping @Sendable (Result<[BatchAnswer], BatchFault>) -> Void) {
    answers = Array(repeating: nil, count: count)
    left = count
    self.completion = completion
  }

  /// Takes an answer; the last one gives all of them back.
  ///
  /// - Parameter isOpen: whether a second one may follow.
  func settle(_ index: Int, _ answer: BatchAnswer, isOpen: Bool) {
    guard left > 0, answers[index] == nil else { return }
    answers[index] = answer
    if isOpen { open.insert(index) }
    left -= 1
    guard left == 0 else { return }
    let given = answers.enumerated().compactMap { index, answer in
      answer.map { BatchAnswer($0.result, isTransient: $0.isTransient, isFinal: !open.contains(index)) }
    }
    answers = []
    completion(.success(given))
  }

  /// No second answer follows any more, as far as is waited for one.
  func stand(_ index: Int) { open.remove(index) }

  /// Has `answer` count instead of the one that was taken; says no where that was given back already.
  func replace(_ index: Int, by answer: BatchAnswer) -> Bool {
    guard left > 0, answers[index] != nil else { return false }
    answers[index] = answer
    open.remove(index)
    return true
  }

  func fail(_ fault: BatchFault) {
    guard left > 0 else { return }
    left = 0
    answers = []
    completion(.failure(fault))
  }
}
