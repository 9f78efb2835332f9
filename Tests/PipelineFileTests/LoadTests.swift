import PipelineFile
import StageKit
import SystemPackage
import DocumentIO
import Testing
import YAML

private let news = """
  name: news
  input:
    path: documents
    include: ["**/*.html", "**/*.jsonl.zst"]
    exclude: [drafts/**]
    fields: { text: body, published: date, title: headline }
    limits: { document_bytes: 1MiB }
  stages:
    - uses: wash
    - uses: split
    - id: topics
      uses: label
      with: { threshold: 0.4, window: 2h, fields: [title, text], keep: longest }
    - uses: cite
  quarantine: { at_most: 12.5% }
  output: { path: /srv/out }
  """

@Test func wholeFileBecomesTypedPipeline() throws {
  let pipeline = try Pipeline.load(Array(news.utf8), path: "dir/p.yaml", stages: TestStages.all)
  #expect(pipeline.name == "news")
  #expect(pipeline.input.place == .path("dir/documents"))
  #expect(pipeline.input.patterns.include.map(\.text) == ["**/*.html", "**/*.jsonl.zst"])
  #expect(
    pipeline.input.fields
      == RecordFields(text: "body", keys: [.init("title", member: "headline"), .init("published", member: "date")]))
  #expect(pipeline.input.documentBytes == 1 << 20)
  #expect(pipeline.steps.map(\.id) == ["wash", "split", "topics", "cite"])
  #expect(pipeline.steps.map(\.stage) == ["wash", "split", "label", "cite"])
  #expect(pipeline.steps[2].position == .init(line: 12, column: 11))
  #expect(pipeline.quarantineAtMost == 0.125)
  #expect(pipeline.output == "/srv/out")
}

@Test func parametersAreTypedAndDefaultsFilledIn() throws {
  let topics = try #require(try load(news).step("topics")).configuration
  #expect(topics.number("threshold") == 0.4)
  #expect(topics.duration("window") == 7200)
  #expect(topics.strings("fields") == ["title", "text"])
  #expect(topics.string("keep") == "longest")
  #expect(topics.integer("most") == 5)
  #expect(topics.size("memory") == 512 << 20)
  #expect(topics["rules"] == nil)
}

@Test func layersComeFromNearestEarlierStep() throws {
  let text = """
    name: x
    stages:
      - uses: wash
      - uses: split
      - uses: split
        id: again
      - uses: cite
    """
  let cite = try #require(try load(text).step("cite"))
  #expect(cite.layers == [.init(stage: "split", step: 2), .init(stage: "wash", step: 0)])
}

@Test func defaultsAreThoseOfTheDesign() throws {
  let pipeline = try load("{name: n, stages: [{uses: wash}]}")
  #expect(pipeline.input.place == nil)
  #expect(pipeline.input.documentBytes == 64 << 20)
  #expect(pipeline.quarantineAtMost == 0.05)
  #expect(pipeline.output == nil)
  #expect(pipeline.warnings == [])
}

@Test func dashIsStandardInput() throws {
  let pipeline = try load("{name: n, input: {path: -}, stages: [{uses: split}]}")
  #expect(pipeline.input.place == .standardInput)
}

@Test func setGoesOverTheFile() throws {
  let overrides = [
    "topics.threshold=0.9", "topics.most=7", "topics.most=8", "topics.fields=[title]", "topics.strict=true",
    "topics.stop_words=[no, \"a, b\"]",
  ]
  let topics = try #require(try load(news, overrides: overrides).step("topics")).configuration
  #expect(topics.number("threshold") == 0.9)
  #expect(topics.integer("most") == 8)
  #expect(topics.strings("fields") == ["title"])
  #expect(topics.boolean("strict") == true)
  #expect(topics.strings("stop_words") == ["no", "a, b"])
}

@Test func formattingDoesNotTouchTheDigest() throws {
  let plain = "name: a\nstages:\n  - uses: wash\n  - uses: label\n    with:\n      threshold: 0.4\n"
  let other =
    "# hi\nstages: [{uses: wash}, {with: {threshold: 4e-1, most: 5}, uses: label}]\nname: b\noutput: {path: o}"
  #expect(try load(plain).canonicalDigest == load(other).canonicalDigest)
  #expect(try load(plain).canonicalDigest != load(plain, overrides: ["label.threshold=0.5"]).canonicalDigest)
}
