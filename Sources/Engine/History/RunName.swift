internal import Bytes
internal import DocumentIO
internal import PipelineFile
internal import SystemPackage

/// What a run is called in a history. A run sees the evidence of those whose names come before its own.
///
/// Names sort as people read them: stretches of digits as numbers, all else by bytes, so that `day-9` comes before `day-10`
/// and `2026-11-30` before `2026-12-01`.
struct RunName: Hashable, Sendable {
  let text: String

  /// - Throws: `RunError.usage` where `text` is no name of a file, or begins with a dot.
  init(_ text: String) throws(RunError) {
    let bytes = Array(text.utf8)
    let isName = !bytes.isEmpty && bytes.count <= RunName.limit && bytes.first != UInt8(ascii: ".")
    guard isName, !bytes.contains(UInt8(ascii: "/")), DocumentID.file(bytes) == text else {
      throw .usage(
        "'\(text)' cannot be the name of a run: take printable characters without '/', '%' and '#', not a dot first, "
          + "\(RunName.limit) bytes at most, as in --run-name 2026-11-30")
    }
    self.text = text
  }

  /// The name that an input gives: the last part of its path, links resolved, of a file without its endings.
  init(ofInput path: FilePath, isFile: Bool) throws(RunError) {
    guard let last = DirectoryOverlap.resolved(path).lastComponent else {
      throw .usage("the input '\(path)' gives the run no name for its history: give it one with --run-name")
    }
    var name = last.string
    if isFile {
      for ending in [".gz", ".zst"] where name.hasSuffix(ending) { name.removeLast(ending.count) }
      if let dot = name.lastIndex(of: "."), dot > name.startIndex { name = String(name[..<dot]) }
    }
    do throws(RunError) { try self.init(name) } catch {
      throw .usage("the input '\(path)' gives the run no name for its history: give it one with --run-name")
    }
  }

  private static let limit = 200
}

extension RunName: Comparable {
  static func < (a: RunName, b: RunName) -> Bool {
    let (left, right) = (Array(a.text.utf8), Array(b.text.utf8))
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      let (one, other) = (number(left, i), number(right, j))
      if let one, let other {
        if one.digits.count != other.digits.count { return one.digits.count < other.digits.count }
        if !one.digits.elementsEqual(other.digits) { return one.digits.lexicographicallyPrecedes(other.digits) }
        (i, j) = (one.end, other.end)
      } else {
        if left[i] != right[j] { return left[i] < right[j] }
        (i, j) = (i + 1, j + 1)
      }
    }
    if left.count - i != right.count - j { return left.count - i < right.count - j }
    return left.lexicographicallyPrecedes(right)
  }

  /// The stretch of digits at `start`, leading zeros left out, and where it ends; `nil` where there is none.
  private static func number(_ bytes: [UInt8], _ start: Int) -> (digits: ArraySlice<UInt8>, end: Int)? {
    let stretch = bytes[start...].prefix { (0x30...0x39).contains($0) }
    return stretch.isEmpty ? nil : (stretch.drop { $0 == 0x30 }, stretch.endIndex)
  }
}

extension RunName: CustomStringConvertible {
  var description: String { text }
}
