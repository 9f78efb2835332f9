internal import Bytes
internal import Checkpoints
internal import DocumentIO
internal import Files
internal import StageKit
internal import SystemPackage

/// The documents of a pass behind the first: those of the roster that the pass before left, with what conclusions said of
/// them.
struct RosterSource: DocumentSource {
  private var lines: LineReader
  private var planner: Planner
  private var verdicts: [VerdictReader]
  private var inputs: InputBytes
  private let slots: Int
  /// Whether the text of every document is needed, whatever is stored.
  private let wantsText: Bool

  init(
    _ roster: FilePath, planner: Planner, verdicts: [VerdictReader], inputs: InputBytes, slots: Int,
    wantsText: Bool = false
  ) throws(FileError) {
    lines = try LineReader(roster)
    self.planner = planner
    self.verdicts = verdicts
    self.inputs = inputs
    self.slots = slots
    self.wantsText = wantsText
  }

  mutating func next() throws -> DocumentState? {
    guard let line = try lines.next() else {
      planner.finish()
      return nil
    }
    let entry = try RosterLine(json: line)
    var document = DocumentState(
      id: entry.id, path: DocumentID.path(of: entry.id), record: entry.record, slots: slots)
    document.content = entry.content
    // Also of a document that ended since it was surveyed: those behind it wait for theirs.
    for index in verdicts.indices {
      if let json = try verdicts[index].take(document.id) { document.setVerdict(json, of: verdicts[index].survey) }
    }
    if let ending = entry.ending, entry.content == nil {
      document.end(ending)
      return document
    }
    planner.attach(&document)
    try planner.reuse(&document)
    let rewritten = document.facts.text.map { $0.slot > 0 } ?? false
    if planner.needsInput(document) || wantsText && document.ending == nil && !rewritten {
      do throws(InputError) {
        document.payload = try inputs.payload(of: document)
      } catch {
        // The outcomes are settled where the outputs are written.
        if wantsText { throw RunError.inputChanged(document.id, "\(error)") }
        document.end(.quarantined(step: Slot.inputStep, code: error.code.rawValue, message: "\(error)"))
      }
    }
    return document
  }
}

/// The verdicts of a conclusion, in step with the documents of a pass.
struct VerdictReader {
  /// The slot of the survey that it concludes.
  let survey: Int
  private let blob: BlobReader
  private var id: String?
  private var verdict: [UInt8] = []

  init(survey: Int, blob: BlobReader) throws {
    self.survey = survey
    self.blob = blob
    try advance()
  }

  /// The verdict of a document; `nil` where the conclusion did not see it. Documents must come in input order.
  mutating func take(_ document: String) throws -> [UInt8]? {
    guard id == document else { return nil }
    let found = verdict
    try advance()
    return found
  }

  private mutating func advance() throws {
    id = nil
    guard let line = try blob.next() else { return }
    var json = JSONReader(Array(line))
    try json.enterObject()
    while let name = try json.nextMember() {
      switch name {
      case "id": id = try json.string()
      case "verdict": verdict = try json.raw()
      default: try json.skip()
      }
    }
  }
}
