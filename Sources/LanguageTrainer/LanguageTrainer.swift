internal import ArgumentParser
internal import Files
internal import Language
internal import SystemPackage

/// `language-trainer`: makes the model of short texts out of lists of words.
@main
struct LanguageTrainer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language-trainer",
    abstract: "Make the model of the languages of short texts out of lists of words.",
    discussion: """
      Each file TAG.tsv is of one language: on each line a word, a tab, and how often it is used, in any unit. Languages are \
      put together by script; the order of files and of lines changes nothing that matters: columns go by tag. The same \
      files give the same bytes. `export-lists.py` beside the source makes such files of the sources in docs/data.md.
      """)

  @Argument(help: "Files TAG.tsv.")
  var files: [String]

  @Option(help: "The model to write.")
  var output: String

  @Option(help: "Binary logarithm of the rows for Latin script; of the others the tables have an eighth and less.")
  var rows = 15

  @Option(help: "The share of a language's features that each is given on top of its own.")
  var floor = 1e-6

  func validate() throws {
    guard (8...20).contains(rows) else { throw ValidationError("--rows: 8 to 20") }
    guard floor > 0, floor < 1 else { throw ValidationError("--floor: above 0, below 1") }
  }

  func run() throws {
    let lists = try files.map { try WordList(file: FilePath($0)) }.sorted { $0.language < $1.language }
    let tables = try LanguageModel.scripts.compactMap { script, _ in
      let own = lists.filter { $0.script == script }
      return own.isEmpty
        ? nil : try TableTraining(own, script: script, logarithm: logarithm(of: script), floor: floor)
    }
    let model = ModelFile(tables)
    try Files.writeDurably(model.bytes, to: FilePath(output))
    for table in tables {
      print("\(table.script): \(table.languages.joined(separator: " ")), \(table.rows.count) bytes")
    }
  }

  /// Half as many letters a language want half as many rows; and other scripts have fewer languages that are alike.
  private func logarithm(of script: Script) -> Int {
    switch script {
    case .latin: rows
    case .cyrillic: rows - 2
    default: rows - 3
    }
  }
}
