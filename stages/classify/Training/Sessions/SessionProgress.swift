internal import Bytes

/// How far reading, training or measuring is.
package enum SessionProgress: Sendable {
  case reading(texts: Int, bytes: Int)
  case training(TrainingProgress)
  case measuring(done: Int, total: Int)
  case writing

  /// As one line without its end: `learning weights: 34 of 90`.
  package var line: String {
    switch self {
    case .reading(let texts, let bytes): "reading: \(Figures.count(texts)) texts, \(Figures.bytes(bytes))"
    case .training(let progress): "\(progress.step.rawValue)\(SessionProgress.part(progress.done, progress.total))"
    case .measuring(let done, let total): "measuring\(SessionProgress.part(done, total))"
    case .writing: "writing the model"
    }
  }

  private static func part(_ done: Int, _ total: Int) -> String {
    total > 1 ? ": \(Figures.count(done)) of \(Figures.count(total))" : ""
  }
}
