internal import ArgumentParser

/// `copydesk-bench`: what `make bench` runs.
@main
struct CopydeskBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copydesk-bench",
    abstract: "Figures of Copydesk on a corpus made from a seed.",
    subcommands: [Measure.self, Generate.self],
    defaultSubcommand: Measure.self)
}
