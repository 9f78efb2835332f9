import ArgumentParser
import Engine
import PipelineFile
import Plugins
import StageKit
import SystemPackage

struct StagesVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages",
    abstract: "List the stages, or describe one.",
    subcommands: [List.self, Describe.self],
    defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the stages.")

    func run() throws { print(StageDescriptions.list(CopydeskProgram.known)) }
  }

  struct Describe: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print what a stage reads, writes and takes.")

    @Argument(help: "The name of the stage, or the directory of a plugin, as in ./stages/sentiment.")
    var name: String

    func run() throws {
      guard StageDescriptions.isDirectory(name) else {
        return print(try StageDescriptions.describe(name, among: CopydeskProgram.known))
      }
      let plugin = try Plugin(in: FilePath(name), taken: CopydeskProgram.known.map(\.descriptor.name))
      print(StageDescriptions.describe(plugin.descriptor, uses: name, facts: plugin.facts))
    }
  }
}
