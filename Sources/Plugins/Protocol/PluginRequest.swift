internal import Bytes
internal import StageKit

/// Puts documents as the lines that a plugin reads: exactly what it declared to read, named and ordered as in
/// `documents.jsonl`, layers under stages' names.
struct PluginRequest {
  private let readsSource: Bool
  private let readsText: Bool
  private let keys: [String]
  private let layers: [String]

  init(_ descriptor: StageDescriptor) {
    readsSource = descriptor.reads.contains(.source)
    readsText = descriptor.reads.contains(.text)
    keys = descriptor.reads.compactMap { if case .metadata(let key) = $0 { key } else { nil } }
    layers = descriptor.reads.compactMap { if case .layer(let stage, _) = $0 { stage } else { nil } }
  }

  /// Adds the line of `document`, with its end.
  func write(_ document: Document, to json: inout JSONWriter) {
    json.object {
      $0.member("id", document.id)
      if readsSource {
        $0.key("source")
        document.source.write(to: &$0)
      }
      if !keys.isEmpty {
        $0.key("metadata")
        $0.object {
          for key in keys {
            guard let value = document.metadata[key] else { continue }
            $0.key(key)
            value.write(to: &$0)
          }
        }
      }
      if readsText {
        $0.key("text")
        $0.string(document.text.bytes)
      }
      for stage in layers {
        guard let layer = document.rawLayer(of: stage) else { continue }
        $0.key(stage)
        $0.raw(layer)
      }
    }
    json.newline()
  }
}
