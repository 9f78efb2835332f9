import ArgumentParser
import StageKit
import Starters

struct NewVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a stage or a pipeline to start from.",
    discussion: "Nothing that exists is touched.",
    subcommands: [Stage.self, Pipeline.self])

  struct Stage: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Write a plugin that works, with a test.")

    @Argument(help: "Its name; it is written below stages/. Or a directory, as in tools/mood.")
    var name: String

    @Option(help: "The language of its program: python, shell or swift.")
    var language: StarterLanguage = .python

    func run() throws {
      let taken = CopydeskProgram.known.map(\.descriptor.name)
      try NewVerb.write(try Starter.stage(name, language: language, taken: taken))
    }
  }

  struct Pipeline: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Write a pipeline with every key explained.")

    @Argument(help: "Its name, or a file.")
    var name: String

    func run() throws { try NewVerb.write(try Starter.pipeline(name)) }
  }

  private static func write(_ starter: Starter) throws {
    try starter.write()
    for file in starter.files { try StandardOutput.write(line: "wrote \(file.path)") }
    for step in starter.next { try StandardOutput.write(line: "next:  \(step)") }
  }
}

extension StarterLanguage: ExpressibleByArgument {}
