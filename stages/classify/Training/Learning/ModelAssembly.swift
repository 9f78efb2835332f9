internal import ClassifyStage

/// Turns weights a label into weights a feature, in the order of the features' hashes.
struct ModelAssembly {
  let corpus: TrainingCorpus
  let hashes: [UInt64]
  let factors: [Float]

  func contents(_ lessons: [OneVersusRest.Lesson], _ calibration: ModelCalibration) -> ModelContents {
    let places = hashes.indices.sorted { hashes[$0] < hashes[$1] }
    var ranks = [Int](repeating: 0, count: hashes.count)
    for (rank, place) in places.enumerated() { ranks[place] = rank }
    var rows = [Int](repeating: 0, count: hashes.count + 1)
    for lesson in lessons { for weight in lesson.weights { rows[ranks[Int(weight.feature)] + 1] += 1 } }
    for rank in hashes.indices { rows[rank + 1] += rows[rank] }
    var next = rows
    var weights = [ModelContents.Weight](repeating: .init(label: 0, value: 0), count: rows[hashes.count])
    for (label, lesson) in lessons.enumerated() {
      for weight in lesson.weights {
        let rank = ranks[Int(weight.feature)]
        weights[next[rank]] = ModelContents.Weight(label: UInt16(truncatingIfNeeded: label), value: weight.value)
        next[rank] += 1
      }
    }
    let labels = lessons.enumerated().map { label, lesson in
      ModelContents.Label(
        name: corpus.labels[label], bias: lesson.bias, slope: Float(calibration.scalings[label].slope),
        offset: Float(calibration.scalings[label].offset), threshold: calibration.thresholds[label],
        support: corpus.support[label])
    }
    return ModelContents(
      kind: corpus.severalLabels ? .multiple : .single, labels: labels,
      features: places.map { ModelContents.Feature(hash: hashes[$0], idf: factors[$0]) }, rows: rows,
      weights: weights, documents: corpus.order.count)
  }
}
