import Bytes
import StageKit
import Synchronization
import YAML

/// Small stages of every kind, each with one behaviour that a test can see.
enum TestStages {
  static let all = [shout, count, double, censor(), tagger, number]

  static func define(
    _ name: String, reads: [StageDescriptor.Input], writes: [StageDescriptor.Output], readsMarkup: Bool = false,
    parameters: [ParameterDeclaration] = [],
    _ process: @escaping @Sendable (Document, StageConfiguration) throws(StageError) -> StageResult
  ) -> StageDefinition {
    let descriptor = StageDescriptor(
      name: name, version: "1", summary: "For tests.", scope: .document, reads: reads, writes: writes,
      readsMarkup: readsMarkup, parameters: parameters)
    return StageDefinition(descriptor) { configuration throws(Diagnostics) in
      .document(Closure { (document) throws(StageError) in try process(document, configuration) })
    }
  }

  private struct Closure: DocumentStage {
    let body: @Sendable (Document) throws(StageError) -> StageResult
    func process(_ document: Document) throws(StageError) -> StageResult { try body(document) }
  }

  /// Rewrites the text in capitals.
  static let shout = define("shout", reads: [.text], writes: [.text], readsMarkup: true) {
    (document, _) throws(StageError) in
    .output(StageOutput(text: Text(document.text.string.uppercased())))
  }

  /// Counts words of at least so many bytes.
  static let count = define(
    "count", reads: [.text], writes: [.layer],
    parameters: [ParameterDeclaration("least", .integer(1...99), default: .integer(1), doc: "Bytes of a word.")]
  ) { (document, configuration) throws(StageError) in
    let words = document.text.bytes.split { $0 <= 0x20 }.filter { $0.count >= configuration.integer("least") ?? 1 }
    return .output(StageOutput(layer: RawLayer(json: Array("{\"words\":\(words.count)}".utf8))))
  }

  /// Twice the words of `count`.
  static let double = define("double", reads: [.layer("count", optional: false)], writes: [.layer]) {
    (document, _) throws(StageError) in
    let words = document.rawLayer(of: "count").flatMap { try? JSONValue(parsing: $0) }?["words"]?.int ?? -1
    return .output(StageOutput(layer: RawLayer(json: Array("\(2 * words)".utf8))))
  }

  /// Fails documents with "FAIL" in them and drops those with "DROP", unless `lenient` is on.
  static func censor(_ lenient: Switch = Switch()) -> StageDefinition {
    define("censor", reads: [.text], writes: []) { (document, _) throws(StageError) in
      let text = document.text.string
      if text.contains("FAIL"), !lenient.isOn { throw StageError(code: "told-to", "the text says FAIL") }
      if text.contains("DROP"), !lenient.isOn { return .dropped(reason: "told to") }
      return .output(StageOutput())
    }
  }

  /// Sets the title, which stays as it was, the section, which it overwrites, and a key of the user's choice.
  static let tagger = define(
    "tagger", reads: [.text],
    writes: [.metadata("title", overwrites: false), .metadata("section", overwrites: true)],
    parameters: [ParameterDeclaration("key", .string, default: .string("site"), doc: "A key more.")]
  ) { (document, configuration) throws(StageError) in
    .output(
      StageOutput(metadata: [
        MetadataEntry("title", .string("Title by tagger"), provenance: "tagger"),
        MetadataEntry("section", .string("Section by tagger")),
        MetadataEntry(configuration.string("key") ?? "site", .string("Ellery Post")),
      ]))
  }

  /// Names for each document the first with the same text.
  static let number = StageDefinition(
    StageDescriptor(
      name: "number", version: "1", summary: "For tests.", scope: .corpus, reads: [.id, .text], writes: [.layer],
      parameters: [
        ParameterDeclaration("drop", .boolean, default: .boolean(false), doc: "Leave copies out."),
        ParameterDeclaration("of", .string, optional: true, doc: "What all are said to be copies of."),
      ])
  ) { configuration throws(Diagnostics) in
    .corpus(NumberStage(drops: configuration.boolean("drop") ?? false, of: configuration.string("of")))
  }
}

struct NumberStage: CorpusStage {
  struct ProofIsWrong: Error {}

  let drops: Bool
  let of: String?

  func survey(_ document: Document) throws(StageError) -> Survey {
    if document.text.string.contains("UNSURVEYED") { throw StageError(code: "told-to", "the text says UNSURVEYED") }
    return Survey(
      draft: Array("{\"bytes\":\(document.text.count)}".utf8),
      index: Array(Digest(of: document.text.bytes).hexadecimal.utf8),
      proof: document.text.bytes)
  }

  func conclude(
    _ corpus: any Corpus, _ workspace: Workspace, _ verdict: (_ ordinal: Int, _ json: [UInt8]) throws -> Void
  ) throws {
    var firsts: [[UInt8]: String] = [:]
    try corpus.forEach { ordinal, id, index in
      try workspace.checkCancelled()
      guard try Array(Digest(of: corpus.proof(ordinal)).hexadecimal.utf8) == index, try corpus.id(ordinal) == id else {
        throw ProofIsWrong()
      }
      let first = of ?? firsts[index] ?? id
      firsts[index] = first
      try verdict(ordinal, JSONValue.object([.init("first", .string(first))]).json)
    }
  }

  func apply(_ document: Document, draft: [UInt8], verdict: [UInt8]) throws(StageError) -> StageResult {
    guard let first = (try? JSONValue(parsing: verdict))?["first"]?.string else {
      throw StageError(code: "no-verdict", "no verdict for \(document.id)")
    }
    let json = Array("{\"first\":\"\(first)\",\"draft\":".utf8) + draft + Array("}".utf8)
    let output = StageOutput(layer: RawLayer(json: json))
    return drops && (of != nil || first != document.id) ? .duplicate(of: first, output) : .output(output)
  }
}

/// Something of the world that a stage depends on, against the rules.
final class Switch: Sendable {
  private let state = Atomic<Bool>(false)
  var isOn: Bool { state.load(ordering: .acquiring) }
  func turnOn() { state.store(true, ordering: .releasing) }
}
