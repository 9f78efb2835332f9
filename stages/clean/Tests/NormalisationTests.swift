import Bytes
import StageKit
import Testing

@testable import CleanStage

/// What normalisation makes of one line, with where each byte comes from.
private func normalised(_ text: String) -> String {
  let source = SourceText(Array(text.utf8))
  var out: [UInt8] = []
  source.append(0..<source.bytes.count, to: &out)
  #expect(source.places(0..<source.bytes.count).count == out.count)
  return String(decoding: out, as: UTF8.self)
}

/// Strings compared scalar by scalar: `==` takes canonically equal ones for equal.
private func expectSame(_ text: String, _ wanted: String, _ place: SourceLocation = #_sourceLocation) {
  #expect(Array(text.unicodeScalars) == Array(wanted.unicodeScalars), sourceLocation: place)
}

@Suite struct NormalisationTests {
  @Test func whiteSpaceIsCollapsedAndInvisibleCharactersGo() {
    expectSame(normalised(" a\u{A0}\u{2009} b\tc\u{AD}d\u{200B}e\u{FEFF}f\u{2060}g\u{7}h\u{202E}i "), "a b cdefghi")
  }

  @Test func curlyQuotesAndDashesStay() {
    expectSame(normalised("“It’s ‘so’” – she said…"), "“It’s ‘so’” – she said…")
  }

  @Test func controlCharactersOfLatin1AreThoseOfWindows1252() {
    expectSame(normalised("\u{84}Ja\u{93}, sagte sie\u{85} nein\u{81}"), "„Ja“, sagte sie… nein")
  }

  @Test func joinersStayOnlyWhereScriptsNeedThem() {
    expectSame(normalised("Wednes\u{AD}day\u{200C}. On\u{200D} it"), "Wednesday. On it")
    expectSame(normalised("می\u{200C}خواهم\u{200C}."), "می\u{200C}خواهم.")
    expectSame(normalised("ക\u{D4D}\u{200D} ക\u{D4D}\u{200C}ക"), "ക\u{D4D}\u{200D} ക\u{D4D}\u{200C}ക")
    expectSame(normalised("యన్\u{200C} 20 యి\u{200C}."), "యన్\u{200C} 20 యి.")
    expectSame(normalised("👩\u{200D}🚒 👍🏽\u{200D}"), "👩\u{200D}🚒 👍🏽")
  }

  @Test(arguments: [
    ("Cafe\u{301} a\u{30A}ngstro\u{308}m", "Café ångström"),
    ("\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}", "한국"),
    ("Vie\u{323}\u{302}t Nam, Vie\u{302}\u{323}t", "Việt Nam, Việt"),
    ("10 k\u{2126}, 5 \u{212B}, 3 \u{212A}", "10 kΩ, 5 Å, 3 K"),
    // A composition exclusion stays apart, and comes apart.
    ("\u{958} \u{915}\u{93C}", "\u{915}\u{93C} \u{915}\u{93C}"),
    // Marks are put in order: dot below (220) before diaeresis (230).
    ("q\u{308}\u{323}", "q\u{323}\u{308}"),
    // Nothing is blocked from its letter by a mark of another class.
    ("a\u{316}\u{301}", "á\u{316}"),
  ])
  func textIsPutIntoFormC(apart: String, composed: String) { expectSame(normalised(apart), composed) }

  @Test func aLongRunOfMarksIsSortedByCounting() {
    let marks = String(repeating: "\u{308}\u{323}", count: 20_000)
    let out = normalised("q" + marks)
    #expect(out.unicodeScalars.count == 40_001)
    #expect(Array(out.unicodeScalars.dropFirst().prefix(2)) == ["\u{323}", "\u{323}"])
  }

  @Test func sourcePlacesSurviveEveryStep() throws {
    let input = "• The cafÃ© of Vie\u{302}\u{323}t\u{AD}\u{A0}\u{A0}Hoa is shut. â€œFor goodâ€\u{9D}, she said.\n"
    let source = SourceText(Array(input.utf8))
    let line = 0..<source.bytes.count - 1
    var text: [UInt8] = []
    source.append(line, to: &text)
    let places = source.places(line)
    func place(of part: String) throws -> Int {
      places[try #require(text.firstRange(of: Array(part.utf8))).lowerBound]
    }
    for (part, broken) in [("café", "cafÃ©"), ("Hoa", "Hoa"), ("“For", "â€œFor"), ("good", "good"), ("she", "she")] {
      let at = try place(of: part)
      #expect(source.bytes[at...].starts(with: broken.utf8), "\(part)")
    }
  }

  @Test func spansOfListItemsPointIntoTheSource() throws {
    let input = paragraphs[0] + "\n• The cafÃ© â€œMareâ€\u{9D} of Vellmar keeps its eleven chairs\n" + paragraphs[1]
    let result = try scraped(input)
    let item = try #require(result.layer.blocks.first { $0.kind == .listItem })
    #expect(Text(result.text).string(item.span) == "The café “Mare” of Vellmar keeps its eleven chairs")
    #expect(Text(input).string(try #require(item.source)).hasPrefix("The cafÃ© â€œMare"))
  }
}
