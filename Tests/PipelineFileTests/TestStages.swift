import Bytes
import PipelineFile
import StageKit
import SystemPackage
import YAML

/// Stages that do nothing, declared like real ones.
enum TestStages {
  private struct Nothing: DocumentStage {
    func process(_ document: Document) throws(StageError) -> StageResult { .output(StageOutput()) }
  }

  private static func define(
    _ name: String, reads: [StageDescriptor.Input], writes: [StageDescriptor.Output] = [.layer],
    readsMarkup: Bool = false, parameters: [ParameterDeclaration] = []
  ) -> StageDefinition {
    let descriptor = StageDescriptor(
      name: name, version: "1", summary: "Does nothing, as \(name).", scope: .document, reads: reads, writes: writes,
      readsMarkup: readsMarkup, parameters: parameters)
    return StageDefinition(descriptor) { _ throws(Diagnostics) in .document(Nothing()) }
  }

  static let wash = define(
    "wash", reads: [.source, .text], writes: [.text, .layer, .metadata("title", overwrites: false)], readsMarkup: true)
  static let split = define("split", reads: [.text])
  static let cite = define("cite", reads: [.text, .layer("split", optional: false), .layer("wash", optional: true)])
  static let label = define(
    "label", reads: [.text, .metadata("title")],
    parameters: [
      ParameterDeclaration("threshold", .number(0...1), default: .number(0.5), doc: "Labels below it are left out."),
      ParameterDeclaration("most", .integer(1...20), default: .integer(5), unit: "labels", doc: "Labels a document."),
      ParameterDeclaration("strict", .boolean, default: .boolean(false), doc: "Whether doubt counts."),
      ParameterDeclaration("window", .duration, default: .duration(7_776_000), doc: "How long a label lasts."),
      ParameterDeclaration("memory", .size, default: .size(512 << 20), doc: "Memory for the model."),
      ParameterDeclaration(
        "keep", .choice(["first", "longest"]), default: .string("first"), doc: "Which label stays."),
      ParameterDeclaration("fields", .choices(["title", "text"]), default: .strings(["text"]), doc: "What is read."),
      ParameterDeclaration("stop_words", .strings, default: .strings([]), doc: "Words that do not count."),
      ParameterDeclaration("rules", .file, optional: true, doc: "Rules of your own."),
    ])
  static let model = define(
    "model", reads: [.text], parameters: [ParameterDeclaration("file", .file, doc: "The model, as trained.")])

  /// A stage that may be asked to see the whole corpus.
  static let tally = StageDefinition(
    StageDescriptor(
      name: "tally", version: "1", summary: "Does nothing, as tally.", scope: .document, reads: [.text],
      writes: [.layer], parameters: [ParameterDeclaration("across", .boolean, default: .boolean(false), doc: "All.")],
      corpusOption: .init("across", reads: [.metadata("site"), .layer("split", optional: false)]))
  ) { _ throws(Diagnostics) in .document(Nothing()) }

  /// A stage that refuses to be made.
  static let picky = StageDefinition(
    StageDescriptor(name: "picky", version: "1", summary: "Refuses.", scope: .document, reads: [.id], writes: [.layer])
  ) { _ throws(Diagnostics) in
    throw Diagnostics([
      Diagnostic(file: "", position: nil, message: "it is no good day"),
      Diagnostic(file: "rules.yaml", position: .init(line: 3, column: 1), message: "no rule", sourceLine: "x: y"),
    ])
  }

  static let all = [wash, split, cite, label, model, tally, picky]
}

/// A pipeline from text.
func load(_ text: String, overrides: [String] = []) throws(Diagnostics) -> Pipeline {
  try Pipeline.load(Array(text.utf8), path: "p.yaml", stages: TestStages.all, overrides: overrides)
}

/// What `check` says of a pipeline: all diagnostics as they are printed; "" where it is valid.
func check(_ text: String, overrides: [String] = []) -> String {
  do throws(Diagnostics) {
    return Diagnostics(try load(text, overrides: overrides).warnings).rendered()
  } catch {
    return error.rendered()
  }
}
