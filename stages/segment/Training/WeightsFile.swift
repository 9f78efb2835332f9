internal import Files
internal import SegmentStage
internal import SystemPackage

/// The weights of a model as Swift source.
struct WeightsFile {
  let model: BoundaryModel

  init(_ model: BoundaryModel) { self.model = model }

  func write(to path: String) throws {
    try Files.writeDurably(Array(source.utf8), to: FilePath(path))
  }

  private var source: String {
    let packed = Array(model.packed)
    let lines = stride(from: 0, to: packed.count, by: 112).map {
      "      " + String(decoding: packed[$0..<min(packed.count, $0 + 112)], as: UTF8.self)
    }
    return """
      // Written by segment-trainer (stages/segment/Training); sources and licences: docs/data.md.

      extension BoundaryModel {
        static let shipped = BoundaryModel(
          packed: #\"\"\"
      \(lines.joined(separator: "\n"))
            \"\"\"#, threshold: \(model.threshold), gate: \(model.gate))
      }

      """
  }
}
