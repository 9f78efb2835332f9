import ArgumentParser
import ClassifyTraining

struct ExplainVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say how a model labels a document, and which words decided.",
    discussion: """
      DOCUMENT is a text file, - for standard input, or a record of JSON Lines as FILE#ID (or FILE#L3, its line):

        copydesk explain news.ckm article.txt
        copydesk explain news.ckm out/documents.jsonl#sport/late-goal.html
      """)

  @Argument(
    help: ArgumentHelp("A model of 'copydesk train'.", valueName: "model.ckm"),
    completion: .file(extensions: ["ckm"]))
  var model: String

  @Argument(help: ArgumentHelp("The document.", valueName: "document"), completion: .file())
  var document: String

  @Flag(help: "Print the explanation as JSON.")
  var json = false

  func run() throws {
    let report = try ExplanationSession(model: model, document: document).run()
    try StandardOutput.write(json ? report.json : report.text)
  }
}
