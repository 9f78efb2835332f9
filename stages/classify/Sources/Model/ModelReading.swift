/// A document as a model reads it: margins, probabilities, and what each of its features adds to them.
package struct ModelReading: ~Copyable {
  private let features: DocumentFeatures
  private let image: ModelImage
  package let prediction: Prediction
  /// 1 / length of the vector.
  private let factor: Float

  /// What a word or a pair of words adds to the margin of a label.
  package struct Contribution: Hashable, Sendable {
    package var isInTitle: Bool
    /// Where it stands first: UTF-8 bytes of the title or the text.
    package var range: Range<Int>
    /// How often it occurs in both.
    package var count: Int
    /// Above 0 where it speaks for the label.
    package var weight: Float
  }

  init(_ features: DocumentFeatures, _ image: ModelImage) {
    self.features = features
    self.image = image
    let squared = ModelReading.addRows(features, image)
    var statistics = features.statistics
    statistics.features = features.entries.count
    statistics.length = squared.squareRoot()
    factor = squared > 0 ? 1 / statistics.length : 0
    var margins = image.biases
    for label in margins.indices { margins[label] += features.sums[label] * factor }
    var prediction = Prediction(
      margins: margins, probabilities: ModelReading.probabilities(margins, image), statistics: statistics)
    if let additions = image.additions { prediction.add(additions) }
    self.prediction = prediction
  }

  /// What the features add to the margin of a label, in the order in which they first stand in the document: with the
  /// label's bias they sum to its margin.
  package func contributions(to label: Int) -> [Contribution] {
    var found: [Contribution] = []
    for (number, entry) in features.entries.enumerated() {
      let weight = image.weight(of: Int(entry.feature), label)
      guard weight != 0 else { continue }
      found.append(contribution(number, weight * image.value(of: Int(entry.feature), count: entry.count)))
    }
    return found
  }

  /// The `limit` contributions that speak most for a label, the strongest first, of equals the one that stands first.
  package func strongest(for label: Int, limit: Int) -> [Contribution] {
    var best: [(weight: Float, entry: Int)] = []
    for (number, entry) in features.entries.enumerated() where limit > 0 {
      let weight =
        image.weight(of: Int(entry.feature), label) * image.value(of: Int(entry.feature), count: entry.count)
      guard weight > 0, best.count < limit || weight > best[best.count - 1].weight else { continue }
      if best.count == limit { best.removeLast() }
      var place = best.count
      while place > 0, best[place - 1].weight < weight { place -= 1 }
      best.insert((weight, number), at: place)
    }
    return best.map { contribution($0.entry, $0.weight) }
  }

  private func contribution(_ number: Int, _ weight: Float) -> Contribution {
    let entry = features.entries[number]
    return Contribution(
      isInTitle: number < features.titleEntries, range: Int(entry.start)..<max(Int(entry.start), Int(entry.end)),
      count: Int(entry.count), weight: weight * factor)
  }

  /// Adds the weights of all features to `features.sums`; gives the square of the vector's length.
  private static func addRows(_ features: DocumentFeatures, _ image: ModelImage) -> Float {
    let sums = features.sums
    sums.initialize(repeating: 0, count: image.labelCount + ModelFormat.rowPadding)
    var squared: Float = 0
    for entry in features.entries {
      let value = image.value(of: Int(entry.feature), count: entry.count)
      squared += value * value
      image.addRow(of: Int(entry.feature), times: value, to: sums)
    }
    return squared
  }

  private static func probabilities(_ margins: [Float], _ image: ModelImage) -> [Float] {
    var probabilities = margins
    for label in margins.indices {
      probabilities[label] = image.slopes[label] * margins[label] + image.offsets[label]
    }
    switch image.kind {
    case .multiple:
      for label in margins.indices {
        probabilities[label] = Float(Elementary.sigmoid(Double(probabilities[label])))
      }
    case .single: (image.additions?.sharing ?? .odds).share(&probabilities)
    }
    return probabilities
  }
}
