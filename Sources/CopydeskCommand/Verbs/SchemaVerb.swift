import ArgumentParser
import PipelineFile

struct SchemaVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of pipeline files, for editors.")

  func run() throws {
    try StandardOutput.write(line: String(decoding: PipelineSchema.json(stages: CopydeskProgram.known), as: UTF8.self))
  }
}
