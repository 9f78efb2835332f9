import Testing

@testable import ClassifyTraining

struct ValidationPartTests {
  @Test func shareOrPath() throws {
    #expect(try ValidationPart("10%") == .share(0.1))
    #expect(try ValidationPart("0.5%") == .share(0.005))
    #expect(try ValidationPart("test.jsonl") == .path("test.jsonl"))
  }

  @Test(arguments: ["0%", "91%", "-3%", "%", "ten%", "nan%", "inf%"])
  func shareOutOfRangeIsRefused(_ argument: String) {
    #expect(throws: TrainingFailure.self) { try ValidationPart(argument) }
  }
}
