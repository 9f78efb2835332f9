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

  @Test func aNumberWithoutItsSignIsNoFile() throws {
    let error = #expect(throws: TrainingFailure.self) { try ValidationPart("10") }
    #expect(error?.message.contains("as in 10%") == true)
  }
}
