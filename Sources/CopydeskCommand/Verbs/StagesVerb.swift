import ArgumentParser
import Engine
import PipelineFile
import Plugins
import StageKit
import SystemPackage

struct StagesVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages",
    abstract: "List the stages, describe one, or test a plugin.",
    subcommands: [List.self, Describe.self, Test.self],
    defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the stages.")

    func run() throws { try StandardOutput.write(line: StageDescriptions.list(CopydeskProgram.known)) }
  }

  struct Describe: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print what a stage reads, writes and takes.")

    @Argument(help: "The name of the stage, or the directory of a plugin, as in ./stages/sentiment.")
    var name: String

    func run() throws {
      guard StageDescriptions.isDirectory(name) else {
        return try StandardOutput.write(line: StageDescriptions.describe(name, among: CopydeskProgram.known))
      }
      let known = CopydeskProgram.known.map(\.descriptor.name)
      let plugin = try Plugin(in: FilePath(name), taken: known)
      try StandardOutput.write(
        line: StageDescriptions.describe(plugin.descriptor, uses: name, facts: plugin.facts(known: known)))
    }
  }

  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Try a plugin with ordinary and with hostile documents.",
      discussion: """
        Says whether it starts, answers at once for every document, gives the same answers again in another order, ends \
        when it should, and writes what its manifest declares. Exit status 1 where there is something to mend.
        """)

    @Argument(help: "The directory of the plugin, as in ./stages/sentiment.")
    var directory: String

    @Option(
      name: .customLong("set"), parsing: .singleValue,
      help: ArgumentHelp("Give a parameter another value.", valueName: "param=value"))
    var settings: [String] = []

    @Option(help: "Documents of your own, as JSON Lines (documents.jsonl of a run, for one).", completion: .file())
    var documents: String?

    @Flag(help: "Print what was found out as JSON.")
    var json = false

    func run() throws {
      let stages = CopydeskProgram.known
      let plugin = try Plugin(in: FilePath(directory), taken: stages.map(\.descriptor.name))
      let configuration = try StageConfiguration(of: plugin.definition, settings: settings)
      var trial = PluginTrial(
        plugin, configuration, stages: stages, documents: try documents.map { try TrialFile.read(FilePath($0)) })
      let report = try trial.run()
      try StandardOutput.write(json ? report.json : report.text)
      if !report.isGood { throw ExitCode(ExitStatus.failed) }
    }
  }
}
