import Bytes
import StageKit
import Testing
import YAML

@testable import ClassifyStage

struct ClassifyModelTests {
  private let topics = contents(
    [
      "ferry": ["sea": 3, "land": -2], "late ferry": ["sea": 1], "bridge": ["land": 3, "sea": -1], "toll": ["land": 1],
    ], slope: 4, threshold: 0.9)

  private func single(_ contents: ModelContents) -> ModelContents {
    var contents = contents
    contents.kind = .single
    return contents
  }

  @Test func labelsOfAModelNameTheWordsThatDecided() throws {
    let labels = try labels("Où? The late FERRY was at the bridge; ferry!", model: topics, ["threshold": .number(0)])
    #expect(labels.names == ["sea", "land"])
    let sea = try #require(labels.first)
    #expect(sea.by == "model")
    #expect(sea.score > 0.99 && sea.score <= 1)
    #expect(sea.evidence.map(\.term) == ["ferry", "late ferry"])
    #expect(sea.evidence.map(\.place) == [.text(14..<19), .text(9..<19)])
    #expect(sea.evidence.map(\.weight).allSatisfy { $0 > 0 })
    #expect(labels.last?.evidence.map(\.term) == ["bridge"])
  }

  @Test func placesInTheTitleAreCountedInScalars() throws {
    let labels = try labels("Nothing more.", model: topics, title: "Größe: FERRY", ["threshold": .number(0.6)])
    #expect(labels.first?.evidence.map(\.place) == [.field("title", 7..<12)])
  }

  @Test func aModelOfOneLabelAlwaysGivesItsBest() throws {
    let model = single(topics)
    #expect(try labels("The toll.", model: model).names == ["land"])
    #expect(try labels("Nothing of it.", model: model).count == 1)
    #expect(try labels("Nothing of it.", model: model, ["threshold": .number(0.51)]).isEmpty)
    #expect(try labels("The ferry.", model: model, ["threshold": .number(0.51)]).names == ["sea"])
    #expect(try labels("The ferry.", model: model, ["threshold": .number(0)]).names == ["sea", "land"])
  }

  @Test func aModelOfSeveralLabelsGivesThoseThatReachTheirThresholds() throws {
    #expect(try labels("The bridge.", model: topics).names == ["land"])
    #expect(try labels("Nothing of it.", model: topics).isEmpty)
    #expect(try labels("Nothing of it.", model: topics, ["threshold": .number(0.5)]).names == ["land", "sea"])
  }

  @Test func aModelGivesAsManyLabelsAsApply() throws {
    var weights: [String: Float] = [:]
    for label in 0..<9 { weights["l\(label)"] = 5 }
    let model = contents(["ferry": weights])
    #expect(try labels("Ferry.", model: model).count == 9)
    #expect(try labels("Ferry.", model: model, ["labels_at_most": .integer(2)]).names == ["l0", "l1"])
  }

  @Test func rulesAndAModelAgree() throws {
    let rules = "labels: [{ label: sea, terms: [harbour, ship] }, { label: law, terms: [court, judge] }]"
    let text = "The ferry left the harbour; the ship too. The judge sat in court."
    let alone = try labels(text, rules: rules, ["threshold": .number(0.1)])
    let both = try labels(text, rules: rules, model: topics, ["threshold": .number(0.1)])
    #expect(both.map(\.by) == ["rules+model", "rules"])
    #expect(both.names == ["sea", "law"])
    #expect(both[1] == alone.first { $0.label == "law" })
    let model = try #require(try labels(text, model: topics, ["threshold": .number(0.1)]).first)
    let byRules = try #require(alone.first { $0.label == "sea" })
    #expect(abs(both[0].score - (1 - (1 - byRules.score) * (1 - model.score))) < 1e-4)
    #expect(both[0].evidence.map(\.term) == ["harbour", "ship", "ferry"])
    let limited = try labels(
      text, rules: rules, model: topics, ["threshold": .number(0.1), "evidence_at_most": .integer(2)])
    #expect(limited[0].evidence.map(\.term) == ["harbour", "ferry"])
  }

  @Test func aModelAloneNeedsNoRulesAndNoLanguage() throws {
    let output = try classify("The ministry and the parliament.", model: topics)
    #expect((output.layer as? LabelsLayer)?.labels.isEmpty == true)
    #expect(output.metadata.isEmpty)
  }

  @Test func theLayerSaysHowUnlikeTheTrainingTextsATextIs() throws {
    var model = topics
    // Texts of some three words, most of which are known.
    let usual = Novelty(
      length: .init(mean: 1.4, slope: 0, deviation: 0.5), words: .init(mean: 0.8, slope: 0, deviation: 0.1),
      pairs: .init(mean: 0.3, slope: 0, deviation: 0.3), margin: .init(mean: 2, slope: 0, deviation: 1),
      likenessAtLeast: -4)
    model.extras = ModelExtras(sharing: .odds, eachHasLabel: false, novelty: usual).numbers
    let known = try #require(try classify("Late ferry, bridge.", model: model).layer as? LabelsLayer)
    let strange = try #require(try classify("Quince jelly sets slowly.", model: model).layer as? LabelsLayer)
    #expect(try #require(known.novelty) < 0.2 && !known.rejected)
    #expect(try #require(strange.novelty) > 0.8 && strange.rejected)
    let byRules = try #require(
      try classify("Late ferry.", rules: "labels: [{ label: sea, terms: [ferry] }]").layer as? LabelsLayer)
    #expect(byRules.novelty == nil && !byRules.rejected)
  }

  @Test func evidenceMayBeLeftOut() throws {
    #expect(try labels("The bridge.", model: topics, ["evidence_at_most": .integer(0)]).first?.evidence == [])
  }

  @Test func whatIsNoModelIsRefusedByName() throws {
    let resource = Resource(path: "topics.ckm", bytes: Array("labels: []".utf8))
    let configuration = StageConfiguration(
      ClassifyStage.definition.descriptor, ["model": .file("topics.ckm")], resources: ["model": resource])
    #expect {
      _ = try ClassifyStage.definition.make(configuration)
    } throws: { error in
      (error as? Diagnostics)?.description == "topics.ckm: error: not a model: train one with 'copydesk train'"
    }
  }
}
