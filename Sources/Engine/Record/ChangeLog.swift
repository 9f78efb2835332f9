internal import Bytes
internal import DocumentIO
internal import Files
internal import SystemPackage

/// Compares the documents of this run with those of the last completed one, both in input order.
///
/// Records of a container are compared by their ids: a line that was put before the others moves them all, and changes
/// none. Only then are the records behind it held in memory, those of one container at a time.
///
/// A record of the run before that cannot be read, or is damaged, fails no run: nothing is said of changes then.
struct ChangeLog {
  private let path: FilePath
  private var file: LineFile
  private var before: LineReader?
  /// The next document of the run before, and its path.
  private var next: (line: RosterLine, path: [UInt8])?
  private var moved: MovedRecords?
  private var counts = RunSummary.ChangeCounts()
  private var isComparable = true

  init(_ path: FilePath, previous: FilePath?) throws {
    self.path = path
    file = try LineFile(path)
    guard let previous else { return }
    before = try? LineReader(previous)
    if before == nil { try giveUp() } else { try advance() }
  }

  mutating func see(_ line: RosterLine) throws {
    guard isComparable else { return }
    let path = DocumentID.path(of: line.id)
    if let moved, moved.path != path { try close(moved) }
    while let old = next, old.path.lexicographicallyPrecedes(path) {
      try note(.gone, old.line.id)
      try advance()
    }
    if moved == nil, let old = next, old.path == path {
      if old.line.id == line.id {
        if old.line.content != line.content { try note(.changed, line.id) }
        return try advance()
      }
      try collect(path)
    }
    switch moved?.take(line.id) {
    case .some(.some(let content)): if content != line.content { try note(.changed, line.id) }
    default: try note(.new, line.id)
    }
  }

  /// The counts; `nil` where the run before cannot be compared with.
  mutating func finish() throws -> RunSummary.ChangeCounts? {
    if let moved { try close(moved) }
    while let old = next {
      try note(.gone, old.line.id)
      try advance()
    }
    try file.flush()
    return isComparable ? counts : nil
  }

  // MARK: Records that moved

  /// Takes in what is left of the container at `path` as the run before knew it.
  private mutating func collect(_ path: [UInt8]) throws {
    var records = MovedRecords(path: path)
    while let old = next, old.path == path {
      records.add(old.line)
      try advance()
    }
    moved = records
  }

  private mutating func close(_ records: MovedRecords) throws {
    moved = nil
    for id in records.left { try note(.gone, id) }
  }

  // MARK: Lines

  private enum Change: String { case new, changed, gone }

  private mutating func note(_ change: Change, _ id: String) throws {
    switch change {
    case .new: counts.new += 1
    case .changed: counts.changed += 1
    case .gone: counts.gone += 1
    }
    try file.append { json in
      json.object {
        $0.member("change", change.rawValue)
        $0.member("id", id)
      }
      json.newline()
    }
  }

  /// Goes on to the next document of the run before.
  private mutating func advance() throws {
    next = nil
    do {
      guard let json = try before?.next() else { return }
      let line = try RosterLine(json: json)
      next = (line, DocumentID.path(of: line.id))
    } catch {
      try giveUp()
    }
  }

  /// Forgets the run before, and what was noted.
  private mutating func giveUp() throws {
    (isComparable, before, next, moved) = (false, nil, nil, nil)
    file = try LineFile(path)
  }
}

/// Records of one container that the run before had, of which some stand elsewhere now.
private struct MovedRecords {
  let path: [UInt8]
  private var order: [String] = []
  private var contents: [String: Digest?] = [:]

  init(path: [UInt8]) { self.path = path }

  mutating func add(_ line: RosterLine) {
    order.append(line.id)
    contents.updateValue(line.content, forKey: line.id)
  }

  /// The content of the record with that id, which is then found; `nil` where there was none.
  mutating func take(_ id: String) -> Digest?? { contents.removeValue(forKey: id) }

  /// Ids of the records that were not found, in the order they stood.
  var left: [String] { order.filter { contents.keys.contains($0) } }
}
