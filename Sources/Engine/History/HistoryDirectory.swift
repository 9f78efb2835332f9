internal import Checkpoints
internal import Files
internal import SystemPackage

/// A directory in which a step keeps the evidence of its runs for later ones: `<name>.evidence` each.
///
/// While a run works with it nobody else does. A run's evidence is replaced by renaming: the old one away, the new one into
/// its place; what a kill left between the two is put right when the directory is opened next.
struct HistoryDirectory: Sendable {
  let path: FilePath
  let kind: HistoryKind
  /// The runs that it holds, by name.
  private(set) var names: [RunName] = []
  /// What else lies there.
  private(set) var strangers: [String] = []
  private let lock: WorkLock

  private static let ending = ".evidence"

  /// Opens the directory, which is made where it is not there.
  ///
  /// - Parameter command: of this process, for others that want it.
  init(_ path: FilePath, _ kind: HistoryKind, command: String) throws(RunError) {
    self.path = path
    self.kind = kind
    do throws(FileError) { try Files.makeDirectory(path) } catch { throw .file(error) }
    do throws(WorkLock.Failure) { lock = try WorkLock(workDirectory: path, command: command) } catch {
      switch error {
      case .held(let holder): throw .historyHeld(path.string, holder)
      case .file(let error): throw .file(error)
      }
    }
    do throws(FileError) { try tidy() } catch { throw .file(error) }
  }

  /// Reads every byte of a history, without its lock: how many runs it has, and what does not hold, a sentence a run.
  static func verify(_ path: FilePath) throws -> (runs: Int, faults: [String]) {
    var runs = 0
    var faults: [String] = []
    for component in try Files.names(in: path) {
      guard let name = name(component.string[...]) else { continue }
      runs += 1
      let directory = path.appending(component)
      do throws(RunError) { try HistoryRun(name, in: directory, kind: nil).verify() } catch {
        faults.append("\(error)")
      }
    }
    return (runs, faults)
  }

  func run(_ name: RunName) throws(RunError) -> HistoryRun { try HistoryRun(name, in: place(name), kind: kind) }

  // MARK: Changing

  /// Where new evidence of a run is written, before `replace`; nothing is there.
  func draft(_ name: RunName) throws(FileError) -> FilePath {
    let draft = hidden(name, "part")
    try HistoryDirectory.removeTree(draft)
    return draft
  }

  /// Puts the draft of a run, complete and durable, into the place of what there was.
  func replace(_ name: RunName) throws(FileError) {
    let old = hidden(name, "old")
    if Files.exists(place(name)) { try Files.rename(place(name), to: old) }
    try Files.rename(hidden(name, "part"), to: place(name))
    try Files.syncDirectory(path)
    try HistoryDirectory.removeTree(old)
  }

  func remove(_ name: RunName) throws(FileError) {
    let old = hidden(name, "old")
    try Files.rename(place(name), to: old)
    try Files.syncDirectory(path)
    try HistoryDirectory.removeTree(old)
  }

  // MARK: Private

  private func place(_ name: RunName) -> FilePath { path.appending(name.text + HistoryDirectory.ending) }

  private func hidden(_ name: RunName, _ what: String) -> FilePath {
    path.appending(".\(name.text)\(HistoryDirectory.ending).\(what)")
  }

  /// Reads the names, and puts right what an interrupted run left.
  private mutating func tidy() throws(FileError) {
    for component in try Files.names(in: path) {
      let text = component.string
      if text == "lock" { continue }
      if let name = HistoryDirectory.name(text.dropFirst().dropLast(4)),
        text == ".\(name)\(HistoryDirectory.ending).old"
      {
        // Where nothing took its place it is still the run's evidence.
        if Files.exists(place(name)) {
          try HistoryDirectory.removeTree(path.appending(component))
        } else {
          try Files.rename(path.appending(component), to: place(name))
          names.append(name)
        }
      } else if text.hasPrefix("."), text.hasSuffix("\(HistoryDirectory.ending).part") {
        try HistoryDirectory.removeTree(path.appending(component))
      } else if let name = HistoryDirectory.name(text[...]) {
        names.append(name)
      } else {
        strangers.append(text)
      }
    }
    names.sort()
  }

  private static func name(_ file: Substring) -> RunName? {
    guard file.hasSuffix(ending) else { return nil }
    return try? RunName(String(file.dropLast(ending.count)))
  }

  /// Removes a directory and all in it; links are not followed.
  private static func removeTree(_ path: FilePath) throws(FileError) {
    guard FileKind(of: path) == .directory else { return try Files.remove(path) }
    for name in try Files.names(in: path) { try removeTree(path.appending(name)) }
    try Files.removeDirectory(path)
  }
}
