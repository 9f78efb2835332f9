internal import Bytes
internal import Files
internal import Language
internal import SystemPackage

/// How often the words of a language are used.
struct WordList {
  /// BCP 47.
  let language: String
  /// Most letters of its words are of it.
  let script: Script
  private(set) var words: [(word: [UInt8], frequency: Double)] = []

  /// Reads a file `TAG.tsv`: on each line a word, a tab, and its frequency in any unit.
  init(file: FilePath) throws {
    try self.init(Files.read(file), name: file.description, language: file.lastComponent?.stem ?? "")
  }

  /// - Parameter name: what errors call the list.
  init(_ bytes: [UInt8], name: String, language: String) throws {
    self.language = language
    guard !language.isEmpty, language.utf8.count <= LanguageModel.tagSize else { throw WordListError.tag(name) }
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard !line.isEmpty else { continue }
      let fields = line.split(separator: 0x09)
      guard fields.count == 2, let frequency = Double(String(decoding: fields[1], as: UTF8.self)), frequency > 0,
        frequency.isFinite
      else { throw WordListError.line(name, number + 1) }
      words.append((Array(fields[0]), frequency))
    }
    let head = Array(words.prefix(2000).map(\.word).joined(separator: [0x20]))
    guard let script = Script.dominant(of: Text(trusted: head)),
      LanguageModel.scripts.contains(where: { $0.script == script })
    else { throw WordListError.script(name) }
    self.script = script
  }
}

enum WordListError: Error, CustomStringConvertible {
  case tag(String), line(String, Int), script(String), languages(String)

  var description: String {
    switch self {
    case .tag(let file): "\(file): the file's name is to be a language tag of at most \(LanguageModel.tagSize) letters"
    case .line(let file, let line): "\(file):\(line): neither a word, a tab and a frequency above 0 nor empty"
    case .script(let file): "\(file): no word, or in a script that needs no model"
    case .languages(let script): "\(script): more than \(LanguageModel.languagesAtMost) languages"
    }
  }
}
