internal import Bytes
internal import Files
internal import StageKit
internal import SystemPackage

/// A first look at the outputs of a run: some quotations with their speakers, a cluster of copies.
struct Highlights {
  private var quotes: [(quote: String, speaker: String, document: String)] = []
  private var clusters: [(original: String, copies: [String])] = []

  private static let quoteLimit = 3
  /// No more lines than this are looked at: it is a look, not a survey.
  private static let lineLimit = 5000

  /// `nil` where there is no such file.
  init?(_ documents: FilePath) {
    guard var lines = try? LineReader(documents) else { return nil }
    var left = Highlights.lineLimit
    while left > 0, let line = try? lines.next() {
      left -= 1
      try? look(at: line)
    }
  }

  var text: String {
    var text = ""
    if !quotes.isEmpty { text += "who said what\n" }
    for quote in quotes {
      text += "  \(quote.speaker): “\(quote.quote)” (\(quote.document))\n"
    }
    let copied = clusters.filter { !$0.copies.isEmpty }.max { $0.copies.count < $1.copies.count }
    if let copied {
      text += "told more than once\n  \(copied.original)\n"
      for copy in copied.copies.prefix(5) { text += "    also \(copy)\n" }
    }
    return text
  }

  private mutating func look(at line: [UInt8]) throws {
    var json = JSONReader(line)
    var id = ""
    try json.enterObject()
    while let name = try json.nextMember() {
      switch name {
      case "id": id = try json.string()
      case "source", "metadata", "text": try json.skip()
      default:
        let layer = try JSONValue(from: &json)
        if let list = layer["quotes"]?.elements { look(at: list, in: id) }
        if layer["role"] != nil { look(atCopy: layer, id) }
      }
    }
  }

  /// One of a document, so that they come from several.
  private mutating func look(at list: [JSONValue], in id: String) {
    guard quotes.count < Highlights.quoteLimit else { return }
    let named = list.first { quote in
      (quote["speaker"]?["name"]?.string != nil) && (40...160).contains(quote["text"]?.string?.count ?? 0)
    }
    guard let named, let speaker = named["speaker"]?["name"]?.string, let quote = named["text"]?.string else { return }
    quotes.append((Printable.escaped(quote), Printable.escaped(speaker), Printable.escaped(id)))
  }

  private mutating func look(atCopy layer: JSONValue, _ id: String) {
    guard let cluster = layer["cluster"]?.string, layer["role"]?.string == DuplicatesLayer.Role.duplicate.rawValue
    else {
      return
    }
    let run = layer["run"]?.string.map { " of run \(Printable.escaped($0))" } ?? ""
    let name = Printable.escaped(cluster) + run
    let place = clusters.firstIndex { $0.original == name }
    if let place {
      clusters[place].copies.append(Printable.escaped(id))
    } else if clusters.count < 100 {
      clusters.append((name, [Printable.escaped(id)]))
    }
  }
}
