internal import Bytes
internal import YAML

/// What is wrong with labelled texts: the first faults in full, the others counted.
struct ReadingFaults {
  /// Shown at most.
  static let shownLimit = 20
  /// Of a line, so much is kept for showing the place.
  private static let keptBytes = 1 << 16

  private(set) var shown: [Diagnostic] = []
  private(set) var count = 0

  /// Reports a line of a container.
  mutating func add(_ fault: LineFault, line: [UInt8], number: Int, file: String) {
    count += 1
    guard shown.count < ReadingFaults.shownLimit else { return }
    let offset = min(max(fault.offset, 0), line.count)
    let end = min(line.count, offset + fault.length)
    var excerpt: String?
    if offset < ReadingFaults.keptBytes {
      excerpt = String(decoding: line.prefix(min(end, ReadingFaults.keptBytes) + 512), as: UTF8.self)
    }
    shown.append(
      Diagnostic(
        file: file, position: .init(line: number, column: ReadingFaults.scalars(line[..<offset]) + 1),
        message: fault.message, sourceLine: excerpt,
        length: ReadingFaults.scalars(line[offset..<max(offset, end)])))
  }

  /// Reports a file as a whole.
  mutating func add(_ message: String, file: String) {
    count += 1
    guard shown.count < ReadingFaults.shownLimit else { return }
    shown.append(Diagnostic(file: file, position: nil, message: message))
  }

  /// All of it, and what to do.
  /// - Parameters:
  ///   - texts: how many were sound.
  ///   - purpose: what was not done because of it.
  func failure(among texts: Int, purpose: String) -> TrainingFailure {
    var message = Diagnostics(shown).rendered(limit: ReadingFaults.shownLimit)
    if count > shown.count { message += "\n... and \(Figures.count(count - shown.count)) more" }
    let all = Figures.count(texts + count)
    message +=
      "\nerror: \(Figures.count(count)) of \(all) records \(count == 1 ? "is" : "are") broken, and \(purpose); mend "
      + "\(count == 1 ? "it, or leave it" : "them, or leave them") out with --skip-broken"
    return TrainingFailure(.input, message)
  }

  private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
  }
}
