internal import DocumentIO
internal import Files
internal import Synchronization

/// The documents of the first pass: everything in the input directory, in input order, planned as far as the store goes.
struct InputSource: ~Copyable, DocumentSource {
  private var walk: InputWalk
  private let directory: InputDirectory
  private var planner: Planner
  private var memo: MemoLookup
  private let records: RecordDecoder
  private let setting: InputSetting
  private let tally: Tally
  private let slots: Int
  private var container: OpenContainer?
  private var seen = SeenIDs()
  private var recordsOfContainer = 0
  private var left: Int

  init(
    _ directory: InputDirectory, setting: InputSetting, planner: Planner, memo: consuming MemoLookup, tally: Tally,
    slots: Int
  ) {
    self.directory = directory
    self.setting = setting
    self.planner = planner
    self.memo = memo
    self.tally = tally
    self.slots = slots
    walk = InputWalk(directory, admits: setting.admits)
    records = setting.records
    left = setting.documents ?? .max
  }

  mutating func next() throws -> DocumentState? {
    while left > 0 {
      if let container {
        if let document = nextRecord(of: container) { return counted(document) }
        if let document = close(container) { return counted(document) }
        continue
      }
      guard let entry = walk.next() else { break }
      switch entry {
      case .ignored(let path, let reason):
        return counted(ended(path, .ignored(reason: reason.rawValue)))
      case .failed(let path, let error):
        return counted(ended(path, quarantine(error)))
      case .file(let file):
        if let document = try begin(file) { return counted(document) }
      }
    }
    planner.finish()
    return nil
  }

  // MARK: Files

  /// The document that is the whole file; `nil` where it is a container, whose records come next.
  private mutating func begin(_ file: InputFile) throws -> DocumentState? {
    let kind: InputKind
    do throws(InputError) {
      if let known = file.kind {
        kind = known
      } else if let sniffed = InputKind.sniff(try directory.prefix(of: file.path)) {
        kind = sniffed
      } else {
        return ended(file.path, .ignored(reason: IgnoreReason.binary.rawValue))
      }
      if kind.content == .records {
        container = try OpenContainer(file.path, kind, in: directory, limit: setting.limit)
        seen.removeAll()
        recordsOfContainer = 0
        return nil
      }
    } catch {
      return ended(file.path, quarantine(error))
    }
    return try document(file, kind)
  }

  private mutating func document(_ file: InputFile, _ kind: InputKind) throws -> DocumentState {
    var document = DocumentState(id: DocumentID.file(file.path), path: file.path, record: 0, slots: slots)
    document.content = memo.digest(of: file)
    document.stamp = file.stamp
    planner.attach(&document)
    try planner.reuse(&document)
    guard document.next == 0 || planner.needsInput(document) else { return document }
    do throws(InputError) {
      let raw = try directory.read(file.path, limit: setting.limit)
      document.payload = InputPayload(form: .file(kind), bytes: raw.bytes, limit: setting.limit)
      document.stamp = raw.stamp
      // What the memo says is not what a new result is stored under.
      if document.next == 0 { document.content = nil }
    } catch {
      document.end(quarantine(error))
    }
    return document
  }

  // MARK: Records

  private mutating func nextRecord(of container: OpenContainer) -> DocumentState? {
    guard let record = container.next() else { return nil }
    recordsOfContainer += 1
    let path = container.path
    let name = records.id(of: record.line)
    let isRepeated = name.map { !seen.insert($0) } ?? false
    let own = isRepeated ? nil : name.map { DocumentID.record($0, in: path) }
    var document = DocumentState(
      id: own ?? DocumentID.line(record.number, in: path), path: path, record: record.number, slots: slots)
    if isRepeated {
      let error = InputError(
        .duplicateID, "a record before it has the id '\(DocumentID.file(Array((name ?? "").utf8)))'")
      document.end(quarantine(error))
      return document
    }
    if record.isTooLarge {
      let error = InputError(.tooLarge, "the record has \(record.length) bytes, more than limits.document_bytes")
      document.end(quarantine(error))
      return document
    }
    planner.attach(&document)
    document.payload = InputPayload(form: .record, bytes: record.line, limit: setting.limit)
    return document
  }

  /// Ends the container: the document that stands for what is wrong with it as a whole, if anything is.
  private mutating func close(_ open: OpenContainer) -> DocumentState? {
    container = nil
    if let failure = open.failure { return ended(open.path, quarantine(failure), after: true) }
    return recordsOfContainer == 0 ? ended(open.path, .ignored(reason: "no-record")) : nil
  }

  // MARK: Endings

  private func ended(_ path: [UInt8], _ ending: Ending, after: Bool = false) -> DocumentState {
    var document = DocumentState(
      id: DocumentID.file(path), path: path, record: after ? Int(Int32.max) : 0, slots: slots)
    document.end(ending)
    return document
  }

  private func quarantine(_ error: InputError) -> Ending {
    .quarantined(step: Slot.inputStep, code: error.code.rawValue, message: "\(error)")
  }

  private mutating func counted(_ document: DocumentState) -> DocumentState {
    if document.ending == nil { left -= 1 }
    tally.inputs.add(1, ordering: .relaxed)
    tally.bytes.add(document.stamp?.size ?? document.payload?.count ?? 0, ordering: .relaxed)
    return document
  }
}
