import Testing

@testable import ClassifyTraining

struct LabelledTextTests {
  @Test func aTextWithoutATitleHasAnEmptyOne() {
    #expect(LabelledText(labels: ["harbour"], text: Array("The ferry was late.".utf8)).title.isEmpty)
  }
}
