import ArgumentParser
import Engine

struct WhyVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Say what became of a document in the last run, in which step and why.")

  @Argument(help: "The id of the document, as in documents.jsonl and outcomes.jsonl.")
  var id: String

  @OptionGroup var work: WorkArguments

  func run() throws {
    try StandardOutput.write(DocumentReport(id, in: try work.directory()).explanation())
  }
}
