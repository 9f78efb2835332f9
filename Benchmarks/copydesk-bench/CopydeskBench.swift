internal import ArgumentParser

/// `copydesk-bench`: what `make bench` runs.
@main
struct CopydeskBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copydesk-bench",
    abstract: "Figures of Copydesk: on a corpus made from a seed, and of languages on texts of yours.",
    subcommands: [Measure.self, Generate.self, MeasureLanguage.self, Pairs.self],
    defaultSubcommand: Measure.self)
}
