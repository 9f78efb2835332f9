import ArgumentParser
import PipelineFile

struct CheckVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a pipeline file and everything that it names.",
    discussion: "Prints every fault as file:line:column with the line and a caret. Exit status 2 where there is one.")

  @OptionGroup var pipeline: PipelineArguments

  func run() throws {
    let pipeline = try pipeline.load()
    let steps = pipeline.steps.map(\.id).joined(separator: ", ")
    try StandardOutput.write(line: "\(pipeline.file): '\(pipeline.name)' is valid: \(steps)")
  }
}
