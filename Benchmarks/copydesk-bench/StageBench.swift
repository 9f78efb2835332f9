internal import BenchmarkCorpus
internal import Bytes
internal import Checkpoints
internal import DocumentIO
internal import StageKit
internal import SystemPackage

/// Calls the stages one after another over a corpus, in one thread, and measures each. What the engine does beside that
/// (decoding, layers as JSON, checkpoints) has rows of its own.
struct StageBench {
  /// Documents between two looks at the clock, so that looking costs nothing.
  private static let batch = 250

  private let corpus: GeneratedCorpus
  private let directory: FilePath
  private var steps: [Step] = []
  private let group = WriterGroup(name: "bench")
  private(set) var meters = Meters()
  /// What became of documents that did not reach the end.
  private(set) var losses: [String] = []

  private struct Step {
    let descriptor: StageDescriptor
    let instance: StageInstance
    let store: StoreMeter
    var evidence = CollectedEvidence()
    var surveyed: [Document] = []
  }

  /// - Parameter directory: where checkpoints are written.
  init(_ corpus: GeneratedCorpus, _ definitions: [StageDefinition], directory: FilePath) throws {
    self.corpus = corpus
    self.directory = directory
    steps = try definitions.map { definition in
      let descriptor = definition.descriptor
      return Step(
        descriptor: descriptor, instance: try definition.make(StageConfiguration(descriptor)),
        store: try StoreMeter(
          step: descriptor.name, version: descriptor.version, group: group, directory: directory))
    }
  }

  /// Gives the rows their order.
  private mutating func arrangeMeters() {
    for step in steps {
      for name in names(of: step.descriptor) { meters[name] = Meter(name) }
    }
    for name in Meters.engine { meters[name] = Meter(name) }
  }

  /// The rows of a stage: a corpus stage by its acts, a stage that takes pages by what it was given.
  private func names(of descriptor: StageDescriptor) -> [String] {
    switch descriptor.scope {
    case .corpus: ["survey", "conclude", "apply"].map { descriptor.name + ", " + $0 }
    case .document:
      descriptor.readsMarkup ? ["texts", "pages"].map { descriptor.name + ", " + $0 } : [descriptor.name]
    }
  }

  mutating func run() throws {
    arrangeMeters()
    for start in stride(from: 0, to: corpus.count, by: Self.batch) {
      var batch = try read(start..<min(corpus.count, start + Self.batch))
      for number in steps.indices { try advance(&batch, number) }
    }
    for number in steps.indices { try conclude(number) }
    let group = group
    try meters[Meters.checkpoints].measure(documents: 0, bytes: 0) { try group.commit() }
  }

  // MARK: Input

  private mutating func read(_ numbers: Range<Int>) throws -> [Progress] {
    let files = numbers.map { corpus.file($0) }
    let bytes = files.reduce(0) { $0 + $1.bytes.count }
    return try meters[Meters.decoding].measure(documents: files.count, bytes: bytes) {
      try files.map { file in
        let kind = InputKind(file.path.hasSuffix(".html") ? .html : .text)
        let decoded = try FileDecoder.decode(file.bytes, kind, limit: .max)
        let source = Source(
          path: file.path, bytes: file.bytes.count, sha256: Digest(of: file.bytes).hexadecimal,
          mediaType: kind.mediaType, encoding: decoded.encoding)
        return Progress(id: file.path, source: source, format: kind.format, text: decoded.text)
      }
    }
  }

  // MARK: Document stages

  private mutating func advance(_ batch: inout [Progress], _ number: Int) throws {
    switch steps[number].instance {
    case .document(let stage): try process(&batch, stage, steps[number])
    case .corpus(let stage): survey(batch, stage, number)
    case .batch: break
    }
  }

  private mutating func process(_ batch: inout [Progress], _ stage: any DocumentStage, _ step: Step) throws {
    let descriptor = step.descriptor
    var results: [Result<StageResult, StageError>] = []
    for group in groups(batch, descriptor) {
      let views = batch[group].map { $0.view(for: descriptor) }
      let kind = batch[group.lowerBound].isPage ? ", pages" : ", texts"
      let name = descriptor.name + (descriptor.readsMarkup ? kind : "")
      let bytes = views.reduce(0) { $0 + $1.text.count }
      results += meters[name].measure(documents: views.count, bytes: bytes) {
        views.map { view in Result { () throws(StageError) in try stage.process(view) } }
      }
    }
    try take(results, of: step, &batch)
  }

  /// Runs of pages or of texts where the stage is measured apart for them; else everything.
  private func groups(_ batch: [Progress], _ descriptor: StageDescriptor) -> [Range<Int>] {
    guard descriptor.readsMarkup, let split = batch.firstIndex(where: \.isPage), split > 0 else {
      return batch.isEmpty ? [] : [batch.indices]
    }
    return [0..<split, split..<batch.count]
  }

  /// Puts the results into the documents; those that failed or were dropped leave.
  private mutating func take(
    _ results: [Result<StageResult, StageError>], of step: Step, _ batch: inout [Progress]
  ) throws {
    let name = step.descriptor.name
    var kept: [(document: Progress, output: StageOutput, layer: LayerToWrite?)] = []
    for (place, result) in results.enumerated() {
      var document = batch[place]
      switch result {
      case .success(.output(let output)), .success(.duplicate(_, let output)), .success(.repeated(_, let output)):
        let layer = document.add(output)
        kept.append((document, output, layer))
      case .success(.dropped(let reason)): losses.append("\(name) dropped \(document.id): \(reason)")
      case .failure(let error): losses.append("\(name) failed on \(document.id): \(error.message)")
      }
    }
    let written = write(kept.map(\.layer))
    batch = zip(kept, written).map { item, layer in item.document.keeping(layer, of: name) }
    let stored = zip(kept, written).map { item, layer in
      StoreMeter.Result(id: item.document.id, layer: layer?.json, output: item.output)
    }
    try meters[Meters.checkpoints].measure(documents: stored.count, bytes: stored.reduce(0) { $0 + $1.size }) {
      try step.store.store(stored)
    }
  }

  private mutating func write(_ layers: [LayerToWrite?]) -> [StoredLayer?] {
    var meter = meters[Meters.layers]
    let written = meter.measure(documents: layers.count, bytes: 0) {
      layers.map { item in item.map { StoredLayer(json: $0.layer.json(offsets: $0.offsets), value: $0.layer) } }
    }
    meter.add(bytes: written.reduce(0) { $0 + ($1?.json.count ?? 0) })
    meters[Meters.layers] = meter
    return written
  }

  // MARK: Corpus stages

  private mutating func survey(_ batch: [Progress], _ stage: any CorpusStage, _ number: Int) {
    let descriptor = steps[number].descriptor
    let views = batch.map { $0.view(for: descriptor) }
    let bytes = views.reduce(0) { $0 + $1.text.count }
    let surveys = meters[descriptor.name + ", survey"].measure(documents: views.count, bytes: bytes) {
      views.map { view in Result { () throws(StageError) in try stage.survey(view) } }
    }
    for (place, survey) in surveys.enumerated() {
      switch survey {
      case .success(let survey):
        steps[number].evidence.add(survey, of: batch[place].id)
        steps[number].surveyed.append(views[place])
      case .failure(let error): losses.append("\(descriptor.name) failed on \(batch[place].id): \(error.message)")
      }
    }
  }

  private mutating func conclude(_ number: Int) throws {
    guard case .corpus(let stage) = steps[number].instance else { return }
    let step = steps[number]
    let workspace = Workspace(directory: directory.string, memory: 256 << 20, width: 1)
    let bytes = step.surveyed.reduce(0) { $0 + $1.text.count }
    var verdicts = [[UInt8]](repeating: [], count: step.evidence.count)
    try meters[step.descriptor.name + ", conclude"].measure(documents: step.evidence.count, bytes: bytes) {
      try stage.conclude(step.evidence, workspace) { verdicts[$0] = $1 }
    }
    try meters[step.descriptor.name + ", apply"].measure(documents: step.evidence.count, bytes: bytes) {
      for (ordinal, document) in step.surveyed.enumerated() {
        _ = try stage.apply(document, draft: step.evidence.draft(ordinal), verdict: verdicts[ordinal])
      }
    }
  }
}
