internal import Dispatch
internal import DocumentIO
internal import Files
internal import Synchronization
internal import SystemPackage

/// Counts the inputs beside the reader, for the progress display: reading names is a hundred times as fast as the work.
enum InputCount {
  /// Tells `tally` how many inputs `directory` has once that is known. Where a container is among them it never is: how
  /// many records it holds shows only when it is read.
  static func start(_ directory: FilePath, admits: @escaping @Sendable ([UInt8]) -> Bool, into tally: Tally) {
    DispatchQueue.global(qos: .utility).async {
      guard let count = try? count(directory, admits) else { return }
      tally.expected.store(count, ordering: .relaxed)
    }
  }

  private static func count(
    _ directory: FilePath, _ admits: @escaping @Sendable ([UInt8]) -> Bool
  ) throws(FileError) -> Int? {
    var walk = InputWalk(try InputDirectory(directory), admits: admits)
    var count = 0
    while let entry = walk.next() {
      if case .file(let file) = entry, file.kind?.content == .records { return nil }
      count += 1
    }
    return count
  }
}
