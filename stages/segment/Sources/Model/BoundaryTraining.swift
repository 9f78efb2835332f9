package import Bytes
internal import StageKit

/// A gap of a text whose sentences are known: what the model would see, and what is right.
package struct BoundaryLesson: Sendable {
  /// Numbers below `BoundaryTraining.features`.
  package let features: [Int32]
  package let isBoundary: Bool
}

/// Answers with the known sentences of a text, and notes each question.
final class BoundaryTeacher {
  /// Where sentences start.
  private let starts: Set<Int>
  private(set) var lessons: [BoundaryLesson] = []

  init(starts: Set<Int>) { self.starts = starts }

  func isBoundary(_ gap: Gap, _ seen: GapFeatures) -> Bool {
    let answer = starts.contains(gap.space.upperBound)
    var features: [Int32] = []
    seen.forEachEarly { features.append(Int32($0)) }
    seen.forEachLate(gap) { features.append(Int32($0)) }
    lessons.append(BoundaryLesson(features: features, isBoundary: answer))
    return answer
  }
}

/// What the trainer of the boundary model sees of the stage: the very scanner and features that are used.
package enum BoundaryTraining {
  /// How many features there are.
  package static let features = GapFeatures.size
  /// How many features of a lesson, the first, decide whether the others are looked at.
  package static let earlyFeatures = GapFeatures.early

  /// The gaps of `text` in order, with what is right for each.
  ///
  /// - Parameters:
  ///   - language: a BCP 47 tag, or `nil` where the language is not known.
  ///   - starts: where the sentences of the text start, in UTF-8 bytes.
  package static func lessons(_ text: Text, language: String?, starts: Set<Int>) -> [BoundaryLesson] {
    let teacher = BoundaryTeacher(starts: starts)
    _ = Segmenter(text.bytes, .of(language), judge: .teacher(teacher)).layer(blocks: [])
    return teacher.lessons
  }

  /// The sentences that `model` finds, or the rules alone where it is `nil`.
  package static func sentences(_ text: Text, language: String?, model: BoundaryModel?) -> [Range<Int>] {
    let judge = model.map { BoundaryJudge.model($0) } ?? .nobody
    return Segmenter(text.bytes, .of(language), judge: judge).layer(blocks: []).sentences
  }
}
