import ArgumentParser
import ClassifyTraining

struct TrainVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Train a model that labels texts, from texts with labels.",
    discussion: """
      LABELLED is JSON Lines, plain, .gz or .zst, one text a line:

        {"label": "sport", "title": "Late goal", "text": "Oakhurst won …"}

      The title may be missing. With --multi-label the label may be a list. - is standard input. A directory has a \
      folder for each label, with .txt files in it; pages (.html) are not read: clean them first. All of it is held in \
      memory, 2 GiB of text at most.

        copydesk train news.jsonl --output news.ckm
        copydesk explain news.ckm article.txt

      Then label documents with it in a pipeline:

        - uses: classify
          with: { model: news.ckm }

      The same texts give the same bytes of model, in any order and on any number of threads. How good it is, is \
      measured by cross-validation, or with --validate on texts that it is not trained on. Broken records are named and \
      nothing is trained. Exit status: 0 done, 1 it failed, 2 the options are wrong, 3 the texts are missing or broken, \
      5 no space left.
      """)

  @Argument(
    help: ArgumentHelp("Files or directories of labelled texts, or - for standard input.", valueName: "labelled"),
    completion: .file())
  var labelled: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where the model goes; a file that is no model is never replaced.", valueName: "model.ckm"),
    completion: .file(extensions: ["ckm"]))
  var output: String

  @Option(
    name: .customLong("validate"),
    help: ArgumentHelp(
      "Measure on a part of the texts, like 10%, or on labelled texts of their own.", valueName: "share|path"))
  var validation: String?

  @Flag(help: "Let a text have several labels, or none.")
  var multiLabel = false

  @Flag(help: "Leave broken records out instead of refusing them.")
  var skipBroken = false

  @Option(help: ArgumentHelp("Use so many threads (default: the cores).", valueName: "n"))
  var jobs: Int?

  @Flag(help: "Print the figures as JSON.")
  var json = false

  @Flag(help: "Show no progress.")
  var quiet = false

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 1024") }
    if labelled.filter({ $0 == "-" }).count > 1 { throw ValidationError("standard input can be read once") }
  }

  func run() throws {
    var session = TrainingSession(labelled, output: output)
    session.validation = try validation.map { try ValidationPart($0) }
    session.allowsSeveralLabels = multiLabel
    session.skipsBroken = skipBroken
    session.threads = jobs
    let display = TrainingDisplay(isQuiet: quiet)
    defer { display.end() }
    let report = try session.run { display.note($0) }
    display.end()
    try StandardOutput.write(json ? report.json : report.text)
  }
}
