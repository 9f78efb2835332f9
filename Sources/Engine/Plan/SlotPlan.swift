internal import Bytes
internal import Checkpoints
internal import DocumentIO
internal import PipelineFile
internal import StageKit
internal import SystemPackage

/// The slots of a pipeline over a store, and the passes over the documents that they take: a pass ends where a corpus
/// stage must have seen every document.
struct SlotPlan: Sendable {
  let slots: [Slot]
  /// For each pass, the slots that it adds to those before.
  let passes: [Range<Int>]

  /// The format of the records that we store; a change of their meaning changes every key.
  static let recordFormat = 1
  /// The version of reading and decoding; a change of their output changes it.
  static let inputVersion = "1"

  init(_ pipeline: Pipeline, store: CheckpointStore) throws(CheckpointError) {
    var slots = [try SlotPlan.inputSlot(pipeline, store)]
    var passes: [Range<Int>] = []
    var start = 0
    /// The slot that holds the layer of each step.
    var layerSlots: [Int] = []
    for step in pipeline.steps {
      let reads = step.reads(layerSlots)
      switch step.instance {
      case .document(let stage):
        slots.append(try Slot(slots.count, step, .process(stage), reads: reads, store))
      case .batch(let stage):
        slots.append(try Slot(slots.count, step, .batch(stage), reads: reads, store))
      case .corpus(let stage):
        slots.append(try Slot(slots.count, step, .survey(stage), reads: reads, store))
        passes.append(start..<slots.count)
        start = slots.count
        slots.append(try Slot(slots.count, step, .apply(stage, survey: slots.count - 1), reads: reads, store))
      }
      layerSlots.append(slots.count - 1)
    }
    passes.append(start..<slots.count)
    self.slots = slots
    self.passes = passes
    histories = slots.compactMap { slot in
      guard case .survey = slot.work, let (path, format) = pipeline.step(slot.step)?.history else { return nil }
      return (slot, path, HistoryKind(stage: slot.stage, format: format))
    }
  }

  /// The slots of surveys whose steps keep a history, each with where and of what kind.
  let histories: [(survey: Slot, path: FilePath, kind: HistoryKind)]

  /// The slots of one step, by its id.
  func slots(of step: String) -> [Slot] { slots.filter { $0.step == step } }

  private static func inputSlot(_ pipeline: Pipeline, _ store: CheckpointStore) throws(CheckpointError) -> Slot {
    let fields = pipeline.input.fields
    var parameters = JSONWriter()
    parameters.array {
      for name in [fields.text, fields.html, fields.id, fields.metadata] { $0.string(name) }
      for key in fields.keys {
        $0.string(key.key)
        $0.string(key.member)
      }
      $0.integer(pipeline.input.documentBytes)
    }
    let key = CheckpointKey.stage(
      formatVersion: recordFormat, name: Slot.inputStep, version: inputVersion, parameters: parameters.bytes,
      resources: [])
    return Slot(
      index: 0, name: Slot.inputStep, step: Slot.inputStep, stage: Slot.inputStep, work: .input, stageKey: key,
      reads: [], overwrites: [], readsMarkup: true, table: try store.table(step: Slot.inputStep, stageKey: key))
  }
}

extension Slot {
  /// The step that errors of reading and decoding are reported under.
  static let inputStep = "input"

  fileprivate init(_ index: Int, _ step: Step, _ work: Work, reads: [Read], _ store: CheckpointStore)
    throws(CheckpointError)
  {
    let isSurvey = if case .survey = work { true } else { false }
    let name = step.id + (isSurvey ? ".survey" : "")
    let descriptor = step.descriptor
    let key = CheckpointKey.stage(
      formatVersion: SlotPlan.recordFormat, name: descriptor.name + (isSurvey ? ".survey" : ""),
      version: descriptor.version, parameters: step.configuration.canonical,
      resources: step.definition.content.map { [$0] } ?? [])
    let overwritten = descriptor.writes.compactMap { output in
      if case .metadata(let key, overwrites: true) = output { key } else { nil }
    }
    self.init(
      index: index, name: name, step: step.id, stage: descriptor.name, work: work, stageKey: key, reads: reads,
      overwrites: Set(overwritten), readsMarkup: descriptor.readsMarkup,
      table: try store.table(step: name, stageKey: key, columns: isSurvey ? [Member.proof] : []))
  }
}

extension Step {
  /// What the stage reads, layers found among the slots of the steps before.
  fileprivate func reads(_ layerSlots: [Int]) -> [Slot.Read] {
    descriptor.reads.map { read in
      switch read {
      case .id: .id
      case .source: .source
      case .text: .text
      case .metadata(let key): .metadata(key)
      case .layer(let stage, _):
        .layer(slot: layers.first { $0.stage == stage }.map { layerSlots[$0.step] }, stage: stage)
      }
    }
  }
}
