import PipelineFile
import Testing

@Test func stagesAreListedOneALine() {
  #expect(
    StageDescriptions.list([TestStages.wash, TestStages.model])
      == "wash   Does nothing, as wash.\nmodel  Does nothing, as model.")
}

@Test func stageIsDescribedWithAllThatItTakes() throws {
  #expect(
    try StageDescriptions.describe("label", among: TestStages.all) == """
      label, version 1: sees one document at a time
      Does nothing, as label.

      Reads   text, metadata.title
      Writes  layer (under the step's id)

      Parameters (under 'with')
        threshold   number from 0 to 1; default 0.5
                    Labels below it are left out.
        most        whole number from 1 to 20 (labels); default 5
                    Labels a document.
        strict      true or false; default false
                    Whether doubt counts.
        window      duration, as in 20s, 5m, 2h, 90d; default 90d
                    How long a label lasts.
        memory      size, as in 64KiB, 512MiB, 2GiB; default 512MiB
                    Memory for the model.
        keep        one of first, longest; default first
                    Which label stays.
        fields      list of title, text; default [text]
                    What is read.
        stop_words  list of texts; default []
                    Words that do not count.
        rules       file; may be left out
                    Rules of your own.

      In a pipeline
        - uses: label
          with:
            threshold: 0.5
            most: 5
            strict: false
            window: 90d
            memory: 512MiB
            keep: first
            fields: [text]
            stop_words: []
      """)
}

@Test func readsAndWritesAreSaidInWords() throws {
  let cite = try StageDescriptions.describe("cite", among: TestStages.all)
  #expect(cite.contains("Reads   text, the layer of split, the layer of wash if there is one\n"))
  let wash = try StageDescriptions.describe("wash", among: TestStages.all)
  #expect(wash.contains("Reads   source, text (HTML too)\nWrites  text, layer (under the step's id), metadata.title\n"))
}

@Test func corpusOptionIsSaidInWords() throws {
  let tally = try StageDescriptions.describe("tally", among: TestStages.all)
  #expect(tally.hasPrefix("tally, version 1: sees one document at a time, with 'across: true' the whole corpus\n"))
  #expect(
    tally.contains(
      "Reads   text; with 'across: true' also metadata.site, the layer of split\n"))
}

@Test func exampleOfADescriptionIsAValidStep() throws {
  let text = try StageDescriptions.describe("label", among: TestStages.all)
  let example = try #require(text.split(separator: "In a pipeline\n").last)
  #expect(check("name: a\ninput: {include: ['*.txt']}\nstages:\n\(example)") == "")
}

@Test func unknownStageIsAnsweredWithTheNearest() {
  let error = #expect(throws: StageDescriptions.UnknownStage.self) {
    try StageDescriptions.describe("lable", among: TestStages.all)
  }
  #expect(error?.description == "there is no stage 'lable' (did you mean 'label'?)")
}
