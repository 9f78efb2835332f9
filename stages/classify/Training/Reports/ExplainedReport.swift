internal import Bytes

/// What `copydesk explain` says, readable in 80 columns.
package struct ExplainedReport: Sendable {
  private static let termWidth = 24
  private let document: ChosenDocument
  private let explanation: Explanation

  init(_ document: ChosenDocument, _ explanation: Explanation) {
    self.document = document
    self.explanation = explanation
  }

  /// For people.
  package var text: String {
    ([heading, labels] + explanation.decisions.map(words)).joined(separator: "\n")
  }

  private var heading: String {
    var lines = [TextTable.name(document.name, widest: 78)]
    if !document.title.isEmpty {
      lines.append("title: " + TextTable.name(String(decoding: document.title, as: UTF8.self), widest: 70))
    }
    let share = explanation.words == 0 ? 0 : Double(explanation.knownWords) / Double(explanation.words)
    let words = Figures.count(explanation.words)
    lines.append(
      explanation.words == 0
        ? "no words" : "\(words) \(explanation.words == 1 ? "word" : "words"), \(Figures.percent(share)) of them known")
    if explanation.isRejected { lines.append("rejected: unlike all texts that the model was trained on") }
    return lines.map { $0 + "\n" }.joined()
  }

  private var labels: String {
    let hasThresholds = explanation.labels.contains { $0.threshold != nil }
    var table = TextTable(
      ["label", "probability"] + (hasThresholds ? ["needed"] : []) + [""], words: hasThresholds ? [0, 3] : [0, 2])
    for label in explanation.labels {
      var cells = [TextTable.name(label.name), Figures.thousandths(label.probability)]
      if hasThresholds { cells.append(label.threshold.map(Figures.thousandths) ?? "") }
      table.add(cells + [label.isGiven ? "given" : ""])
    }
    if explanation.otherLabels > 0 { table.add("... and \(Figures.count(explanation.otherLabels)) more") }
    return table.text
  }

  private func words(_ decision: Explanation.Decision) -> String {
    let label = "'\(TextTable.name(decision.label, widest: 24))'"
    let rival = decision.rival.map { "'\(TextTable.name($0, widest: 24))'" }
    var table = TextTable(["for \(label)", "", rival.map { "for \($0)" } ?? "against it", ""], words: [0, 2])
    for row in 0..<max(decision.reasons.count, decision.objections.count) {
      table.add(cells(decision.reasons, row) + cells(decision.objections, row))
    }
    let heading =
      rival.map { "Words that decided between \(label) and \($0), the best rival:\n" }
      ?? "Words that decided on \(label):\n"
    let sum = (decision.reasons + decision.objections).reduce(decision.others + decision.bias) { $0 + $1.weight }
    let rest =
      "all other words \(signed(decision.others)), without any word \(signed(decision.bias)), together \(signed(sum))\n"
    return heading + table.text + rest
  }

  private func cells(_ terms: [Explanation.Term], _ row: Int) -> [String] {
    guard row < terms.count else { return ["", ""] }
    let term = terms[row]
    let name = TextTable.name(term.text, widest: ExplainedReport.termWidth)
    return [term.count > 1 ? "\(name) (\(Figures.count(term.count)))" : name, signed(term.weight)]
  }

  private func signed(_ value: Double) -> String { (value < 0 ? "" : "+") + Figures.thousandths(value) }

  /// The same for machines, on one line.
  package var json: String {
    var json = JSONWriter()
    json.object {
      $0.member("document", document.name)
      $0.member("words", explanation.words)
      $0.member("known_words", explanation.knownWords)
      $0.member("rejected", explanation.isRejected)
      $0.key("labels")
      $0.array { for label in explanation.labels { write(label, into: &$0) } }
      $0.key("decisions")
      $0.array { for decision in explanation.decisions { write(decision, into: &$0) } }
    }
    json.newline()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func write(_ label: Explanation.Label, into json: inout JSONWriter) {
    json.object {
      $0.member("label", label.name)
      $0.member("probability", label.probability)
      if let threshold = label.threshold { $0.member("threshold", threshold) }
      $0.member("given", label.isGiven)
    }
  }

  private func write(_ decision: Explanation.Decision, into json: inout JSONWriter) {
    json.object {
      $0.member("label", decision.label)
      if let rival = decision.rival { $0.member("against", rival) }
      $0.key("terms")
      $0.array { json in
        for term in decision.reasons + decision.objections {
          json.object {
            $0.member("term", term.text)
            $0.member("field", term.isInTitle ? "title" : "text")
            $0.member("count", term.count)
            $0.member("weight", term.weight)
          }
        }
      }
      $0.member("other_terms", decision.others)
      $0.member("bias", decision.bias)
    }
  }
}
