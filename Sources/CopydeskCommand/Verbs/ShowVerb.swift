import ArgumentParser
import DedupeStage
import Engine

struct ShowVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print what every step stored of a document, or how the copies of a story differ.",
    discussion: """
      With an id: one line a step, {"step": …, "result": …}; pipe it through jq. With --cluster: the documents that are \
      copies of one another, in the order in which they are kept, and what is different in each.
      """)

  @Argument(help: "The id of the document, as in documents.jsonl and outcomes.jsonl.")
  var id: String?

  @Option(help: ArgumentHelp("Show the copies of a document: the id of any of them.", valueName: "id"))
  var cluster: String?

  @Option(help: "Only this step; with --cluster, the step that found the copies (default: the last).")
  var step: String?

  @Flag(help: "With --cluster: one line of JSON.")
  var json = false

  @OptionGroup var work: WorkArguments

  func validate() throws {
    guard (id == nil) != (cluster == nil) else {
      throw ValidationError("name a document, or --cluster and one of its documents")
    }
    guard cluster != nil || !json else {
      throw ValidationError("--json goes with --cluster; what is shown else is JSON")
    }
  }

  func run() throws {
    if let id { try StandardOutput.write(DocumentReport(id, in: try work.directory()).contents(step: step)) }
    if let cluster {
      let found = try ClusterSearch(in: try work.directory(), step: step).cluster(of: cluster)
      try StandardOutput.write(json ? DedupeStage.reportJSON(found) : DedupeStage.report(found))
    }
  }
}
