import ArgumentParser
import Engine

struct GCVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gc",
    abstract: "Delete checkpoints and run records that the last runs do not need.")

  @Option(help: ArgumentHelp("Keep what so many of the last runs need.", valueName: "n"))
  var keepRuns = 3

  @OptionGroup var work: WorkArguments

  func validate() throws {
    if keepRuns < 1 { throw ValidationError("--keep-runs takes a number from 1 on") }
  }

  func run() throws {
    try StandardOutput.write(StoreReport.collect(try work.directory(), keepingRuns: keepRuns, command: "copydesk gc"))
  }
}
