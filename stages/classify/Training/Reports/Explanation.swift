internal import Bytes
internal import ClassifyStage

/// Why a model labels a document as it does.
///
/// A model of one label a text chooses between labels: its words are weighed for the best label against the next one. A
/// model of several labels says yes or no to each: words are weighed for it alone.
struct Explanation: Sendable {
  /// A label, and what was said of it.
  struct Label: Sendable {
    let name: String
    let probability: Double
    /// With several labels, the least probability with which it is given.
    let threshold: Double?
    let isGiven: Bool
  }

  /// A word or a pair of words, and what it adds to the margin.
  struct Term: Sendable {
    let text: String
    let isInTitle: Bool
    let count: Int
    let weight: Double
  }

  /// What decided on a label.
  struct Decision: Sendable {
    let label: String
    /// The label that it is weighed against; `nil` with several labels, where each is decided on alone.
    let rival: String?
    /// The strongest words for the label and against it, strongest first.
    let reasons: [Term]
    let objections: [Term]
    /// What the words that are not listed add up to, and what the labels have without any word.
    let others: Double
    let bias: Double
  }

  private static let labelLimit = 8
  private static let decisionLimit = 3
  private static let termLimit = 10

  /// The most probable ones.
  let labels: [Label]
  let otherLabels: Int
  let decisions: [Decision]
  let words: Int
  let knownWords: Int
  /// The text is unlike all that the model has seen.
  let isRejected: Bool

  init(of document: ChosenDocument, by model: TrainedModel) {
    let all = model.linear.labels
    self = model.linear.read(title: document.title, text: document.text) { reading in
      let prediction = reading.prediction
      let given = model.given(prediction)
      let order = all.indices.sorted { left, right in
        (prediction.probabilities[right], left) < (prediction.probabilities[left], right)
      }
      let shown = order.prefix(Explanation.labelLimit)
      var decisions: [Decision] = []
      let terms = Terms(document)
      if model.allowsSeveralLabels {
        let decided = given.isEmpty ? Array(order.prefix(1)) : Array(given.prefix(Explanation.decisionLimit))
        for label in decided { decisions.append(terms.decision(on: label, against: nil, reading, all)) }
      } else if let best = order.first {
        decisions.append(terms.decision(on: best, against: order.dropFirst().first, reading, all))
      }
      return Explanation(
        labels: shown.map {
          Label(
            name: all[$0].name, probability: Double(prediction.probabilities[$0]),
            threshold: model.allowsSeveralLabels ? Double(all[$0].threshold) : nil, isGiven: given.contains($0))
        }, otherLabels: all.count - shown.count, decisions: decisions, words: prediction.statistics.words,
        knownWords: prediction.statistics.knownWords, isRejected: prediction.isRejected)
    }
  }

  private init(
    labels: [Label], otherLabels: Int, decisions: [Decision], words: Int, knownWords: Int,
    isRejected: Bool
  ) {
    self.labels = labels
    self.otherLabels = otherLabels
    self.decisions = decisions
    self.words = words
    self.knownWords = knownWords
    self.isRejected = isRejected
  }

  /// The words of a document, by their places.
  private struct Terms {
    private struct Place: Hashable {
      let isInTitle: Bool
      let range: Range<Int>
    }

    let document: ChosenDocument

    init(_ document: ChosenDocument) { self.document = document }

    func decision(
      on label: Int, against rival: Int?, _ reading: borrowing ModelReading, _ labels: [ModelContents.Label]
    ) -> Decision {
      var found = reading.contributions(to: label)
      var bias = Double(labels[label].bias)
      if let rival {
        bias -= Double(labels[rival].bias)
        subtract(reading.contributions(to: rival), from: &found)
      }
      let all = found.map { term(of: $0) }
      let reasons = strongest(all) { $0.weight > 0 }
      let objections = strongest(all) { $0.weight < 0 }
      let listed = (reasons + objections).reduce(0) { $0 + $1.weight }
      return Decision(
        label: labels[label].name, rival: rival.map { labels[$0].name }, reasons: reasons, objections: objections,
        others: all.reduce(0) { $0 + $1.weight } - listed, bias: bias)
    }

    private func subtract(_ others: [ModelReading.Contribution], from found: inout [ModelReading.Contribution]) {
      var numbers: [Place: Int] = [:]
      for (number, entry) in found.enumerated() {
        numbers[Place(isInTitle: entry.isInTitle, range: entry.range)] = number
      }
      for other in others {
        if let number = numbers[Place(isInTitle: other.isInTitle, range: other.range)] {
          found[number].weight -= other.weight
        } else {
          found.append(other)
          found[found.count - 1].weight = -other.weight
        }
      }
    }

    /// Those that `isWanted`, strongest first; of equally strong ones those that were found first.
    private func strongest(_ all: [Term], _ isWanted: (Term) -> Bool) -> [Term] {
      let ordered = all.enumerated().filter { isWanted($0.element) }.sorted {
        let (a, b) = (abs($0.element.weight), abs($1.element.weight))
        return a == b ? $0.offset < $1.offset : a > b
      }
      return ordered.prefix(Explanation.termLimit).map(\.element)
    }

    private func term(of entry: ModelReading.Contribution) -> Term {
      let field = entry.isInTitle ? document.title : document.text
      let words = field[entry.range.clamped(to: 0..<field.count)].split { $0 == 0x20 || (0x09...0x0D).contains($0) }
      return Term(
        text: String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self), isInTitle: entry.isInTitle,
        count: entry.count, weight: Double(entry.weight))
    }
  }
}
