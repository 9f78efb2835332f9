internal import ArgumentParser
internal import Bytes
internal import Files
internal import Language
internal import SystemPackage

/// `copydesk-bench language FILE`: how many texts a second the identifier takes, and how many languages it tells.
struct MeasureLanguage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language",
    abstract: "Print how fast and how well the languages of labelled texts are told, beside CLD2.",
    discussion: """
      FILE is JSON Lines with "text", and where they are known "lang" (BCP 47) and "kind"; each kind has rows of its own. \
      "told" is the best guess for any text, "written" what is sure enough for a document's metadata. One thread, CPU \
      seconds; each kind is read again until that took a second.
      """)

  @Argument(help: "Labelled texts.")
  var file: String

  func run() throws {
    let texts = try LabelledText.read(FilePath(file))
    guard !texts.isEmpty else { throw ValidationError("\(file) holds no text") }
    var table = Table("one thread", "texts", "told right", "written", "of these right", "texts/s", "MB/s")
    let kinds = texts.map(\.kind)
    for (number, kind) in kinds.enumerated() where kinds.firstIndex(of: kind) == number {
      let ofKind = texts.filter { $0.kind == kind }
      table.add(kind, ofKind) { LanguageIdentifier.identify($0).map { ($0.language, $0.reliable) } }
      table.add(kind + ", CLD2 alone", ofKind, PlainCLD2.identify)
    }
    print(table.text)
  }
}

/// A text whose language is known, or not.
struct LabelledText {
  let text: Text
  /// BCP 47.
  let language: String?
  let kind: String

  /// Reads one line of JSON.
  init(_ line: [UInt8]) throws(JSONError) {
    let value = try JSONValue(parsing: line)
    guard let text = value["text"]?.string else { throw JSONError("expected a member \"text\"", at: 0) }
    self.text = Text(text)
    language = value["lang"]?.string
    kind = value["kind"]?.string ?? "texts"
  }

  /// Reads a file of lines; blank ones are passed over.
  static func read(_ file: FilePath) throws -> [LabelledText] {
    var texts: [LabelledText] = []
    let lines = try Files.read(file).split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
      do {
        texts.append(try LabelledText(Array(line)))
      } catch {
        throw UnreadableLine(description: "\(file):\(number + 1): \(error)")
      }
    }
    return texts
  }
}

private struct UnreadableLine: Error, CustomStringConvertible {
  let description: String
}

extension Table {
  /// Adds what `identify` makes of `texts`: the language, and whether it is sure of it.
  fileprivate mutating func add(
    _ name: String, _ texts: [LabelledText], _ identify: (Text) -> (language: String, isSure: Bool)?
  ) {
    var score = LanguageScore()
    for text in texts where text.language != nil { score.count(text, identify(text.text)) }
    let bytes = texts.reduce(0) { $0 + $1.text.count }
    var meter = Meter(name)
    repeat {
      meter.measure(documents: texts.count, bytes: bytes) { for text in texts { _ = identify(text.text) } }
    } while meter.seconds < 1
    add(
      name, Figure.count(texts.count), score.right, score.written, score.writtenRight,
      Figure.rate(meter.documents, meter.seconds), Figure.megabytesRate(meter.bytes, meter.seconds))
  }
}

/// How many languages were told.
struct LanguageScore {
  private var (labelled, rightCount, sure, sureAndRight) = (0, 0, 0, 0)

  /// Regions and scripts do not count.
  mutating func count(_ text: LabelledText, _ found: (language: String, isSure: Bool)?) {
    guard let language = text.language else { return }
    let isRight = found.map { LanguageTag.primary($0.language) == LanguageTag.primary(language) } ?? false
    labelled += 1
    rightCount += isRight ? 1 : 0
    guard let found, found.isSure else { return }
    sure += 1
    sureAndRight += isRight ? 1 : 0
  }

  var right: String { LanguageScore.part(rightCount, of: labelled) }
  var written: String { LanguageScore.part(sure, of: labelled) }
  var writtenRight: String { LanguageScore.part(sureAndRight, of: sure) }

  private static func part(_ count: Int, of all: Int) -> String {
    all == 0 ? "–" : Figure.decimal(Double(count) / Double(all), 3)
  }
}
