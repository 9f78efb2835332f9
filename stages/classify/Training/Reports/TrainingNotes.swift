internal import Bytes

/// What a user should know of the texts that a model was trained on, in sentences.
struct TrainingNotes {
  /// Labels with fewer texts than this are called small.
  private static let fewTexts = 5
  let lines: [String]

  /// On texts that were trained on.
  ///
  /// - Parameters:
  ///   - wordless: those that were left out because nothing can be learnt from them.
  ///   - notes: what training found.
  init(training corpus: LabelledCorpus, wordless: LabelledCorpus, _ notes: [TrainingReport.Note]) {
    var lines = TrainingNotes.reading(corpus)
    if let first = TrainingNotes.first(wordless) {
      lines.append("\(first.have) no word, and \(first.were) left out; \(first.place)")
      let lost = wordless.labels.filter { !corpus.hasLabel($0) }
      if !lost.isEmpty {
        lines.append("the model does not know \(TrainingNotes.names(lost)): no text of that label has a word")
      }
    }
    lines += notes.map(TrainingNotes.words)
    lines += TrainingNotes.smallLabels(corpus)
    lines += TrainingNotes.alike(corpus.labels)
    self.lines = lines
  }

  /// On texts that a model is measured with.
  init(measuring corpus: LabelledCorpus) {
    var lines = TrainingNotes.reading(corpus)
    if let first = TrainingNotes.first(corpus.splitByWords().wordless) {
      lines.append("\(first.have) no word, and the model answered by what is usual; \(first.place)")
    }
    self.lines = lines
  }

  private static func reading(_ corpus: LabelledCorpus) -> [String] {
    var lines: [String] = []
    if corpus.skipped > 0 {
      let records = corpus.skipped == 1 ? "broken record was" : "broken records were"
      lines.append("\(Figures.count(corpus.skipped)) \(records) left out")
    }
    if !corpus.ignored.isEmpty {
      let hint =
        corpus.ignored.contains { $0.hasPrefix("html") } ? "; clean pages first, with a pipeline of 'clean'" : ""
      lines.append("not read: \(corpus.ignored.joined(separator: ", "))\(hint)")
    }
    return lines
  }

  /// How to speak of texts, and where the first of them stands; `nil` where there is none.
  private static func first(_ corpus: LabelledCorpus) -> (have: String, were: String, place: String)? {
    let count = corpus.texts.count
    guard count > 0 else { return nil }
    let place = Printable.escaped(corpus.place(0))
    return (
      "\(texts(count)) \(count == 1 ? "has" : "have")", count == 1 ? "was" : "were",
      count == 1 ? "it is \(place)" : "the first is \(place)"
    )
  }

  private static func words(_ note: TrainingReport.Note) -> String {
    switch note {
    case .singleText(let labels):
      labels.count == 1
        ? "a label has one text, and nobody can say how well it is learnt: \(names(labels))"
        : "\(Figures.count(labels.count)) labels have one text each, and nobody can say how well they are learnt: "
          + names(labels)
    case .emptyTexts(let count): "\(texts(count)) without a word: nothing is learnt from \(count == 1 ? "it" : "them")"
    case .repeatedTexts(let count): "\(texts(count)) stood there before, with the same labels, and counted once"
    case .contradictions(let count): "\(texts(count)) stood there before, with other labels: is that meant?"
    }
  }

  /// Those with more than one text and fewer than a few.
  private static func smallLabels(_ corpus: LabelledCorpus) -> [String] {
    var counts: [String: Int] = [:]
    for text in corpus.texts { for label in text.labels { counts[label, default: 0] += 1 } }
    let small = corpus.labels.filter { (2..<fewTexts).contains(counts[$0] ?? 0) }
    guard !small.isEmpty else { return [] }
    return [
      "\(small.count == 1 ? "a label has" : "\(Figures.count(small.count)) labels have") fewer than \(fewTexts) texts; "
        + "more of them would help most: \(names(small))"
    ]
  }

  /// Labels that differ by case, hyphens or white space alone are probably one.
  private static func alike(_ labels: [String]) -> [String] {
    var groups: [String: [String]] = [:]
    var order: [String] = []
    for label in labels {
      let key = label.lowercased().unicodeScalars.filter {
        !($0.properties.isWhitespace || "-_".unicodeScalars.contains($0))
      }
      let folded = String(String.UnicodeScalarView(key))
      if groups[folded] == nil { order.append(folded) }
      groups[folded, default: []].append(label)
    }
    let alike = order.compactMap { groups[$0] }.filter { $0.count > 1 }
    guard !alike.isEmpty else { return [] }
    let shown = alike.prefix(5).map { names($0) }.joined(separator: "; ")
    return ["labels that look like one, and are learnt as several: \(shown)"]
  }

  private static func texts(_ count: Int) -> String { "\(Figures.count(count)) \(count == 1 ? "text" : "texts")" }

  private static func names(_ labels: [String]) -> String {
    let shown = labels.prefix(6).map { "'\(TextTable.name($0))'" }.joined(separator: ", ")
    return labels.count > 6 ? "\(shown) and \(Figures.count(labels.count - 6)) more" : shown
  }
}
