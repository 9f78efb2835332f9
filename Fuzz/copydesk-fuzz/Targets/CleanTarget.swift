internal import BuiltInStages
internal import Bytes
internal import CleanStage
internal import StageKit

/// A document for `clean`: a page, or scraped text. Made valid UTF-8 first, as the reader does before a stage sees it.
struct CleanTarget: FuzzTarget {
  private let stage: any DocumentStage
  private let format: TextFormat

  init(_ format: TextFormat) throws {
    stage = try BuiltInStages.document(CleanStage.definition)
    self.format = format
  }

  func run(_ input: [UInt8]) {
    let source = Text(String(decoding: input, as: UTF8.self))
    guard case .output(let output)? = try? stage.process(Document(format: format, text: source)) else { return }
    guard let text = output.text, let layer = output.layer as? BlocksLayer else {
      return promise(false, "neither dropped nor cleaned")
    }
    promise(UTF8Validation.firstInvalid(in: text.bytes) == nil, "the text is not UTF-8")
    check(layer, text, source)
    let offsets = LayerOffsets(text: ScalarOffsets(text), source: ScalarOffsets(source))
    var json = JSONReader(layer.json(offsets: offsets))
    promise((try? BlocksLayer(from: &json, offsets: offsets)) == layer, "the layer is read back otherwise")
    for entry in output.metadata {
      promise((try? JSONValue(parsing: entry.value.json)) == entry.value, "'\(entry.key)' is read back otherwise")
    }
  }

  /// Blocks lie in the text in order and apart, none is empty, and what points into the source lies there.
  private func check(_ layer: BlocksLayer, _ text: Text, _ source: Text) {
    var end = 0
    for block in layer.blocks {
      promise(block.span.lowerBound >= end && !block.span.isEmpty, "blocks overlap")
      end = block.span.upperBound
      promise(block.source.map { $0.upperBound <= source.count } ?? true, "a block points behind the source")
    }
    promise(end <= text.count, "a block points behind the text")
    for removed in layer.removed {
      promise((0...text.count).contains(removed.at), "what was removed has no place")
      promise(removed.source.map { $0.upperBound <= source.count } ?? true, "it points behind the source")
    }
  }
}
