internal import Files
internal import SystemPackage

/// The durable sorted runs of one conclusion, in a directory of their own.
///
/// All sorters of a conclusion share it: it knows which runs were used, so that the others can go at the end.
public final class RunDirectory {
  private let directory: FilePath
  private var used: Set<String> = []
  /// Runs that lay there whole and were not made again.
  public private(set) var reused = 0

  /// - Parameter path: made where it does not exist, as soon as a run is written.
  public init(_ path: String) { directory = FilePath(path) }

  /// Removes the runs that no sorter of this conclusion used, and what an interrupted one left half-written.
  public func removeUnused() throws {
    for name in try Files.names(in: directory) {
      let text = name.string
      guard text.hasSuffix(".run") && !used.contains(text) || text.hasSuffix(".run.part") else { continue }
      try Files.remove(directory.appending(name))
    }
  }

  /// The run of a chunk: the one that lies there where it is whole, else a new one.
  ///
  /// - Parameter chunk: records in the order they came, sorted by the call where that was needed.
  func run(of chunk: inout [UInt64], width: Int, scratch: inout [UInt64]) throws -> SortedRun {
    let name = SortedRun.name(of: chunk, width: width)
    let path = directory.appending(name)
    used.insert(name)
    if let run = SortedRun(checking: path, name: name, width: width, words: chunk.count) {
      reused += 1
      return run
    }
    RadixSort.sort(&chunk, width: width, scratch: &scratch)
    try Files.makeDirectory(directory)
    try SortedRun.write(chunk, width: width, to: path)
    return SortedRun(path: path, name: name, words: chunk.count)
  }
}
