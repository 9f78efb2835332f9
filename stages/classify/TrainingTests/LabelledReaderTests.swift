import Compression
import Testing

@testable import ClassifyTraining

struct LabelledReaderTests {
  private static let lines = """
    {"label": "sea", "text": "Rain fell on Port Ellery."}
    {"label": "land", "text": "The mill at Oakhurst is sold."}

    """

  private func read(_ paths: String..., skipsBroken: Bool = false) throws -> LabelledCorpus {
    try LabelledReader.read(paths, .training, skipsBroken: skipsBroken, purpose: "nothing was trained")
  }

  private func failure(_ paths: String..., limits: LabelledReader.Limits = .init()) -> String {
    do throws(TrainingFailure) {
      _ = try LabelledReader.read(paths, .training, purpose: "nothing was trained", limits: limits)
      return ""
    } catch { return error.message }
  }

  @Test func linesOfSeveralFilesAreRead() throws {
    let scratch = try Scratch()
    let first = try scratch.write("a.jsonl", LabelledReaderTests.lines)
    let second = try scratch.write("b.data", LabelledReaderTests.lines)
    let corpus = try read(first, second)
    #expect(corpus.texts.map(\.labels) == [["sea"], ["land"], ["sea"], ["land"]])
    #expect(corpus.labels == ["land", "sea"])
    #expect(corpus.place(1) == first + ":2")
    #expect(corpus.place(2) == second + ":1")
  }

  @Test func compressionShowsInTheFirstBytesNotInTheName() throws {
    let scratch = try Scratch()
    var zstd = try ZstdCompressor()
    let file = try scratch.write("a.jsonl", try zstd.compress(Array(LabelledReaderTests.lines.utf8)))
    #expect(try read(file).texts.count == 2)
    let cut = try scratch.write("cut.jsonl", try zstd.compress(Array(LabelledReaderTests.lines.utf8)).dropLast(5))
    #expect(failure(cut).hasPrefix(cut + ": error: "))
  }

  @Test func byteOrderMarkCRLFAndBlankLinesDoNotMatter() throws {
    let scratch = try Scratch()
    let text = "\u{FEFF}\r\n" + LabelledReaderTests.lines.replacing("\n", with: "\r\n\r\n") + "  \r\n"
    let file = try scratch.write("a.jsonl", text)
    let corpus = try read(file)
    #expect(corpus.texts.map(\.labels) == [["sea"], ["land"]])
    #expect(corpus.place(1) == file + ":4")
  }

  @Test func foldersNameTheLabels() throws {
    let scratch = try Scratch()
    try scratch.write("c/sea/1.txt", "Rain fell.")
    try scratch.write("c/sea/2021/2.txt", "\u{FEFF}Snow fell.")
    try scratch.write("c/land/10021", "The mill is sold.")
    try scratch.write("c/land/more.jsonl", #"{"text": "A barn burnt."}"#)
    try scratch.write("c/land/page.html", "<p>Fire</p>")
    try scratch.write("c/land/table.csv", "a;b")
    try scratch.write("c/notes.txt", "Of no label.")
    try scratch.write("c/all.jsonl", #"{"label": "sky", "text": "Clouds."}"#)
    let corpus = try read(scratch("c"))
    #expect(corpus.texts.map { $0.labels[0] } == ["sky", "land", "land", "sea", "sea"])
    #expect(corpus.texts.map { String(decoding: $0.text, as: UTF8.self) }.contains("Snow fell."))
    #expect(corpus.place(0) == scratch("c/all.jsonl:1"))
    #expect(corpus.place(4) == scratch("c/sea/2021/2.txt"))
    #expect(corpus.ignored == ["csv (1 file)", "html (1 file)", "texts outside of a label's folder (1 file)"])
  }

  @Test func allBrokenLinesAreNamedAtOnce() throws {
    let scratch = try Scratch()
    let file = try scratch.write("a.jsonl", LabelledReaderTests.lines + "{\"label\": 3, \"text\": \"é\"}\nrain\n")
    #expect(
      failure(file) == """
        \(file):3:11: error: 'label' is a number, not a string or a list of strings; write it as "3"
        {"label": 3, "text": "é"}
                  ^
        \(file):4:1: error: not a JSON object; write each line as {"label": "sport", "text": "…"}
        rain
        ^
        error: 2 of 4 records are broken, and nothing was trained; mend them, or leave them out with --skip-broken
        """)
    let corpus = try read(file, skipsBroken: true)
    #expect(corpus.texts.count == 2)
    #expect(corpus.skipped == 2)
  }

  @Test func textsWithoutAWordAreReadAndNamed() throws {
    let scratch = try Scratch()
    let file = try scratch.write(
      "a.jsonl",
      LabelledReaderTests.lines + "{\"label\": \"sea\", \"text\": \"\\n\"}\n{\"label\": \"sky\", \"text\": \"*** ¶\"}\n"
    )
    let corpus = try read(file)
    #expect(corpus.texts.count == 4)
    let parts = corpus.splitByWords()
    #expect(parts.withWords.texts.map(\.labels) == [["sea"], ["land"]])
    #expect(parts.wordless.texts.count == 2)
    #expect(parts.wordless.place(0) == file + ":3")
    try scratch.write("c/sea/blank.txt", " \n")
    #expect(try read(scratch("c")).splitByWords().wordless.place(0) == scratch("c/sea/blank.txt"))
  }

  @Test func manyBrokenLinesAreCounted() throws {
    let scratch = try Scratch()
    let file = try scratch.write("a.jsonl", String(repeating: "\u{1B}[31mrain\n", count: 1500))
    let message = failure(file)
    #expect(message.contains("\n... and 1,480 more\nerror: 1,500 of 1,500 records are broken"))
    #expect(message.contains("\\u{1B}[31mrain") && !message.contains("\u{1B}"))
  }

  @Test func lineOverTheLimitIsBroken() throws {
    let scratch = try Scratch()
    let file = try scratch.write("a.jsonl", LabelledReaderTests.lines)
    var limits = LabelledReader.Limits()
    limits.documentBytes = 55
    #expect(failure(file, limits: limits).contains(":2:1: error: the line has 58 bytes, more than 55 bytes\n"))
  }

  @Test func memoryIsBounded() throws {
    let scratch = try Scratch()
    let file = try scratch.write("a.jsonl", LabelledReaderTests.lines)
    var limits = LabelledReader.Limits()
    limits.totalBytes = 40
    #expect(failure(file, limits: limits).contains("more than 40 bytes of text or 5,000,000 texts"))
  }

  @Test func nothingToReadIsSaid() throws {
    let scratch = try Scratch()
    let empty = try scratch.write("a.jsonl", "\n\n")
    #expect(failure(empty) == "error: no labelled text in '\(empty)': it is empty")
    try scratch.write("pages/sea/a.html", "<p>Rain")
    #expect(failure(scratch("pages")).hasSuffix(": seen were html (1 file)"))
    #expect(failure(scratch("none")).hasPrefix("error: cannot open '"))
  }

  @Test func heldOutPartDependsOnTheTextAlone() throws {
    let scratch = try Scratch()
    let lines = (0..<200).map { "{\"label\": \"sea\", \"text\": \"Ship \($0) came in.\"}\n" }
    let there = try read(try scratch.write("a.jsonl", lines.joined()))
    let back = try read(try scratch.write("b.jsonl", lines.reversed().joined()))
    let held = HeldOut.split(there, share: 0.2).held.texts.map(\.text)
    #expect(held == HeldOut.split(back, share: 0.2).held.texts.map(\.text).reversed())
    #expect((20...60).contains(held.count))
    #expect(HeldOut.split(there, share: 0.2).train.texts.count == 200 - held.count)
    #expect(HeldOut.split(there, share: 1).train.texts.isEmpty)
  }
}
