internal import Bytes
internal import DocumentIO
internal import Files
internal import SystemPackage

/// The outputs of a run: whether they are there already, and otherwise how they come to be there, all at once.
struct Publication {
  static let documents = "documents.jsonl"
  static let quotes = "quotes.csv"
  static let outcomes = "outcomes.jsonl"

  let output: FilePath
  /// Where the work directory remembers what was published last.
  let published: FilePath
  /// The digest of all that the outputs are made of.
  let digest: Digest
  /// The outcomes in the run record, which are copied.
  let outcomes: FilePath
  let counts: OutcomeCounts
  let hasQuotes: Bool

  var names: [String] { [Publication.documents, Publication.outcomes] + (hasQuotes ? [Publication.quotes] : []) }

  /// Whether the output directory holds just what would be written, untouched since.
  func isDone() throws -> Bool {
    guard let json = try? Files.read(published), let value = try? JSONValue(parsing: json) else { return false }
    guard value["digest"]?.string == digest.hexadecimal, value["output"]?.string == output.string,
      let files = value["files"]?.members, Set(files.map(\.name)) == Set(names + [Publisher.manifestName])
    else { return false }
    return files.allSatisfy { file in
      fingerprint(of: file.name).map { $0 == file.value.string } ?? false
    }
  }

  /// Size, times and inode of a published file, which tell whether somebody wrote to it since.
  private func fingerprint(of name: String) -> String? {
    guard let stamp = FileStamp(of: output.appending(name)) else { return nil }
    return "\(stamp.size) \(stamp.modified) \(stamp.changed) \(stamp.inode)"
  }

  /// Opens the files under their temporary names.
  func begin() throws -> OutputSet { try OutputSet(output, names: names) }

  /// Removes what was written under temporary names.
  func discard() {
    for name in names + [Publisher.manifestName] { try? Files.remove(output.appending(".\(name).part")) }
  }

  /// Gives the files their names and remembers what they are.
  func publish(_ files: OutputSet) throws {
    guard files.lines == counts.kept else {
      throw RunError.internalFault("\(files.lines) documents were written where \(counts.kept) were kept")
    }
    try files.copy(outcomes, to: Publication.outcomes)
    try files.publish(removing: hasQuotes ? [] : [Publication.quotes]) {
      $0.key("counts")
      counts.write(to: &$0)
    }
    var json = JSONWriter()
    json.object {
      $0.member("digest", digest.hexadecimal)
      $0.member("output", output.string)
      $0.key("files")
      $0.object {
        for name in names + [Publisher.manifestName] {
          $0.member(name, fingerprint(of: name) ?? "")
        }
      }
    }
    json.newline()
    try Files.writeDurably(json.bytes, to: published)
  }
}

/// The files of a publication while they are written.
///
/// `@unchecked Sendable` because the committer's queue alone appends to them, and the thread that started the pass
/// publishes them when the pass is over.
final class OutputSet: @unchecked Sendable {
  private var publisher: Publisher?
  private var documents: OutputFile?
  private var quotes: OutputFile?
  /// Documents written so far.
  private(set) var lines = 0

  init(_ directory: FilePath, names: [String]) throws(FileError) {
    let publisher = try Publisher(directory, names: names)
    documents = try publisher.open(Publication.documents)
    if names.contains(Publication.quotes) {
      quotes = try publisher.open(Publication.quotes)
      var header = QuotesTable()
      header.header()
      try quotes?.write(header.bytes)
    }
    self.publisher = consume publisher
  }

  func append(_ page: OutputPage) throws(FileError) {
    if !page.line.isEmpty { lines += 1 }
    try documents?.write(page.line)
    try quotes?.write(page.quotes)
  }

  /// Copies a file of the run record into the outputs.
  func copy(_ path: FilePath, to name: String) throws(FileError) {
    guard var file = try publisher?.open(name) else { return }
    let source = OpenFile(try Files.open(path))
    while true {
      let piece = try Files.read(source.descriptor, path, upTo: 1 << 20)
      if piece.isEmpty { break }
      try file.write(piece)
    }
    try publisher?.finish(file)
  }

  func publish(removing: [String], manifest: (inout JSONWriter) -> Void) throws(FileError) {
    guard var publisher = publisher.take() else { return }
    if let documents = documents.take() { try publisher.finish(documents) }
    if let quotes = quotes.take() { try publisher.finish(quotes) }
    _ = try publisher.publish(removing: removing, manifest: manifest)
  }
}
