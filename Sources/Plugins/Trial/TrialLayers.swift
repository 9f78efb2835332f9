internal import StageKit
internal import YAML

/// Makes the layers that a plugin reads, by the built-in stages that make them.
struct TrialLayers {
  private let wanted: [(stage: String, optional: Bool)]
  private let makers: [(stage: StageDescriptor, work: any DocumentStage)]

  /// - Parameter stages: the built-in ones.
  init(_ descriptor: StageDescriptor, stages: [StageDefinition]) {
    wanted = descriptor.layersRead
    var needed = Set(wanted.map(\.stage))
    // What the makers read themselves comes before them.
    for stage in stages.reversed() where needed.contains(stage.descriptor.name) {
      needed.formUnion(stage.descriptor.layersRead.map(\.stage))
    }
    makers = stages.compactMap { stage in
      guard needed.contains(stage.descriptor.name), !stage.descriptor.readsMarkup,
        case .document(let work)? = try? stage.make(StageConfiguration(stage.descriptor))
      else { return nil }
      return (stage.descriptor, work)
    }
  }

  /// Layers that the plugin must have and that no built-in stage of one document makes.
  var missing: [String] {
    wanted.filter { layer in !layer.optional && !makers.contains { $0.stage.name == layer.stage } }.map(\.stage)
  }

  /// The documents with all layers that can be made; and, where some may be absent, an article without them.
  func applied(to documents: [TrialDocument]) -> [TrialDocument] {
    let whole = documents.map { TrialDocument($0.name, filled($0.document, leavingOut: [])) }
    let optional = Set(wanted.filter(\.optional).map(\.stage))
    guard !optional.isEmpty, let first = documents.first else { return whole }
    let bare = Document(
      id: "bare-" + first.document.id, source: first.document.source, text: first.document.text,
      metadata: first.document.metadata)
    let names = optional.sorted().joined(separator: ", ")
    return whole + [
      TrialDocument("without the layers that may be absent (\(names))", filled(bare, leavingOut: optional))
    ]
  }

  private func filled(_ document: Document, leavingOut left: Set<String>) -> Document {
    var layers: [String: StoredLayer] = [:]
    for layer in wanted {
      if let json = document.rawLayer(of: layer.stage) { layers[layer.stage] = StoredLayer(json: json) }
    }
    for maker in makers where layers[maker.stage.name] == nil {
      let known = Document(
        id: document.id, source: document.source, text: document.text, metadata: document.metadata, layers: layers)
      guard case .output(let output)? = try? maker.work.process(known), let layer = output.layer else { continue }
      let offsets = known.offsets
      let json = layer.json(offsets: LayerOffsets(text: offsets, source: offsets))
      layers[maker.stage.name] = StoredLayer(json: json, value: layer)
    }
    for stage in left { layers[stage] = nil }
    return Document(
      id: document.id, source: document.source, text: document.text, metadata: document.metadata, layers: layers)
  }
}

extension StageDescriptor {
  /// The layers that it reads.
  fileprivate var layersRead: [(stage: String, optional: Bool)] {
    reads.compactMap { if case .layer(let stage, let optional) = $0 { (stage, optional) } else { nil } }
  }
}
