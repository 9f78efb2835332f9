internal import Bytes
internal import Compression
internal import Files
internal import SystemPackage

/// A committed segment: its files and its index.
final class Segment: Sendable {
  let name: SegmentName
  /// The writer's directory.
  let directory: FilePath
  /// Main, index, then one a column.
  let files: [ManifestFile]
  let index: SegmentIndex

  init(name: SegmentName, directory: FilePath, files: [ManifestFile], index: SegmentIndex) {
    self.name = name
    self.directory = directory
    self.files = files
    self.index = index
  }

  /// The path of file 0 (main) or of a column's (from 1).
  func path(_ file: Int) -> FilePath? {
    let number = file == 0 ? 0 : file + 1
    return files.indices.contains(number) ? directory.appending(files[number].name) : nil
  }

  func damage(_ file: FilePath, _ cause: String) -> CheckpointDamage {
    CheckpointDamage(segment: name, file: file, cause: cause)
  }
}

extension Segment {
  /// The names of a segment's files.
  static func fileName(_ number: Int, column: String? = nil) -> String {
    stem(number) + (column.map { "." + FileName.plain($0) } ?? "") + ".jsonl.zst"
  }

  static func indexName(_ number: Int) -> String { stem(number) + ".index" }

  private static func stem(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
  }

  /// Opens a segment that a manifest names. Where its index does not hold, it is made again from the segment.
  ///
  /// - Throws: `damaged`, where the segment itself does not hold; `file`, where it cannot be read.
  static func open(
    _ name: SegmentName, directory: FilePath, files: [ManifestFile], records: Int
  ) throws(CheckpointError) -> Segment {
    for file in [files[0]] + files.dropFirst(2) {
      let path = directory.appending(file.name)
      let size = FileStatus.size(path)
      if size == file.bytes { continue }
      let cause = size.map { "it has \($0) bytes instead of \(file.bytes)" } ?? "it is not there"
      throw .damaged(CheckpointDamage(segment: name, file: path, cause: cause))
    }
    let indexPath = directory.appending(files[1].name)
    if let index = try? SegmentIndex(at: indexPath, length: files[1].bytes, digest: files[1].sha256),
      index.view.entryCount == records
    {
      index.release()
      return Segment(name: name, directory: directory, files: files, index: index)
    }
    do throws(RebuildFailure) {
      let bytes = try IndexRebuild.index(directory: directory, files: files)
      guard let index = SegmentIndex(bytes), index.view.entryCount == records else {
        throw .damage(directory.appending(files[0].name), "it does not have \(records) records")
      }
      // For the next process; one that cannot write here makes it again.
      try? Files.writeDurably(bytes, to: indexPath)
      return Segment(name: name, directory: directory, files: files, index: index)
    } catch {
      switch error {
      case .damage(let file, let cause): throw .damaged(CheckpointDamage(segment: name, file: file, cause: cause))
      case .file(let error): throw .file(error)
      }
    }
  }
}

/// Names of files.
enum FileName {
  /// `text` as a part of a file name: other bytes than letters, digits, `-`, `_` and `.` are percent-encoded.
  static func plain(_ text: String) -> String {
    var out: [UInt8] = []
    for byte in text.utf8 {
      let letter = byte | 0x20
      let isPlain =
        letter >= 0x61 && letter <= 0x7A && byte < 0x80 || byte >= 0x30 && byte <= 0x39 || byte == 0x2D || byte == 0x5F
        || byte == 0x2E && !out.isEmpty
      if isPlain {
        out.append(byte)
      } else {
        out.append(UInt8(ascii: "%"))
        out.append(contentsOf: Hexadecimal.encode([byte]))
      }
    }
    // Names have at most 255 bytes on every file system; what is cut is told apart by its digest.
    guard out.count > 120 else { return String(decoding: out, as: UTF8.self) }
    return String(decoding: out.prefix(100), as: UTF8.self) + "~" + Digest(of: text).hexadecimal.prefix(16)
  }
}
