internal import Bytes
internal import ClassifyStage
internal import Files
internal import SystemPackage

/// A training as a user asks for it: reads the texts, trains, writes the model, and measures it.
package struct TrainingSession: Sendable {
  private let paths: [String]
  private let output: FilePath
  package var validation: ValidationPart?
  package var allowsSeveralLabels = false
  package var skipsBroken = false
  /// Threads at once; `nil`: the cores.
  package var threads: Int?

  /// - Parameters:
  ///   - paths: as `LabelledReader` takes them.
  ///   - output: where the model goes.
  package init(_ paths: [String], output: String) {
    self.paths = paths
    self.output = FilePath(output)
  }

  /// Does it. The model is written as `.NAME.part`, brought to the device and renamed, at the end.
  ///
  /// - Parameter progress: called on the calling thread.
  package func run(progress: @escaping (SessionProgress) -> Void) throws(TrainingFailure) -> TrainedReport {
    let watch = Stopwatch()
    try OutputModel.check(output)
    let texts = try self.texts(progress)
    let result = try train(texts, progress)
    progress(.writing)
    let written = try OutputModel.write(result.contents, to: output)
    var measurement = Measurement(.outOfFold, result.report.outOfFold)
    if let held = texts.held {
      measurement = try TrainedModel(output).measure(held, as: .heldOut, progress)
    }
    return TrainedReport(
      output: output, written: written, result: result, texts: texts, measurement: measurement,
      seconds: watch.seconds, cpuSeconds: watch.cpuSeconds)
  }

  private var rule: LabelRule { allowsSeveralLabels ? .several : .training }

  private func texts(_ progress: @escaping (SessionProgress) -> Void) throws(TrainingFailure) -> TrainingTexts {
    let corpus = try read(paths, progress)
    switch validation {
    case nil: return TrainingTexts(corpus, held: nil)
    case .path(let path): return TrainingTexts(corpus, held: try read([path], progress))
    case .share(let share):
      let (train, held) = HeldOut.split(corpus, share: share)
      guard !train.texts.isEmpty, !held.texts.isEmpty else {
        throw TrainingFailure(
          .usage,
          "error: --validate \(Figures.percent(share)) of \(Figures.count(corpus.texts.count)) texts leaves "
            + "\(held.texts.isEmpty ? "none to measure on" : "none to train on"); leave --validate out, and the model is "
            + "measured by cross-validation")
      }
      return TrainingTexts(train, held: held)
    }
  }

  private func read(
    _ paths: [String], _ progress: @escaping (SessionProgress) -> Void
  ) throws(TrainingFailure) -> LabelledCorpus {
    try LabelledReader.read(paths, rule, skipsBroken: skipsBroken, purpose: "nothing was trained") {
      progress(.reading(texts: $0.texts, bytes: $0.bytes))
    }
  }

  private func train(
    _ texts: TrainingTexts, _ progress: @escaping (SessionProgress) -> Void
  ) throws(TrainingFailure) -> TrainingResult {
    let corpus = texts.train
    let options = TrainingOptions(severalLabels: allowsSeveralLabels, threads: threads)
    do throws(TrainingError) {
      return try Trainer(options: options).train(corpus.texts) { progress(.training($0)) }
    } catch {
      throw TrainingFailure(.input, "error: \(TrainingSession.words(error, texts))")
    }
  }

  private static func words(_ error: TrainingError, _ given: TrainingTexts) -> String {
    let corpus = given.train
    let texts = Figures.count(corpus.texts.count)
    switch error {
    case .noTexts:
      let count = given.wordless.texts.count
      return
        "\(count == 1 ? "the text has" : "all \(Figures.count(count)) texts have") no word to learn from; the first is "
        + Printable.escaped(given.wordless.place(0))
    case .tooFewLabels(let found):
      let label = corpus.labels.first.map { ": '\(TextTable.name($0))'" } ?? ""
      return found == 0
        ? "none of the \(texts) texts has a label" : "all \(texts) texts have the same label\(label); a model needs two"
    case .tooManyLabels(let found, let limit):
      return "\(Figures.count(found)) labels; a model holds \(Figures.count(limit))"
    case .notOneLabel(let text, let found):
      return "\(Printable.escaped(corpus.place(text))): the text has \(found) labels; train with --multi-label"
    case .nothingInCommon: return "no word stands in two of the \(texts) texts: there is nothing to learn from them"
    }
  }
}
