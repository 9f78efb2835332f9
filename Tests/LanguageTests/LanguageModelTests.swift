import Testing

@testable import Language

struct LanguageModelTests {
  @Test func theShippedModelIsReadable() throws {
    let model = try #require(LanguageModel.shipped)
    #expect(try #require(model.table(for: .latin)).languages.contains("en"))
    #expect(try #require(model.table(for: .cyrillic)).languages.contains("uk"))
    #expect(model.table(for: .greek) == nil)
  }

  @Test func featuresAreOfLoweredWordsOfOneScript() {
    #expect(features("Bridge") == features("bridge"))
    #expect(features("Über") == features("über"))
    #expect(features("old bridge") == features("old 12, мост (bridge)"))
    #expect(features("old") != features("dlo"))
    #expect(features("e\u{301}t") == features("et"))
  }

  @Test func aWordGivesItsRunsOfThreeAndFourAndItself() {
    // With the marks around it: _o_ of "o"; _ol old ld_ and _old old_ of "old"; each and the word.
    #expect(features("o").count == 2)
    #expect(features("old").count == 6)
    #expect(features("").isEmpty)
  }

  @Test func aTruncatedModelIsRefused() {
    let head = LanguageModel.magic + [LanguageModel.version, 1] + [UInt8](repeating: 0, count: 10)
    #expect(head.withUnsafeBytes { LanguageModel($0) } == nil)
    #expect([UInt8]("CDLM".utf8).withUnsafeBytes { LanguageModel($0) } == nil)
    let wrong = [UInt8](repeating: 0x41, count: 4096)
    #expect(wrong.withUnsafeBytes { LanguageModel($0) } == nil)
  }

  private func features(_ text: String) -> [UInt64] {
    var found: [UInt64] = []
    LanguageFeatures.forEach(Array(text.utf8).span, of: .latin) { found.append($0) }
    return found
  }
}
