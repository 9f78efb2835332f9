internal import Bytes
internal import StageKit

/// Puts the text of a document together from its blocks.
struct TextAssembly {
  private(set) var text: [UInt8] = []
  private(set) var layer = BlocksLayer()
  /// Where in `layer.removed` a line stands.
  private var places: [UInt64: Int] = [:]

  /// Adds a block: after the one before stands an empty line, between list items and between rows only a line feed.
  mutating func add(
    _ bytes: ArraySlice<UInt8>, _ kind: BlocksLayer.Block.Kind, level: Int = 0, source: Range<Int>? = nil
  ) {
    guard !bytes.isEmpty else { return }
    if let last = layer.blocks.last {
      let isTight = last.kind == kind && (kind == .listItem || kind == .tableRow)
      text.append(contentsOf: isTight ? [0x0A] : [0x0A, 0x0A])
    }
    let start = text.count
    text.append(contentsOf: bytes)
    layer.blocks.append(
      .init(span: start..<text.count, kind: kind, level: kind == .heading ? max(1, min(6, level)) : nil, source: source)
    )
  }

  /// Records what was taken out at the end of the text so far. What was removed before is counted, not told again.
  mutating func remove(_ bytes: ArraySlice<UInt8>, _ kind: BlocksLayer.Removed.Kind, source: Range<Int>? = nil) {
    let string = String(decoding: bytes, as: UTF8.self)
    let key = WordHash.pair(LineKey.of(bytes), WordHash.of(kind.rawValue))
    if let place = places[key] {
      layer.removed[place].repeats += 1
      return
    }
    places[key] = layer.removed.count
    let at = layer.blocks.isEmpty ? 0 : text.count
    layer.removed.append(.init(kind: kind, text: string, at: at, source: source))
  }

  mutating func degrade(_ reason: String) { layer.degraded = reason }
}
