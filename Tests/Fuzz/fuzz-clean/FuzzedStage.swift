internal import Bytes
internal import CleanStage
internal import Glibc
internal import StageKit

/// The stage with its defaults, and what must be true of all that it makes.
struct FuzzedStage {
  static let shared = FuzzedStage()
  private let stage: any DocumentStage
  private let format: TextFormat

  static func exit(_ status: CInt) -> Never { Glibc.exit(status) }

  private init?() {
    let definition = CleanStage.definition
    guard case .document(let stage)? = try? definition.make(StageConfiguration(definition.descriptor)) else {
      return nil
    }
    self.stage = stage
    format = getenv("FUZZ_FORMAT").map { String(cString: $0) } == "plain" ? .plain : .html
  }

  func process(_ text: Text) throws(StageError) -> StageResult {
    try stage.process(Document(format: format, text: text))
  }

  /// Traps where a promise is broken: the text is UTF-8, blocks lie in it in order and apart, none is empty, and what
  /// points into the source lies there.
  static func check(_ output: StageOutput, source: Text) {
    guard let text = output.text, let layer = output.layer as? BlocksLayer else { return }
    precondition(String(validating: text.bytes, as: UTF8.self) != nil, "the text is not UTF-8")
    var end = 0
    for block in layer.blocks {
      precondition(block.span.lowerBound >= end && !block.span.isEmpty, "blocks overlap")
      end = block.span.upperBound
      precondition(block.source.map { $0.upperBound <= source.count } ?? true, "a block points behind the source")
    }
    precondition(end <= text.count, "a block points behind the text")
    for removed in layer.removed {
      precondition(removed.at >= 0 && removed.at <= text.count, "what was removed has no place")
      precondition(removed.source.map { $0.upperBound <= source.count } ?? true, "it points behind the source")
    }
  }
}
