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
    let scales = parallel.map(TrainingCorpus.folds + 1) { weighting.scales(without: $0 == 0 ? nil : $0 - 1) }
    let matrices = parallel.map(scales.count) { [table] in table.matrix.scaled(by: scales[$0].factors) }
    progress(TrainingProgress(step: .reading, done: 1, total: 1))
    let learner = OneVersusRest(corpus, whole: matrices[0], folds: Array(matrices.dropFirst()))
    let lessons = learn(learner, labels: corpus.labels.count, progress)
    progress(TrainingProgress(step: .calibrating, done: 0, total: 1))
    let margins = lessons.map(\.margins)
    let calibration = ModelCalibration(margins, corpus: corpus, parallel: parallel)
    let novelty = NoveltyLearning(table, corpus, scales: Array(scales.dropFirst())).novelty(margins)
    let assembly = ModelAssembly(corpus: corpus, hashes: table.hashes, factors: scales[0].factors)
    var contents = assembly.contents(lessons, calibration)
    contents.extras = calibration.extras(novelty).numbers
    let report = TrainingReport(
      documents: corpus.order.count, features: contents.features.count,
      outOfFold: calibration.evaluation(margins, corpus), notes: notes(corpus, empty: table.empty))
    progress(TrainingProgress(step: .calibrating, done: 1, total: 1))
    return TrainingResult(contents: contents, report: report)
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
