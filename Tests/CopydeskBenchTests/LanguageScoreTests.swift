import Bytes
import Testing

@testable import copydesk_bench

@Suite struct LanguageScoreTests {
  @Test func regionsAndScriptsDoNotCount() throws {
    var score = LanguageScore()
    score.count(try labelled("zh"), ("zh-Hant", true))
    score.count(try labelled("en-GB"), ("en", false))
    score.count(try labelled("de"), ("nl", true))
    score.count(try labelled("fr"), nil)
    #expect([score.right, score.written, score.writtenRight] == ["0.500", "0.500", "0.500"])
    #expect(LanguageScore().right == "–")
  }

  @Test func aTextNeedsNoLabel() throws {
    let text = try LabelledText(Array(#"{"text":"Regen"}"#.utf8))
    #expect(text.text == "Regen" && text.language == nil && text.kind == "texts")
    #expect(throws: JSONError.self) { try LabelledText(Array(#"{"lang":"de"}"#.utf8)) }
  }

  @Test func cld2AloneIsAsked() throws {
    let found = try #require(PlainCLD2.identify("The council voted on Tuesday to close the old bridge until spring."))
    #expect(found.language == "en" && found.isSure)
    #expect(PlainCLD2.identify("12:30") == nil)
  }

  private func labelled(_ language: String) throws(JSONError) -> LabelledText {
    try LabelledText(Array(#"{"text":"x","lang":"\#(language)"}"#.utf8))
  }
}
