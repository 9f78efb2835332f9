import PipelineFile
import StageKit
import Testing

/// The steps of a pipeline over text files, and what is said of them, without the excerpts.
private func faults(_ stages: String, input: String = "{include: ['*.txt']}") -> [String] {
  check("name: a\ninput: \(input)\nstages: [\(stages)]").split(separator: "\n").map(String.init)
    .filter { $0.hasPrefix("p.yaml") }
}

@Test func chainThatFitsIsAccepted() {
  #expect(faults("{uses: wash}, {uses: split}, {uses: cite}, {uses: label}") == [])
  #expect(faults("{uses: split}, {uses: cite}") == [])
}

@Test func missingNeedIsNamed() {
  #expect(
    faults("{uses: cite}")
      == ["p.yaml:3:17: error: 'cite' needs an earlier step that uses 'split': put '- uses: split' before it"])
}

@Test func corpusOptionNeedsWhatItReads() throws {
  #expect(faults("{uses: tally}") == [])
  #expect(faults("{uses: split}, {uses: tally, with: {across: true}}") == [])
  #expect(
    faults("{uses: tally, with: {across: true}}")
      == ["p.yaml:3:17: error: 'tally' needs an earlier step that uses 'split': put '- uses: split' before it"])
  let step = try load("name: a\nstages: [{uses: wash}, {uses: tally}]", overrides: ["tally.across=false"]).step("tally")
  #expect(step?.descriptor.scope == .document)
  let across = try load(
    "name: a\nstages: [{uses: wash}, {uses: split}, {uses: tally}]", overrides: ["tally.across=true"])
  #expect(across.step("tally")?.descriptor.scope == .corpus)
  #expect(across.step("tally")?.layers.map(\.step) == [1])
}

@Test func needThatComesTooLateIsNamedWithItsLine() {
  #expect(
    faults("{uses: cite}, {uses: split}")
      == ["p.yaml:3:17: error: 'cite' needs an earlier step that uses 'split': move the one of line 3 up"])
}

@Test func needIsNotAskedForBehindAStepThatCouldNotBeRead() {
  #expect(
    faults("{uses: splti}, {uses: cite}") == ["p.yaml:3:17: error: there is no stage 'splti' (did you mean 'split'?)"])
}

@Test func textMustNotChangeAfterSpansWereTaken() {
  #expect(
    faults("{uses: split}, {uses: wash}") == [
      "p.yaml:3:32: error: 'wash' changes the text after 'split' (line 3) took spans of it: put it first"
    ])
}

@Test func htmlMustNotReachTextStages() {
  let fault =
    "p.yaml:3:17: error: HTML documents would reach 'split' as markup: put '- uses: wash' before it, or take only text "
    + "in with 'include' under 'input', as in [\"**/*.txt\"]"
  #expect(faults("{uses: split}", input: "{}") == [fault])
  #expect(faults("{uses: split}", input: "{include: ['**/*']}") == [fault])
  #expect(faults("{uses: split}", input: "{include: ['a/*.XHTML.gz']}") == [fault])
  #expect(faults("{uses: split}", input: "{include: ['**/*.[jh]*']}") == [fault])
  #expect(faults("{uses: split}", input: "{include: ['**/*.txt', '**/*.jsonl']}") == [])
  #expect(faults("{uses: wash}, {uses: split}", input: "{}") == [])
  #expect(faults("{uses: split}", input: "{path: -}") == [])
}

@Test func excludedHTMLIsNoHTML() {
  let exclude = "exclude: ['**/*.htm', '**/*.html', '**/*.xhtml', '**/*.gz', '**/*.zst']"
  #expect(faults("{uses: split}", input: "{include: ['**/*'], \(exclude)}") == [])
  #expect(faults("{uses: split}", input: "{include: ['**/*'], exclude: ['a/**/*.html']}").count == 1)
}

@Test func recordsWithHTMLMustNotReachTextStages() {
  let input = "{include: ['*.jsonl'], fields: {html: page}}"
  #expect(
    faults("{uses: split}", input: input) == [
      "p.yaml:3:17: error: the HTML of records would reach 'split' as markup: put '- uses: wash' before it, or leave "
        + "'html' out of 'fields'"
    ])
  #expect(faults("{uses: split}", input: "{path: -, fields: {html: page}}").count == 1)
  #expect(faults("{uses: wash}", input: input) == [])
}
