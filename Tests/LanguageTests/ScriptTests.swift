import Bytes
import Language
import Testing

struct ScriptTests {
  @Test(arguments: [
    (Script.latin, "Brücke"), (.cyrillic, "мост 1"), (.greek, "ἡ γέφυρα"), (.arabic, "جسر"), (.devanagari, "पुल"),
    (.han, "大桥"), (.kana, "はし"), (.hangul, "다리"), (.georgian, "ხიდი"), (.latin, "ｂｒｉｄｇｅ"), (.han, "𠀋𠀍"),
  ])
  func theDominantScriptIsFound(script: Script, text: String) {
    #expect(Script.dominant(of: Text(text)) == script)
  }

  @Test func textWithoutLettersHasNoScript() {
    #expect(Script.dominant(of: "12 + 30 = 42 😀") == nil)
  }

  @Test func aChineseCharacterCountsAsThreeLetters() {
    #expect(Script.dominant(of: "大桥 bridge") == .latin)
    #expect(Script.dominant(of: "大桥坏了 bridge") == .han)
  }

  @Test func sharesAreOfAllLetters() {
    let counts = ScriptCounts("мост bridge! 12")
    #expect(counts[.cyrillic] == 4)
    #expect(counts[.latin] == 6)
    #expect(counts.share(of: .cyrillic) == 0.4)
  }

  @Test func cutCharactersCountAsNothing() {
    #expect(ScriptCounts(Text(trusted: [0x61, 0xE5, 0xA4])).total == 1)
  }

  @Test func theDominantScriptOfARangeIsItsOwn() {
    #expect(Script.dominant(of: "мост bridge", in: 9..<100) == .latin)
    #expect(Script.dominant(of: "мост bridge", in: 0..<8) == .cyrillic)
  }
}

struct LanguageTagTests {
  @Test(arguments: [("en-GB", "en"), ("en_GB", "en"), ("DE", "de"), ("zh-Hant-TW", "zh"), ("", "")])
  func thePrimaryLanguageIsTheFirstPart(tag: String, primary: String) {
    #expect(LanguageTag.primary(tag) == primary)
  }
}
