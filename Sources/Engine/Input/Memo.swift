internal import Bytes
internal import DocumentIO
internal import Files
internal import SystemPackage

/// What the input memo knows of files, asked in input order.
struct MemoLookup: ~Copyable {
  private var reader: InputMemoReader?

  /// - Parameter isTrusted: whether the memo counts at all.
  init(_ path: FilePath, isTrusted: Bool) { reader = isTrusted ? InputMemoReader(path) : nil }

  /// SHA-256 of the file's content, where nothing tells of a change since it was read last.
  mutating func digest(of file: InputFile) -> Digest? { reader?.digest(of: file.path, file.stamp) }
}

/// Writes the memo anew while the documents of the first pass are committed.
///
/// `@unchecked Sendable` because the committer's queue alone adds to it, and the thread that started the pass finishes it
/// when the pass is over.
final class MemoRecorder: @unchecked Sendable {
  private var writer: InputMemoWriter

  init(_ path: FilePath) throws(FileError) { writer = try InputMemoWriter(path) }

  func add(_ document: DocumentState) throws(FileError) {
    guard document.record == 0, let stamp = document.stamp, let content = document.content else { return }
    try writer.add(document.path, stamp, content)
  }

  func finish() throws(FileError) { try writer.finish() }
}
