internal import Bytes
internal import DocumentIO
internal import Files
internal import SystemPackage

/// Reads labelled texts: JSON Lines, plain or compressed (the first bytes say so), and directories with a folder a label.
///
/// In a directory, text files (`.txt`, or no ending and text) have the name of their first folder as their label, and
/// JSON Lines name their own, or have that of their folder. Pages (`.html`), symbolic links and all else are passed over
/// and counted. Lines and files are read in the order of their paths' bytes.
///
/// Memory: the texts themselves, 2 GiB at most, and the longest line, 64 MiB at most.
package struct LabelledReader {
  package struct Limits: Sendable {
    /// Bytes of a line or a file.
    package var documentBytes = 64 << 20
    /// Bytes of all texts and titles.
    package var totalBytes = 2 << 30
    package var documents = 5_000_000

    package init() {}
  }

  /// How far reading is.
  package struct Progress: Sendable {
    package var texts: Int
    package var bytes: Int
  }

  private let rule: LabelRule
  private let limits: Limits
  private let report: (Progress) -> Void
  private var corpus = LabelledCorpus()
  private var faults = ReadingFaults()
  private var ignored: [String: Int] = [:]

  private init(_ rule: LabelRule, _ limits: Limits, _ report: @escaping (Progress) -> Void) {
    self.rule = rule
    self.limits = limits
    self.report = report
  }

  /// The texts at `paths`, each a file, a directory, or `-` for standard input.
  ///
  /// - Parameters:
  ///   - skipsBroken: whether broken records are left out and counted instead of refused.
  ///   - purpose: what is not done because of them: "nothing was trained".
  ///   - report: is told every thousand texts how far reading is.
  /// Throws `TrainingFailure`: `input` with all broken records, or where there is no text.
  package static func read(
    _ paths: [String], _ rule: LabelRule, skipsBroken: Bool = false, purpose: String, limits: Limits = Limits(),
    report: @escaping (Progress) -> Void = { _ in }
  ) throws(TrainingFailure) -> LabelledCorpus {
    var reader = LabelledReader(rule, limits, report)
    for path in paths { try reader.read(path) }
    return try reader.finished(paths, skipsBroken: skipsBroken, purpose: purpose)
  }

  private func finished(
    _ paths: [String], skipsBroken: Bool, purpose: String
  ) throws(TrainingFailure) -> LabelledCorpus {
    if faults.count > 0, !skipsBroken || corpus.texts.isEmpty {
      throw faults.failure(among: corpus.texts.count, purpose: purpose)
    }
    var corpus = corpus
    corpus.skipped = faults.count
    corpus.ignored = ignored.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { name, count in
      "\(name) (\(Figures.count(count)) \(count == 1 ? "file" : "files"))"
    }
    guard corpus.texts.isEmpty else { return corpus }
    let place = paths.map { $0 == "-" ? "standard input" : "'\(Printable.escaped($0))'" }.joined(separator: ", ")
    let seen = corpus.ignored.isEmpty ? "it is empty" : "seen were \(corpus.ignored.joined(separator: ", "))"
    throw TrainingFailure(.input, "error: no labelled text in \(place): \(seen)")
  }

  private mutating func read(_ path: String) throws(TrainingFailure) {
    if path == "-" { return try readStandardInput() }
    let directory: InputDirectory
    do throws(FileError) { directory = try InputDirectory(FilePath(path)) } catch {
      throw TrainingFailure(.input, "error: \(Printable.escaped("\(error)"))")
    }
    var walk = InputWalk(directory)
    let isFile = directory.isFile
    while let entry = walk.next() {
      let name = isFile ? path : LabelledReader.joined(path, entry.path)
      do throws(InputError) {
        switch entry {
        case .failed(_, let error): throw error
        case .ignored(_, let reason) where isFile:
          throw InputError(.unreadable, "a \(reason.rawValue) is not read; give it on standard input, as -")
        case .ignored(_, let reason): pass(reason.rawValue)
        case .file(let file) where isFile: try readRecords(file.path, in: directory, name: name, folder: nil)
        case .file(let file): try read(file, in: directory, name: name)
        }
      } catch { throw LabelledReader.failure(error, name) }
    }
  }

  /// A file below a directory.
  private mutating func read(_ file: InputFile, in directory: InputDirectory, name: String) throws(InputError) {
    let folder = file.path.firstIndex(of: UInt8(ascii: "/")).map { Array(file.path[..<$0]) }
    var kind = file.kind
    if kind == nil { kind = try LabelledReader.sniff(file.path, in: directory) }
    guard let kind else { return pass(LabelledReader.ending(of: file.path)) }
    switch kind.content {
    case .html: pass("html")
    case .records: try readRecords(file.path, in: directory, name: name, folder: folder.flatMap(label))
    case .text:
      guard let folder else { return pass("texts outside of a label's folder") }
      try readText(file.path, kind, in: directory, name: name, label: label(folder))
    }
  }

  private static func sniff(_ path: [UInt8], in directory: InputDirectory) throws(InputError) -> InputKind? {
    // An ending that is not ours, and is no number, is not read: a table or a picture beside the texts.
    if case .unknown = InputKind.byName(path) { return nil }
    return InputKind.sniff(try directory.prefix(of: path))
  }

  private mutating func readText(
    _ path: [UInt8], _ kind: InputKind, in directory: InputDirectory, name: String, label: String?
  ) throws(InputError) {
    let raw = try directory.read(path, limit: limits.documentBytes)
    let text: [UInt8]
    do throws(InputError) {
      text = try FileDecoder.decode(raw.bytes, kind, limit: limits.documentBytes).text.bytes
    } catch { return faults.add("\(error)", file: name) }
    guard let label else {
      return faults.add("the name of its folder is no label: not valid UTF-8, or too long", file: name)
    }
    corpus.begin(name)
    corpus.add(LabelledText(labels: [label], text: text), line: 0)
    told()
  }

  private func label(_ folder: [UInt8]) -> String? {
    folder.count <= LabelRule.longestLabel ? Text(validating: folder)?.string : nil
  }

  // MARK: JSON Lines

  private mutating func readStandardInput() throws(TrainingFailure) {
    do throws(InputError) {
      let source = try ByteSource(sniffing: .standardInput)
      try readRecords(RecordReader(source, limit: limits.documentBytes), "-", folder: nil)
    } catch { throw LabelledReader.failure(error, "-") }
  }

  private mutating func readRecords(
    _ path: [UInt8], in directory: InputDirectory, name: String, folder: String?
  ) throws(InputError) {
    let source = try ByteSource(sniffing: try directory.open(path))
    try readRecords(RecordReader(source, limit: limits.documentBytes), name, folder: folder)
  }

  private mutating func readRecords(
    _ reader: consuming RecordReader, _ name: String, folder: String?
  ) throws(InputError) {
    var reader = reader
    corpus.begin(name)
    while let record = reader.next() {
      do throws(LineFault) {
        if record.isTooLarge {
          throw LineFault(
            "the line has \(Figures.bytes(record.length)), more than \(Figures.bytes(limits.documentBytes))", at: 0)
        }
        corpus.add(try LabelledRecord.decode(record.line, rule, folder: folder), line: record.number)
      } catch {
        faults.add(error, line: record.line, number: record.number, file: name)
      }
      told()
      if isFull { throw InputError(.tooLarge, tooMuch) }
    }
    if let failure = reader.failure { throw failure }
  }

  // MARK: Ends

  private var isFull: Bool { corpus.bytes > limits.totalBytes || corpus.texts.count > limits.documents }

  private var tooMuch: String {
    "more than \(Figures.bytes(limits.totalBytes)) of text or \(Figures.count(limits.documents)) texts, which training "
      + "holds in memory; train on a part of them"
  }

  /// A file that broke off or cannot be read ends it all: what is missing cannot be known.
  private static func failure(_ error: InputError, _ name: String) -> TrainingFailure {
    TrainingFailure(.input, "\(Printable.escaped(name)): error: \(Printable.escaped("\(error)"))")
  }

  private mutating func pass(_ what: String) { ignored[what, default: 0] += 1 }

  private func told() {
    if corpus.texts.count % 1000 == 0 { report(Progress(texts: corpus.texts.count, bytes: corpus.bytes)) }
  }

  private static func joined(_ directory: String, _ path: [UInt8]) -> String {
    directory + (directory.hasSuffix("/") ? "" : "/") + String(decoding: path, as: UTF8.self)
  }

  private static func ending(of path: [UInt8]) -> String {
    if case .unknown(let ending) = InputKind.byName(path) { return ending }
    return "binary"
  }
}
