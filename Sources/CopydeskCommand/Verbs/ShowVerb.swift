import ArgumentParser
import Engine

struct ShowVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print what every step stored of a document, as JSON.",
    discussion: "One line a step: {\"step\": …, \"result\": …}. Pipe it through jq.")

  @Argument(help: "The id of the document, as in documents.jsonl and outcomes.jsonl.")
  var id: String

  @Option(help: "Only this step.")
  var step: String?

  @OptionGroup var work: WorkArguments

  func run() throws {
    print(try DocumentReport(id, in: try work.directory()).contents(step: step), terminator: "")
  }
}
