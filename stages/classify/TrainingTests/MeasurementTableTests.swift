import Testing

@testable import ClassifyTraining

struct MeasurementTableTests {
  /// Three texts of the sea, one of them given to the land; two of the land, both given to the sea.
  private var measurement: Measurement {
    var evaluation = Evaluation(labels: ["land", "sea"], severalLabels: false)
    evaluation.add(actual: ["sea"], probabilities: [0.1, 0.9], given: [1])
    evaluation.add(actual: ["sea"], probabilities: [0.2, 0.8], given: [1])
    evaluation.add(actual: ["sea"], probabilities: [0.6, 0.4], given: [0])
    evaluation.add(actual: ["land"], probabilities: [0.3, 0.7], given: [1])
    evaluation.add(actual: ["land"], probabilities: [0.3, 0.7], given: [1])
    return Measurement(.given, evaluation)
  }

  @Test func tableHasALabelALineMostTextsFirst() {
    var measurement = measurement
    measurement.examples[.init(actual: "land", given: "sea")] = "a.jsonl:4"
    #expect(
      MeasurementTable(measurement).text == """
        Measured on 5 texts:

        label                       precision  recall     F1  support
        sea                             0.500   0.667  0.571        3
        land                            0.000   0.000  0.000        2

        all answers (micro)             0.400   0.400  0.400        5
        mean of the labels (macro)                     0.286
        accuracy                                       0.400
        calibration error                              0.460

        Confusions worth looking at:
        is    was given  texts  of the label  for example
        land  sea            2         100 %  a.jsonl:4

        """)
  }

  @Test func whatCannotBeSaidIsADash() {
    var evaluation = Evaluation(labels: ["land", "sea"], severalLabels: false)
    evaluation.add(actual: ["sky"], probabilities: [0.1, 0.9], given: [1])
    var measurement = Measurement(.given, evaluation)
    measurement.unknownLabels = [(label: "sky", texts: 1)]
    measurement.rejected = 1
    let lines = MeasurementTable(measurement).text.split(separator: "\n")
    #expect(lines.contains("sky                                 -   0.000  0.000        1"))
    #expect(lines.contains("sea                             0.000       -      -        0"))
    #expect(!lines.contains { $0.hasPrefix("land") })
    #expect(lines.contains("rejected, unlike all seen                      100 %        1"))
    #expect(lines.last == "Labels that the model does not know, all of them missed: 'sky' (1)")
  }

  @Test func labelsFromOutsideCannotSpoilTheTable() {
    let name = "\u{1B}[31mred\nline" + String(repeating: "漢", count: 40)
    var evaluation = Evaluation(labels: [name, "b"], severalLabels: false)
    evaluation.add(actual: [name], probabilities: [1, 0], given: [0])
    let text = MeasurementTable(Measurement(.given, evaluation)).text
    #expect(!text.contains("\u{1B}"))
    let row = text.split(separator: "\n").first { $0.hasPrefix("\\u{1B}[31mred\\nline漢漢") }
    #expect(row.map { TextTable.width(String($0)) } == 36 + 35)
  }

  @Test func thousandsOfLabelsAreCutShort() {
    let names = (0..<1000).map { "label \($0)" }
    var evaluation = Evaluation(labels: names, severalLabels: true)
    for name in names { evaluation.add(actual: [name], probabilities: [0.1], given: []) }
    let text = MeasurementTable(Measurement(.given, evaluation)).text
    #expect(text.contains("... and 940 more (--json has all)\n"))
    #expect(text.split(separator: "\n").count < 80)
  }

  @Test func calibrationIsShownInBins() {
    let text = CalibrationTable(measurement.evaluation).text
    #expect(
      text.hasPrefix("Calibration of the best label, 15 bins of equally many answers, equal ones as one:\nprobability ")
    )
    #expect(text.contains("0.600-0.600       0.600       0.000"))
    #expect(CalibrationTable(Evaluation(labels: ["a"], severalLabels: false)).text.isEmpty)
  }

  @Test func textWithoutAWordIsMeasuredAndNamed() {
    var corpus = LabelledCorpus()
    corpus.add(LabelledText(labels: ["sea"], text: Array("Fog.".utf8)), line: 1)
    corpus.add(LabelledText(labels: ["sea"], text: [0x0A]), line: 2)
    corpus.skipped = 1
    #expect(
      TrainingNotes(measuring: corpus).lines == [
        "1 broken record was left out", "1 text has no word, and the model answered by what is usual; it is -:2",
      ])
  }

  @Test func notesNameWhatAUserShouldMend() {
    var corpus = LabelledCorpus()
    corpus.ignored = ["html (2 files)"]
    corpus.skipped = 3
    for label in ["Sea", "sea", "sea", "sky line", "Sky-Line", "land", "land", "land", "land", "land"] {
      corpus.add(LabelledText(labels: [label], text: [0x61]), line: 1)
    }
    var blank = LabelledCorpus()
    blank.add(LabelledText(labels: ["sea"], text: []), line: 7)
    blank.add(LabelledText(labels: ["fog"], text: []), line: 9)
    #expect(
      TrainingNotes(
        training: corpus, wordless: blank,
        [.singleText(labels: ["Sea", "Sky-Line", "sky line"]), .contradictions(count: 1)]
      ).lines
        == [
          "3 broken records were left out",
          "not read: html (2 files); clean pages first, with a pipeline of 'clean'",
          "2 texts have no word, and were left out; the first is -:7",
          "the model does not know 'fog': no text of that label has a word",
          "3 labels have one text each, and nobody can say how well they are learnt: 'Sea', 'Sky-Line', 'sky line'",
          "1 text stood there before, with other labels: is that meant?",
          "a label has fewer than 5 texts; more of them would help most: 'sea'",
          "labels that look like one, and are learnt as several: 'Sea', 'sea'; 'Sky-Line', 'sky line'",
        ])
  }
}
