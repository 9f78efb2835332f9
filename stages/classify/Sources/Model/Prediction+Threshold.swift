extension Prediction {
  /// The numbers of all labels with this probability at least, best first, whatever the model's own thresholds are.
  package func reaching(_ threshold: Double) -> [Int] {
    probabilities.indices.filter { Double(probabilities[$0]) >= threshold }
      .sorted { (probabilities[$1], $0) < (probabilities[$0], $1) }
  }
}
