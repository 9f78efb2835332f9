internal import ClassifyStage
internal import Dispatch

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Learns a linear model from labelled texts: the same texts in any order, on any number of threads, give the same model.
package struct Trainer: Sendable {
  /// Labels are numbered in 16 bits.
  package static let labelLimit = 65_535

  private let options: TrainingOptions
  private let parallel: Parallel

  package init(options: TrainingOptions = TrainingOptions()) {
    self.options = options
    parallel = Parallel(threads: options.threads ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// The model of `texts` and its report.
  ///
  /// - Parameter progress: called on the calling thread, a few times a step.
  package func train(
    _ texts: [LabelledText], progress: (TrainingProgress) -> Void = { _ in }
  ) throws(TrainingError) -> TrainingResult {
    progress(TrainingProgress(step: .reading, done: 0, total: 1))
    let corpus = try TrainingCorpus(texts, options: options, parallel: parallel)
    var table = FeatureTable(texts, order: corpus.order, parallel: parallel)
    guard !table.hashes.isEmpty else { throw table.isWithoutWords ? .noTexts : .nothingInCommon }
    let gains = FeatureWeighting(table, corpus).scales(without: nil).gains
    table.keep(
      table.hashes.indices.map {
        !FeatureTable.isPair(table.hashes[$0]) || gains[$0] >= FeatureWeighting.gainAtLeast
      })
    let weighting = FeatureWeighting(table, corpus)
    let scales = parallel.map(TrainingCorpus.folds + 1) { weighting.scales(without: $0 == 0 ? nil : $0 - 1).factors }
    let matrices = parallel.map(scales.count) { [table] in table.matrix.scaled(by: scales[$0]) }
    progress(TrainingProgress(step: .reading, done: 1, total: 1))
    let learner = OneVersusRest(corpus, whole: matrices[0], folds: Array(matrices.dropFirst()))
    let lessons = learn(learner, labels: corpus.labels.count, progress)
    let calibrated = calibrate(lessons, corpus, progress)
    let contents = ModelAssembly(corpus: corpus, hashes: table.hashes, factors: scales[0]).contents(
      lessons, labels: calibrated.labels)
    return TrainingResult(
      contents: contents,
      report: TrainingReport(
        documents: corpus.order.count, features: contents.features.count, outOfFold: calibrated.evaluation,
        notes: notes(corpus, empty: table.empty)))
  }

  private func learn(
    _ learner: OneVersusRest, labels: Int, _ progress: (TrainingProgress) -> Void
  ) -> [OneVersusRest.Lesson] {
    var lessons: [OneVersusRest.Lesson] = []
    let stride = max(parallel.threads * 4, labels / 20)
    while lessons.count < labels {
      progress(TrainingProgress(step: .weighing, done: lessons.count, total: labels))
      lessons += parallel.map(lessons.count..<min(labels, lessons.count + stride)) { learner.lesson(of: $0) }
    }
    progress(TrainingProgress(step: .weighing, done: labels, total: labels))
    return lessons
  }

  private func calibrate(
    _ lessons: [OneVersusRest.Lesson], _ corpus: TrainingCorpus, _ progress: (TrainingProgress) -> Void
  ) -> (labels: [ModelContents.Label], evaluation: Evaluation) {
    progress(TrainingProgress(step: .calibrating, done: 0, total: 1))
    defer { progress(TrainingProgress(step: .calibrating, done: 1, total: 1)) }
    let margins = lessons.map(\.margins)
    var labels = lessons.enumerated().map { label, lesson in
      ModelContents.Label(
        name: corpus.labels[label], bias: lesson.bias, slope: 1, offset: 0, threshold: 0,
        support: corpus.support[label])
    }
    if corpus.severalLabels {
      let calibration = LabelCalibration(margins, corpus: corpus, parallel: parallel)
      for label in labels.indices {
        labels[label].slope = Float(calibration.scalings[label].slope)
        labels[label].offset = Float(calibration.scalings[label].offset)
        labels[label].threshold = calibration.thresholds[label]
      }
      let probabilities = parallel.map(labels.count) { label in
        margins[label].map { Float(calibration.scalings[label].probability(of: $0)) }
      }
      return (labels, evaluation(corpus, labels) { text in labels.indices.map { probabilities[$0][text] } })
    }
    let calibration = SoftmaxCalibration(margins, corpus: corpus)
    for label in labels.indices {
      labels[label].slope = Float(calibration.slope)
      labels[label].offset = Float(calibration.offsets[label])
    }
    return (
      labels,
      evaluation(corpus, labels) { text in
        calibration.probabilities(of: margins.map { $0[text] }).map { Float($0) }
      }
    )
  }

  private func evaluation(
    _ corpus: TrainingCorpus, _ labels: [ModelContents.Label], _ probabilities: (Int) -> [Float]
  ) -> Evaluation {
    var evaluation = Evaluation(labels: corpus.labels, severalLabels: corpus.severalLabels)
    for text in corpus.order.indices {
      let probabilities = probabilities(text)
      var given = corpus.severalLabels ? labels.indices.filter { probabilities[$0] >= labels[$0].threshold } : []
      if given.isEmpty, !corpus.severalLabels || corpus.eachHasLabel, let best = Evaluation.best(of: probabilities) {
        given = [best]
      }
      evaluation.add(
        actual: corpus.labelsOfTexts[text].map { corpus.labels[Int($0)] }, probabilities: probabilities, given: given)
    }
    return evaluation
  }

  private func notes(_ corpus: TrainingCorpus, empty: Int) -> [TrainingReport.Note] {
    var notes: [TrainingReport.Note] = []
    let single = corpus.labels.indices.filter { corpus.support[$0] == 1 }.map { corpus.labels[$0] }
    if !single.isEmpty { notes.append(.singleText(labels: single)) }
    if empty > 0 { notes.append(.emptyTexts(count: empty)) }
    if corpus.repeated > 0 { notes.append(.repeatedTexts(count: corpus.repeated)) }
    if corpus.contradictions > 0 { notes.append(.contradictions(count: corpus.contradictions)) }
    return notes
  }
}
