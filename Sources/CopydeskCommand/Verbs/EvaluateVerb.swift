import ArgumentParser
import ClassifyTraining

struct EvaluateVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure a model on texts whose labels are known.",
    discussion: """
      TEST is what 'copydesk train' reads: JSON Lines of labelled texts, or a directory with a folder for each label. \
      Texts that the model was trained on say nothing about it. Exit status: 0 measured, however well the model did, 2 \
      the options are wrong, 3 model or texts are missing or broken.
      """)

  @Argument(
    help: ArgumentHelp("A model of 'copydesk train'.", valueName: "model.ckm"),
    completion: .file(extensions: ["ckm"]))
  var model: String

  @Argument(
    help: ArgumentHelp("Files or directories of labelled texts, or - for standard input.", valueName: "test"),
    completion: .file())
  var tests: [String]

  @Option(
    help: ArgumentHelp(
      "Texts of another kind; says how many are rejected, and how well they are told from those of TEST.",
      valueName: "other"),
    completion: .file())
  var unlike: [String] = []

  @Flag(help: "Leave broken records out instead of refusing them.")
  var skipBroken = false

  @Flag(help: "Print the figures as JSON.")
  var json = false

  @Flag(help: "Show no progress.")
  var quiet = false

  func run() throws {
    let display = TrainingDisplay(isQuiet: quiet)
    defer { display.end() }
    let session = EvaluationSession(model: model, tests, unlike: unlike, skipsBroken: skipBroken)
    let report = try session.run { display.note($0) }
    display.end()
    try StandardOutput.write(json ? report.json : report.text)
  }
}
