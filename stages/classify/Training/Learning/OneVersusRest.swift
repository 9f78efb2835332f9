/// The weights of each label against all others, and the margins of each text by weights learnt without it.
struct OneVersusRest: Sendable {
  /// Rounds at most: over all texts, and from there without one part of them.
  static let rounds = 15
  static let roundsOfFolds = 6
  /// Weights smaller than this part of the largest of their label are left out.
  static let smallest: Float = 0.004
  /// Weights of all labels together, at most.
  static let weightsAtMost = 3_000_000

  struct Lesson: Sendable {
    var bias: Float
    /// In order of the features.
    var weights: [(feature: UInt32, value: Float)]
    /// For each text its margin, learnt without the part that it is in.
    var margins: [Float]
  }

  private let corpus: TrainingCorpus
  private let whole: SparseMatrix
  /// The matrix with the scales learnt without each part.
  private let folds: [SparseMatrix]
  private let texts: [UInt32]
  private let textsWithout: [[UInt32]]
  private let textsWithin: [[UInt32]]

  init(_ corpus: TrainingCorpus, whole: SparseMatrix, folds: [SparseMatrix]) {
    self.corpus = corpus
    self.whole = whole
    self.folds = folds
    let texts = corpus.order.indices.map { UInt32(truncatingIfNeeded: $0) }
    self.texts = texts
    textsWithout = folds.indices.map { fold in texts.filter { Int(corpus.foldOfTexts[Int($0)]) != fold } }
    textsWithin = folds.indices.map { fold in texts.filter { Int(corpus.foldOfTexts[Int($0)]) == fold } }
  }

  func lesson(of label: Int) -> Lesson {
    let truth = corpus.labelsOfTexts.map { $0.contains(UInt16(truncatingIfNeeded: label)) }
    let solved = whole.withView { view in
      var problem = DualCoordinateDescent(view, truth: truth, width: whole.width)
      problem.learn(texts, rounds: OneVersusRest.rounds)
      return (weights: problem.weights, duals: problem.duals)
    }
    var margins = [Float](repeating: 0, count: truth.count)
    for fold in folds.indices where !textsWithin[fold].isEmpty {
      folds[fold].withView { view in
        var problem = DualCoordinateDescent(view, truth: truth, width: whole.width)
        problem.start(from: solved.duals, texts: textsWithout[fold])
        problem.learn(textsWithout[fold], rounds: OneVersusRest.roundsOfFolds)
        for (text, margin) in zip(textsWithin[fold], problem.margins(textsWithin[fold])) {
          margins[Int(text)] = margin
        }
      }
    }
    return Lesson(bias: solved.weights[whole.width], weights: kept(solved.weights), margins: margins)
  }

  /// The weights that are worth their place, in order of their features.
  private func kept(_ weights: [Float]) -> [(feature: UInt32, value: Float)] {
    let limit = max(1000, OneVersusRest.weightsAtMost / corpus.labels.count)
    let largest = weights.dropLast().reduce(0) { max($0, abs($1)) }
    guard largest > 0 else { return [] }
    // Sizes in steps, counted from the top until there is no more room.
    let steps = 4096
    var counts = [Int](repeating: 0, count: steps + 1)
    for weight in weights.dropLast() { counts[Int(abs(weight) / largest * Float(steps))] += 1 }
    var step = steps
    var room = limit - counts[steps]
    while step > 0, counts[step - 1] <= room {
      step -= 1
      room -= counts[step]
    }
    let least = max(Float(step) / Float(steps), OneVersusRest.smallest)
    var kept: [(feature: UInt32, value: Float)] = []
    for (feature, weight) in weights.dropLast().enumerated() where abs(weight) / largest >= least && weight != 0 {
      kept.append((UInt32(truncatingIfNeeded: feature), weight))
    }
    return kept
  }
}
