import Bytes
import StageKit
import Testing

@testable import DedupeStage

/// What is said of how a copy differs from the text that is kept.
struct ReportTests {
  private static let story = """
    The ferry to Skerry ran aground on a sandbank at dawn on Tuesday. Nobody was hurt, the harbour office said. Sixty-two \
    passengers were taken off by the lifeboat within the hour. The captain had sailed that route for nineteen years. \
    An inquiry will look at the new buoys, which were laid in March. Until it ends, a smaller boat takes the mail across. \
    Islanders asked for a second lifeboat in the autumn. The council put the question off to next spring.
    """

  private func differences(_ copy: String, from kept: String = ReportTests.story) -> [Difference] {
    Comparison(kept: Text(kept), copy: Text(copy)).differences
  }

  private func words(_ copy: String, from kept: String = ReportTests.story) -> [String] {
    differences(copy, from: kept).map(\.words)
  }

  @Test func sameTextIsSaidToBeSo() { #expect(differences(ReportTests.story) == [.identical]) }

  @Test(arguments: [
    ("A quay,  closed.\n", "the same text; only white space differs"),
    ("A QUAY, closed.", "the same words; only case and white space differ"),
    ("A quay: closed!", "the same words; punctuation, case or white space differs"),
  ])
  func sameWordsAreSaidToBeSo(_ copy: String, _ line: String) {
    #expect(words(copy, from: "A quay, closed.") == [line])
  }

  @Test func changedWordsAreShownWithWhatTheyWere() {
    let copy = ReportTests.story.replacing("sandbank", with: "reef").replacing(
      "nineteen years", with: "almost twenty years"
    )
    .replacing("new buoys", with: "buoys")
    #expect(
      words(copy) == [
        "4 words changed in 3 places: “sandbank” → “reef”, “nineteen” → “almost twenty”, “new” left out"
      ])
  }

  @Test func leadThatWasRewrittenIsShown() {
    let copy = ReportTests.story.replacing(
      "The ferry to Skerry ran aground on a sandbank at dawn on Tuesday.",
      with: "SKERRY (Agency) - Sixty people were saved from a grounded boat off the west coast on Tuesday morning.")
    #expect(
      words(copy) == [
        "lead rewritten: 13 → 17 words, “The ferry to Skerry ran aground on a sandbank at dawn on Tuesday” → "
          + "“SKERRY (Agency) - Sixty people were saved from a grounded boat …”"
      ])
  }

  @Test func cutIsSaidWithItsShareAndWhereItBegins() {
    let copy = String(ReportTests.story.prefix(while: { $0 != "U" }))
    #expect(
      words(copy) == [
        "cut to 66 %: without the last 28 words, from “Until it ends, a smaller boat takes the mail across. Islanders …” on"
      ])
  }

  @Test func furnitureAroundATextIsCounted() {
    let copy = "The Gull | News Sport Weather Shop\n" + ReportTests.story + "\nCopyright The Gull. All rights reserved."
    #expect(
      words(copy) == [
        "6 words more before the text: “The Gull | News Sport Weather Shop”",
        "6 words more behind the text: “Copyright The Gull. All rights reserved”",
      ])
  }

  @Test func sentencesInAnotherOrderAreMoved() {
    let sentences = ReportTests.story.split(separator: ". ").map { $0.hasSuffix(".") ? String($0) : $0 + "." }
    let copy = (sentences[4...] + sentences[..<4]).joined(separator: " ")
    let found = differences(copy)
    guard case .reordered(passages: 1, words: let words, _)? = found.first else {
      Issue.record("\(found)")
      return
    }
    #expect(found.count == 1 && words > 30)
  }

  @Test func movedPassagesMayBorderOnTheSameWords() {
    // Each sentence ends with the words that the next begins with.
    var prose = Prose(8)
    let middles = (0..<5).map { _ in (0..<12).map { _ in prose.word() }.joined(separator: " ") }
    let sentences = middles.map { "the ferry \($0) of the ferry" }
    let found = differences(
      [3, 1, 4, 0, 2].map { sentences[$0] }.joined(separator: " "), from: sentences.joined(separator: " "))
    #expect(!found.contains { if case .missing = $0 { true } else { false } }, "\(found)")
    #expect(found.contains { if case .reordered = $0 { true } else { false } }, "\(found)")
  }

  @Test func passageThatIsLeftOutOrAddedIsNoSingleWord() {
    let sentence = "The captain had sailed that route for nineteen years. "
    let inquiry = "An inquiry will look at the new buoys, which were laid in March. "
    let copy = ReportTests.story.replacing(sentence + inquiry, with: "")
    #expect(
      words(copy) == [
        "1 passage left out (22 words): “The captain had sailed that route for nineteen years. An …”"
      ])
    #expect(
      words(ReportTests.story, from: copy) == [
        "1 passage added (22 words): “The captain had sailed that route for nineteen years. An …”"
      ])
  }

  @Test func textsWithLittleInCommonAreNotCompared() {
    var prose = Prose(3)
    let copy = "The captain had sailed that route. " + prose.text(sentences: 30).joined(separator: " ")
    #expect(words(copy) == ["little in common: 6 words of 82 stand in both in a row"])
  }

  @Test func emptyTextsAreCompared() {
    #expect(differences("", from: "") == [.identical])
    #expect(
      differences("", from: "One word.") == [.littleInCommon(words: 0, of: 0)]
        || !differences("", from: "One word.").isEmpty)
    #expect(!differences("Two words more.", from: "").isEmpty)
  }

  @Test func excerptsAreEscaped() {
    let copy = ReportTests.story.replacing("sandbank", with: "red\u{1B}[31mreef\u{202E}")
    #expect(words(copy).allSatisfy { !$0.unicodeScalars.contains("\u{1B}") && !$0.unicodeScalars.contains("\u{202E}") })
  }

  /// A text of one repeated word, texts that share every word in another order, and long ones without anything in common.
  @Test func noTextMakesAComparisonSlow() {
    let repeated = String(repeating: "gull ", count: 40_000)
    var prose = Prose(1)
    let vocabulary = (0..<500).map { _ in prose.word() }
    let one = (0..<40_000).map { _ in vocabulary[prose.number(500)] }
    let other = one.reversed().joined(separator: " ")
    let start = ContinuousClock.now
    _ = differences(repeated + "one", from: repeated)
    _ = differences(other, from: one.joined(separator: " "))
    _ = differences(
      (0..<2000).map { one[$0 * 20..<$0 * 20 + 20].shuffled().joined(separator: " ") }.joined(separator: " "),
      from: one.joined(separator: " "))
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  // MARK: The report

  private func member(
    _ id: String, _ text: String, _ role: DuplicatesLayer.Role, published: String? = nil, site: String? = nil,
    rule: DuplicatesLayer.Rule? = nil
  ) -> DuplicateCluster.Member {
    let layer = DuplicatesLayer(
      role: role, cluster: "b", of: rule == nil ? nil : "b", rule: rule, jaccard: rule == nil ? nil : 0.814,
      containment: rule == nil ? nil : 1)
    return .init(Document(id, text, published: published, site: site), layer)
  }

  @Test func membersStandInKeepOrderWithTheKeptOneFirst() {
    let copy = ReportTests.story.replacing("sandbank", with: "reef")
    let cluster = DuplicateCluster(
      kept: "b",
      members: [
        member("a", copy, .duplicate, published: "2024-05-07", site: "gull.example", rule: .near),
        member("b", ReportTests.story, .original, published: "2024-05-06"),
        member("c\u{1B}", ReportTests.story, .duplicate, published: "2024-05-06T10:00Z", rule: .exact),
      ])
    #expect(
      DedupeStage.report(cluster) == """
        3 documents of one story

        kept       b
                   published 2024-05-06, 82 words
        duplicate  c\\u{1B}
                   the same words, published 2024-05-06T10:00Z, 82 words
                   - the same text, byte for byte
        duplicate  a
                   near copy (Jaccard 0.81, containment 1.00), published 2024-05-07, gull.example, 82 words
                   - 1 word changed: “sandbank” → “reef”

        """)
    #expect(
      DedupeStage.reportJSON(cluster).hasPrefix(
        #"{"cluster":"b","documents":3,"members":[{"id":"b","role":"original","#))
  }

  @Test func membersAreOrderedByThePolicyOfTheStep() throws {
    let members = [
      member("a", "One two three.", .duplicate, rule: .near), member("b", "One two.", .original),
      member("c", "One two three four.", .duplicate, rule: .near),
    ]
    let parameters = try JSONValue(parsing: Array(#"{"keep":"longest"}"#.utf8))
    let text = DedupeStage.report(DuplicateCluster(kept: "b", members: members, parameters: parameters))
    let ids = text.split(separator: "\n").compactMap { $0.hasPrefix(" ") ? nil : $0.split(separator: " ").last }
    #expect(ids.suffix(3) == ["b", "c", "a"])
  }

  @Test func copiesOfAnEarlierRunAreListedWithoutIt() {
    let cluster = DuplicateCluster(
      kept: "b", run: "2024-05-05", members: [member("a", ReportTests.story, .duplicate, rule: .near)])
    #expect(
      DedupeStage.report(cluster).hasPrefix(
        "1 copy of a document of run 2024-05-05, which is not at hand to compare with\n\nkept       b\nduplicate  a\n"))
  }
}
