import ArgumentParser
import Engine
import PipelineFile

struct StagesVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages",
    abstract: "List the stages, or describe one.",
    subcommands: [List.self, Describe.self],
    defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the stages.")

    func run() throws { print(StageDescriptions.list(Copydesk.stages), terminator: "") }
  }

  struct Describe: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print what a stage reads, writes and takes.")

    @Argument(help: "The name of the stage.")
    var name: String

    func run() throws {
      print(try StageDescriptions.describe(name, among: Copydesk.stages), terminator: "")
    }
  }
}
