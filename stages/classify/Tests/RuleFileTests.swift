import Testing

@testable import ClassifyStage

struct RuleFileTests {
  @Test func allFaultsAreReportedAtOnceWithTheirPlaces() {
    let rules = """
      tresholds: 0.4
      labels:
        - label: sport
          threshold: 1.4
          terms: [goal, "…", { tems: [x] }]
        - label: sport
          parent: spor
        - label: politics
          terms:
            - { patterns: ['ab(c', 'x{9999}'], weight: -1, fields: [body], language: English }
      """
    #expect(
      faults(in: rules) == [
        "1:1 unknown key 'tresholds' (did you mean 'threshold'?)",
        "4:16 'threshold' must be from 0 to 1, not 1.4",
        "5:19 the term '…' has no letter or digit: use a pattern for it",
        "5:24 give 'terms' or 'patterns'",
        "5:26 unknown key 'tems' (did you mean 'terms'?)",
        "6:12 the label 'sport' stands twice",
        "7:13 no label 'spor' (did you mean 'sport'?)",
        "10:23 the pattern cannot be used: missing ): ab(c",
        "10:32 the pattern cannot be used: invalid repetition size: {9999}",
        "10:50 'weight' must be from 0 to 100, not -1",
        "10:63 an item of 'fields' must be 'text', 'title', 'section' or 'site', not 'body'",
        "10:80 'language' must be a language such as en, de or pt, not 'English'",
      ])
  }

  @Test(arguments: [
    ("", "1:1 the file is empty"),
    ("labels: []", "1:1 'labels' is empty: name at least one"),
    ("labels: 5", "1:9 'labels' must be a list, such as [a, b], not '5'"),
    ("- a", "1:1 a rules file must be a mapping (lines of 'key: value'), not a list"),
    ("labels: [{ terms: [a] }]", "1:12 a label needs 'label': what documents are labelled with"),
    ("labels: [{ label: a, terms: [goal, GOAL] }]", "1:36 the term 'GOAL' stands twice: first on line 1"),
    ("labels: [{ label: a, required: [{ terms: [b], weight: 2 }] }]", "1:47 unknown key 'weight'"),
    ("labels: [{ label: '', terms: [a] }]", "1:19 'label' is empty: give it a name"),
    ("labels: [{ label: a, terms: [] }]", "1:10 the label 'a' has no terms, and no label below it"),
    ("labels: [{ label: a, required: [b] }]", "1:10 the label 'a' has no terms, and no label below it"),
    ("labels: [{ label: a, terms: [{ patterns: [x, x] }] }]", "1:46 the pattern 'x' stands twice"),
    ("labels: [{ label: a, terms: ['*amt'] }]", "1:30 the term '*amt' needs 4 letters after '*'"),
    (
      "labels: [{ label: a, terms: ['*haupt amt'] }]",
      "1:30 the term '*haupt amt' begins with '*' and has more than one"
    ),
    ("labels: [{ label: a, terms: [*haupt] }]", "1:30 aliases ('*…') are not supported"),
    ("labels: [{ label: a, terms: &x [b] }]", "1:29 anchors ('&…') are not supported"),
    ("labels: [{ label: a, terms: ['bø', 'BØ'] }]", "1:36 the term 'BØ' stands twice"),
    ("labels: [{ label: a, terms: [b }]", "1:32"),
  ])
  func aFaultIsNamed(rules: String, fault: String) {
    #expect(faults(in: rules).first?.hasPrefix(fault) == true, "\(faults(in: rules))")
  }

  @Test func parentsInCirclesAreRefused() {
    let rules = "labels: [{ label: a, parent: b }, { label: b, parent: a }, { label: c, parent: c }]"
    #expect(faults(in: rules) == ["1:55 'a' lies below 'b' itself", "1:80 'c' lies below 'c' itself"])
  }

  @Test func aLabelWithoutTermsMayHaveLabelsBelowIt() {
    #expect(faults(in: "labels: [{ label: a }, { label: b, parent: a, terms: [x] }]").isEmpty)
  }

  @Test func taxonomiesAreNotTooDeep() {
    func chain(_ length: Int) -> String {
      "labels: [{ label: l0, terms: [x] }"
        + (1...length).map { ", { label: l\($0), parent: l\($0 - 1), terms: [x] }" }.joined() + "]"
    }
    #expect(faults(in: chain(32)).isEmpty)
    #expect(faults(in: chain(33)).first?.contains("more than 32 labels above a label") == true)
  }

  @Test func aByteOrderMarkIsNothing() {
    #expect(faults(in: "\u{FEFF}labels: [{ label: a, terms: [x] }]").isEmpty)
  }

  @Test func theSameTermMayCountDifferentlyByLanguageAndField() {
    let rules = """
      labels:
        - label: a
          terms: [{ terms: [war], language: en }, { terms: [war], fields: [title], language: en }, war]
      """
    #expect(faults(in: rules).isEmpty)
  }
}
