import ClassifyStage
import Testing

@testable import ClassifyTraining

struct TrainerTests {
  private static let harbour = ["ferry", "pier", "captain", "tide", "anchor", "crew"]
  private static let kitchen = ["soup", "oven", "butter", "recipe", "flour", "spoon"]

  /// Texts of three words of one of two subjects and two of neither.
  private static func texts(_ count: Int = 24) -> [LabelledText] {
    (0..<count).map { number in
      let words = number % 2 == 0 ? harbour : kitchen
      let text = (0..<3).map { words[(number / 2 + $0 * $0) % words.count] } + ["today", "again\(number % 5)"]
      return LabelledText(
        labels: [number % 2 == 0 ? "harbour" : "kitchen"], text: Array(text.joined(separator: " ").utf8))
    }
  }

  /// The margins of a text, reckoned as the model's documentation says.
  private func margins(_ text: String, _ model: ModelContents) -> [Float] {
    var vector: [(feature: Int, value: Float)] = []
    for count in TextFeatures.counts(title: [], text: Array(text.utf8)) {
      guard let feature = model.features.firstIndex(where: { $0.hash == count.hash }) else { continue }
      vector.append((feature, (1 + Float(Elementary.ln(Double(count.count)))) * model.features[feature].idf))
    }
    let length = vector.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    var margins = model.labels.map(\.bias)
    for (feature, value) in vector {
      for weight in model.weights[model.rows[feature]..<model.rows[feature + 1]] {
        margins[Int(weight.label)] += weight.value * value / length
      }
    }
    return margins
  }

  private func fingerprint(_ model: ModelContents) -> [UInt64] {
    model.features.map { $0.hash ^ UInt64($0.idf.bitPattern) }
      + model.weights.map { UInt64($0.label) << 32 | UInt64($0.value.bitPattern) }
      + model.labels.flatMap { [$0.bias, $0.slope, $0.offset, $0.threshold].map { UInt64($0.bitPattern) } }
      + model.extras.map { UInt64($0.bitPattern) }
  }

  @Test func unseenTextsGetTheLabelOfTheirWords() throws {
    let model = try Trainer().train(TrainerTests.texts()).contents
    #expect(model.kind == .single)
    #expect(model.labels.map(\.name) == ["harbour", "kitchen"])
    let ferry = margins("captain and anchor", model)
    let soup = margins("butter in the oven", model)
    #expect(ferry[0] > ferry[1])
    #expect(soup[1] > soup[0])
  }

  @Test func theOrderOfTheTextsChangesNothing() throws {
    let texts = TrainerTests.texts()
    let sorted = texts.sorted { $0.labels[0] < $1.labels[0] }
    let model = fingerprint(try Trainer().train(texts).contents)
    #expect(fingerprint(try Trainer().train(sorted).contents) == model)
    #expect(fingerprint(try Trainer().train(texts.reversed()).contents) == model)
  }

  @Test func theNumberOfThreadsChangesNothing() throws {
    let texts = TrainerTests.texts()
    let one = try Trainer(options: TrainingOptions(threads: 1)).train(texts).contents
    let three = try Trainer(options: TrainingOptions(threads: 3)).train(texts).contents
    #expect(fingerprint(one) == fingerprint(three))
  }

  @Test func textsWithSeveralLabelsAreLearntLabelByLabel() throws {
    var texts = TrainerTests.texts(40)
    for number in stride(from: 0, to: 40, by: 4) {
      texts[number].labels.append("kitchen")
      texts[number].text += Array(" soup with butter and flour".utf8)
    }
    let result = try Trainer().train(texts)
    #expect(result.contents.kind == .multiple)
    #expect(result.contents.labels.allSatisfy { $0.threshold > 0 && $0.threshold <= 0.5 })
    #expect(result.report.outOfFold.microF1 > 0.8)
  }

  @Test func aTextThatStandsThereTwiceCountsOnce() throws {
    let texts = TrainerTests.texts()
    let result = try Trainer().train(texts + [texts[3], texts[4]])
    #expect(result.report.notes.contains(.repeatedTexts(count: 2 + repeats(texts))))
    #expect(fingerprint(result.contents) == fingerprint(try Trainer().train(texts).contents))
  }

  private func repeats(_ texts: [LabelledText]) -> Int { texts.count - Set(texts.map(\.text)).count }

  @Test func aTextWithTwoOpinionsOfItIsToldOf() throws {
    var contrary = TrainerTests.texts()[0]
    contrary.labels = ["kitchen"]
    let notes = try Trainer().train(TrainerTests.texts() + [contrary]).report.notes
    #expect(notes.contains(.contradictions(count: 1)))
  }

  @Test func aLabelOfOneTextIsLearntAndToldOf() throws {
    let one = LabelledText(labels: ["weather"], text: Array("fog and fog again".utf8))
    let result = try Trainer().train(TrainerTests.texts() + [one])
    #expect(result.contents.labels.map(\.support).last == 1)
    #expect(result.report.notes.contains(.singleText(labels: ["weather"])))
  }

  @Test func emptyTextsAreToldOf() throws {
    let empty = LabelledText(labels: ["kitchen"], text: [])
    #expect(try Trainer().train(TrainerTests.texts() + [empty]).report.notes.contains(.emptyTexts(count: 1)))
  }

  @Test func textsInOtherScriptsAreLearnt() throws {
    let greek = ["πλοίο λιμάνι", "καπετάνιος λιμάνι", "πλοίο καπετάνιος", "άγκυρα πλοίο λιμάνι"]
    let chinese = ["厨房 面包", "面包 黄油", "厨房 黄油", "面包 厨房 汤"]
    let texts =
      greek.map { LabelledText(labels: ["λιμάνι"], text: Array($0.utf8)) }
      + chinese.map { LabelledText(labels: ["厨房"], text: Array($0.utf8)) }
    let model = try Trainer().train(texts).contents
    let scores = margins("πλοίο καπετάνιος λιμάνι", model)
    #expect(scores[0] > scores[1])
  }

  @Test func whatCannotBeLearntIsRefused() {
    #expect(throws: TrainingError.noTexts) { try Trainer().train([]) }
    #expect(throws: TrainingError.tooFewLabels(found: 1)) {
      try Trainer().train([LabelledText(labels: ["a"], text: Array("one".utf8))])
    }
    #expect(throws: TrainingError.notOneLabel(text: 1, found: 2)) {
      try Trainer(options: TrainingOptions(severalLabels: false)).train([
        LabelledText(labels: ["a"], text: Array("one".utf8)),
        LabelledText(labels: ["a", "b"], text: Array("two".utf8)),
      ])
    }
    #expect(throws: TrainingError.noTexts) {
      try Trainer().train(["a", "b"].map { LabelledText(labels: [$0], text: Array("...".utf8)) })
    }
    #expect(throws: TrainingError.nothingInCommon) {
      try Trainer().train(["a", "b"].map { LabelledText(labels: [$0], text: Array("\($0)\($0)".utf8)) })
    }
  }
}
