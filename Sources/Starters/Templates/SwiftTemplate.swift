/// A plugin in Swift: one file, which needs nothing of Copydesk's.
enum SwiftTemplate {
  static let program = ##"""
    // NAME: reads one JSON document a line, writes one answer a line.
    import Foundation

    struct Parameters: Decodable {
      var least: Int
    }

    /// What 'reads' of stage.yaml names.
    struct Document: Decodable {
      var id: String
      var text: String
    }

    /// The layer: what stands under the step's id in documents.jsonl.
    struct Layer: Encodable {
      var words: Int
    }

    func process(_ document: Document, _ parameters: Parameters) throws -> Layer {
      let words = document.text.split(whereSeparator: \.isWhitespace).filter { $0.count >= parameters.least }
      return Layer(words: words.count)
    }

    let environment = ProcessInfo.processInfo.environment["COPYDESK_PARAMETERS"] ?? "{}"
    let parameters = try JSONDecoder().decode(Parameters.self, from: Data(environment.utf8))
    let encoder = JSONEncoder()
    // Members of an object would come in another order at each start.
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]

    /// Written at once, not kept in a buffer: Copydesk waits for it.
    func answer(_ id: String, _ key: String, _ value: some Encodable) throws {
      let (id, value) = (try encoder.encode(id), try encoder.encode(value))
      let line = Data(#"{"id":"#.utf8) + id + Data(#","\#(key)":"#.utf8) + value + Data("}\n".utf8)
      try FileHandle.standardOutput.write(contentsOf: line)
    }

    while let line = readLine() {
      let document = try JSONDecoder().decode(Document.self, from: Data(line.utf8))
      do {
        try answer(document.id, "NAME", process(document, parameters))
      } catch {
        // The document is quarantined with this; "drop" and a reason leaves one out.
        try answer(document.id, "error", "\(error)")
      }
    }

    """##

  static let build = #"""
    #!/bin/sh
    # sh build.sh: makes the program that stage.yaml names. Run it again when main.swift has changed.
    cd "$(dirname "$0")" || exit 1
    exec swiftc -O -swift-version 6 main.swift -o program

    """#

  static let test = ShellTest.script(asking: "./program", after: "[ -x program ] || sh build.sh || exit 1\n")
}
