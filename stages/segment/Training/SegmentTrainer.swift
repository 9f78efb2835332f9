internal import ArgumentParser
internal import Bytes
internal import SegmentStage

/// `segment-trainer`: learns the boundary model of the stage `segment` from texts whose sentences are known.
@main
struct SegmentTrainer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment-trainer",
    abstract: "Learn the boundary model of the stage `segment`.",
    discussion: """
      Each file is JSON Lines: {"text": …, "sents": [[start, end], …]}, spans in Unicode scalars. Every text is learned \
      as it is and with its line ends made spaces. A file of few documents is cut into parts, so that all can be \
      divided into folds.
      """)

  @Argument(help: "Files to learn from.")
  var files: [String]

  @Option(help: "A file that is only measured, with what was learned from all the others.")
  var heldOut: [String] = []

  @Option(help: "A file of edited prose without known sentences: within its paragraphs all sentences end in a mark.")
  var prose: [String] = []

  @Option(help: "Parts for cross-validation by document.")
  var folds = 5

  @Option(help: "The strength of the penalty on the sizes of weights: more leaves fewer.")
  var penalty: Float = 3

  @Option(help: "What a sum of weights must exceed, in logits.")
  var threshold: Float = 0.2

  @Option(help: "Print what was found wrongly or missed, with so many bytes to either side.")
  var context: Int?

  @Option(help: "Where to write the weights as Swift source; without it figures alone are printed.")
  var output: String?

  func run() throws {
    let sets = try files.map { try TrainingSet(file: $0, folds: folds) }
    let others = try heldOut.map { try TrainingSet(file: $0, folds: folds) }
    let prose = try prose.flatMap { try EditedProse(file: $0).lessons }
    var report = Report()
    report.context = context
    for set in sets + others { report.measure(set.samples, of: set.name, as: .rules, nil) }
    for fold in 0..<folds {
      let model = train(sets, prose) { $0 != fold }
      for set in sets {
        report.measure(set.samples.filter { $0.fold == fold }, of: set.name, as: .crossValidated, model)
      }
    }
    let model = train(sets, prose) { _ in true }
    for set in sets { report.measure(set.samples, of: set.name, as: .trainedOn, model) }
    for set in others { report.measure(set.samples, of: set.name, as: .heldOut, model) }
    print(report.table)
    let lessons = sets.flatMap { $0.samples.flatMap(\.lessons) }
    print("\(lessons.count) gaps, \(lessons.count(where: \.isBoundary)) of them ends; \(prose.count) gaps of prose")
    print("\(model.packed.count) bytes of weights, gate \(model.gate)")
    if let output { try WeightsFile(model).write(to: output) }
  }

  private func train(
    _ sets: [TrainingSet], _ prose: [BoundaryLesson], on chosen: (Int) -> Bool
  ) -> BoundaryModel {
    let lessons = sets.flatMap { $0.samples.filter { chosen($0.fold) }.flatMap(\.lessons) }
    var regression = LogisticRegression(features: BoundaryTraining.features, penalty: penalty)
    regression.fit(lessons + prose)
    return regression.quantised(threshold: threshold, lessons: lessons)
  }
}
