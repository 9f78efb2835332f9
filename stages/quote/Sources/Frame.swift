internal import Bytes
internal import StageKit

/// A sentence as it stands around its quotations: "Q, said X.", "X said: Q", whatever the number of sentences within Q.
struct Frame: Hashable {
  /// A token of the frame itself, or a whole quotation.
  enum Element: Hashable {
    case token(Int)
    case stretch(Int)
  }

  var elements: [Element] = []
  var paragraph: Int
  /// German: whether a verb stands in the subjunctive of reported speech.
  var isReported = false

  var stretches: [Int] {
    elements.compactMap { if case .stretch(let number) = $0 { number } else { nil } }
  }

  func token(_ i: Int) -> Int? {
    guard i >= 0, i < elements.count, case .token(let token) = elements[i] else { return nil }
    return token
  }

  func isStretch(_ i: Int) -> Bool {
    guard i >= 0, i < elements.count, case .stretch = elements[i] else { return false }
    return true
  }
}
