import Testing

@testable import ClassifyStage

struct LinearModelTests {
  private let harbour = contents(
    [
      "ferry": ["sea": 2, "land": -1], "bridge": ["land": 1.5, "sea": -0.25], "late ferry": ["sea": 0.5],
      "the": ["land": 0.125],
    ], idf: ["ferry": 3, "bridge": 2, "late ferry": 4], bias: -0.5)

  private func close(_ a: Float, _ b: Double, _ within: Double = 0.02) -> Bool { abs(Double(a) - b) < within }

  @Test func theMarginIsTheBiasAndTheWeightedFeaturesOverTheirLength() throws {
    let model = try model(ModelPacker.pack(harbour).bytes)
    let prediction = model.predict("The ferry, the bridge, the ferry.")
    let values = [(1 + 1.0986) * 1, (1 + 0.6931) * 3, 2.0]
    let length = values.map { $0 * $0 }.reduce(0, +).squareRoot()
    #expect(close(prediction.margins[0], -0.5 + (0.125 * values[0] - values[1] + 1.5 * values[2]) / length))
    #expect(close(prediction.margins[1], -0.5 + (2 * values[1] - 0.25 * values[2]) / length))
    #expect(close(prediction.statistics.length, length))
    #expect(prediction.statistics.features == 3)
    #expect(prediction.statistics.words == 6 && prediction.statistics.knownWords == 6)
  }

  @Test func titlesCountAsTextDoes() throws {
    let model = try model(ModelPacker.pack(harbour).bytes)
    #expect(model.predict("The bridge.", title: "Late ferry") == model.predict("Late ferry\n\nThe bridge."))
    #expect(model.predict("ferry", title: "late").statistics.knownPairs == 0)
    #expect(model.predict("", title: "late ferry").statistics.knownPairs == 1)
  }

  @Test func probabilitiesOfAModelOfOneLabelSumToOne() throws {
    let contents = contents(["tea": ["a": 1], "cup": ["b": 1], "mug": ["c": 1]], kind: .single, slope: 3)
    let prediction = try model(ModelPacker.pack(contents).bytes).predict("Tea for two.")
    #expect(prediction.margins == [1, 0, 0])
    #expect(close(prediction.probabilities.reduce(0, +), 1, 1e-6))
    #expect(close(prediction.probabilities[0], 20.0855 / 22.0855, 1e-3))
    #expect(prediction.given(.single) { _ in 0.99 } == [0])
  }

  @Test func severalLabelsAreThoseThatReachTheirThresholds() throws {
    let model = try model(ModelPacker.pack(harbour).bytes)
    let prediction = model.predict("late ferry")
    #expect(close(prediction.probabilities[1], Elementary.sigmoid(Double(prediction.margins[1])), 1e-4))
    #expect(prediction.given(.multiple) { model.labels[$0].threshold } == [1])
    #expect(prediction.given(.multiple) { _ in 0 } == [1, 0])
    #expect(prediction.given(.multiple) { _ in 1 } == [])
  }

  @Test func whatNoWordOfIsKnownHasTheBiasAlone() throws {
    let model = try model(ModelPacker.pack(harbour).bytes)
    for text in ["", "12:30 – ?", "quite unheard of"] {
      #expect(model.predict(text).margins == [-0.5, -0.5])
      #expect(model.predict(text).statistics.length == 0)
    }
  }

  @Test func contributionsSumToTheMarginAndSayWhereTheyStand() throws {
    let model = try model(ModelPacker.pack(harbour).bytes)
    let text = "At the bridge the late ferry turned. Ferry!"
    model.read(title: Array("Bridge".utf8), text: Array(text.utf8)) { reading in
      for label in 0..<2 {
        let sum = reading.contributions(to: label).reduce(0) { $0 + $1.weight }
        #expect(close(sum - 0.5, Double(reading.prediction.margins[label]), 1e-5))
      }
      let found = reading.contributions(to: 1)
      #expect(found.map(\.isInTitle) == [true, false, false])
      #expect(found.map(\.range) == [0..<6, 23..<28, 18..<28])
      #expect(found.map(\.count) == [2, 2, 1])
      #expect(found.map { $0.weight > 0 } == [false, true, true])
    }
  }

  @Test func manyWordsInManyBlocksAreAllCounted() throws {
    var weights: [String: [String: Float]] = [:]
    var expected: [String: Int] = [:]
    for word in 0..<900 { weights["w\(word)"] = ["a": 1, "b": -1] }
    var words: [String] = []
    for step in 0..<4000 {
      let word = "w\(step * step % 907)"
      words.append(word)
      if weights[word] != nil { expected[word, default: 0] += 1 }
    }
    let text = words.joined(separator: " ")
    let model = try model(ModelPacker.pack(contents(weights)).bytes)
    #expect(model.predict(text).statistics.knownWords == expected.values.reduce(0, +))
    model.read(title: [], text: Array(text.utf8)) { reading in
      var found: [String: Int] = [:]
      for item in reading.contributions(to: 0) {
        found[String(decoding: Array(text.utf8)[item.range], as: UTF8.self)] = item.count
      }
      #expect(found == expected)
    }
    // The same working memory serves the next document.
    #expect(model.predict("w1").statistics.features == 1)
  }

  @Test func modelsOfManyLabelsUseTwoBytesForEach() throws {
    var weights: [String: [String: Float]] = [:]
    for label in 0..<300 { weights["w\(label)"] = ["label\(1000 + label)": 1] }
    let model = try model(ModelPacker.pack(contents(weights)).bytes)
    for label in [0, 255, 256, 299] {
      let prediction = model.predict("w\(label)")
      #expect(prediction.given(.multiple) { _ in 0.6 } == [label])
      let heard = model.read(title: [], text: Array("w\(label)".utf8)) { $0.contributions(to: label).count }
      #expect(heard == 1)
    }
  }

  @Test func theElementaryFunctionsAreRight() {
    #expect(Elementary.ln(1) == 0)
    #expect(abs(Elementary.ln(10) - 2.302585092994046) < 1e-15)
    #expect(abs(Elementary.ln(0.3) + 1.2039728043259361) < 1e-15)
    #expect(Elementary.exp(0) == 1)
    #expect(abs(Elementary.exp(1) - 2.718281828459045) < 1e-15)
    #expect(abs(Elementary.exp(-20) / 2.061153622438558e-9 - 1) < 1e-14)
    #expect(Elementary.exp(.infinity).isFinite && Elementary.exp(-.infinity) > 0)
    #expect(Elementary.sigmoid(0) == 0.5 && Elementary.sigmoid(-800) < 1e-300 && Elementary.sigmoid(800) == 1)
  }
}
