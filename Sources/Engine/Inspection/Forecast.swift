internal import Bytes
internal import Checkpoints
internal import DocumentIO
internal import Files
internal import PipelineFile
internal import StageKit
internal import SystemPackage

/// What a run would do and why: the inputs are read and looked up as in a run, nothing is computed or written.
package struct Forecast: Sendable {
  /// Why a document is to be done by a step.
  package enum Cause: String, CaseIterable, Sendable {
    case newStep = "the step, its parameters, version or files are new"
    case newDocument = "new documents"
    case changedInput = "documents of which something changed that the step reads"
    case forced = "asked for"
  }

  package struct Step: Sendable {
    package let name: String
    package var reused = 0
    /// Documents whose first result to be made is this step's, by cause.
    package var first: [Cause: Int] = [:]
    /// Documents that an earlier step has to do first; what comes out the same is not done again.
    package var behind = 0
  }

  package var inputs = 0
  package var steps: [Step]
  /// Steps that wait for the corpus as a whole, so that nothing can be said of them yet.
  package var unforeseen: [String] = []
}

extension Forecast {
  package var text: String {
    let longest = steps.map(\.name.count).max() ?? 0
    var text = "\(Figures.count(inputs)) inputs\n"
    for step in steps {
      let name = Figures.filled(step.name, longest)
      text += "  \(name)" + Figures.padded(Figures.count(step.reused), 10) + " stored"
      text += Figures.padded(Figures.count(step.first.values.reduce(0, +)), 10) + " to do"
      text += step.behind > 0 ? Figures.padded(Figures.count(step.behind), 10) + " behind those\n" : "\n"
      for cause in Cause.allCases {
        guard let count = step.first[cause] else { continue }
        text += "    \(Figures.count(count)): \(cause.rawValue)\n"
      }
    }
    if !unforeseen.isEmpty {
      text += "  \(unforeseen.joined(separator: ", ")): after the whole corpus was seen\n"
    }
    return text
  }
}

/// Makes a forecast.
struct Foresight {
  let plan: SlotPlan
  let setting: PassSetting
  let inputs: InputSetting
  let place: InputDirectory
  let memo: FilePath
  let forced: Set<Int>

  func forecast() throws -> Forecast {
    let end = plan.passes[0].upperBound
    let slots = plan.slots[..<end]
    let forced = forced
    let shared = Locked(Forecast(steps: slots.map { .init(name: $0.name) }))
    var source = InputSource(
      place, setting: inputs, planner: Planner(setting, range: 0..<end), memo: MemoLookup(memo, isTrusted: true),
      tally: setting.tally, slots: plan.slots.count)
    let pass = Pass(setting, range: 0..<1) { bench, document in
      try bench.reuse(&document, limit: end)
      return OutputPage()
    } commit: { batch in
      shared.withLock { forecast in
        for document in batch.documents { forecast.add(document, slots, forced) }
      }
    }
    try pass.run(&source)
    var forecast = shared.withLock { $0 }
    forecast.unforeseen = plan.slots[end...].map(\.name)
    return forecast
  }
}

extension Forecast {
  fileprivate mutating func add(_ document: DocumentState, _ slots: ArraySlice<Slot>, _ forced: Set<Int>) {
    inputs += 1
    for slot in slots.indices where document.entries[slot] != nil { steps[slot].reused += 1 }
    guard document.ending == nil || document.entries[0] == nil else { return }
    let first = document.entries[0] == nil ? 0 : document.next
    guard first < slots.count, document.content != nil else { return }
    steps[first].first[cause(document, slots[first], forced), default: 0] += 1
    for later in slots.indices where later > first { steps[later].behind += 1 }
  }

  private func cause(_ document: DocumentState, _ slot: Slot, _ forced: Set<Int>) -> Cause {
    if forced.contains(slot.index) { return .forced }
    if !document.candidates[slot.index].isEmpty { return .changedInput }
    return slot.table.count == 0 ? .newStep : .newDocument
  }
}
