internal import Bytes
internal import DocumentIO
internal import Files
internal import StageKit
internal import SystemPackage

/// One document that a user names: a text file, standard input (`-`), or a record of JSON Lines as `FILE#ID`, ID being
/// what the record calls itself or `L` and the number of its line.
package struct ChosenDocument: Sendable {
  /// As the user named it.
  package let name: String
  /// Empty where it has none.
  package let title: [UInt8]
  package let text: [UInt8]

  /// Bytes of a file or record at most.
  private static let limit = 64 << 20
  private static let decoder = RecordDecoder(RecordFields(keys: [.init("title", member: "title")]))

  /// Reads the document. Throws `TrainingFailure`: `input` where it is missing, unreadable or a page.
  package init(_ argument: String) throws(TrainingFailure) {
    do throws(InputError) {
      self =
        argument == "-"
        ? try ChosenDocument.standardInput() : try ChosenDocument.file(argument, ChosenDocument.parts(of: argument))
    } catch {
      throw TrainingFailure(
        .input, "error: '\(Printable.escaped(argument))': \(Printable.escaped("\(error)"))")
    }
  }

  private init(name: String, title: [UInt8] = [], text: [UInt8]) {
    (self.name, self.title, self.text) = (name, title, text)
  }

  /// A record: its text and its title.
  private init(name: String, record: DecodedRecord) throws(InputError) {
    guard record.format == .plain else { throw ChosenDocument.page(name) }
    self.init(name: name, title: Array((record.metadata.title ?? "").utf8), text: record.text.bytes)
  }

  /// The file that is meant, and the record's id: names of files may have `#` in them.
  private static func parts(of argument: String) -> (path: String, id: String?) {
    if Files.exists(FilePath(argument)) { return (argument, nil) }
    for place in argument.utf8.indices where argument.utf8[place] == UInt8(ascii: "#") {
      let path = String(argument[..<place])
      if !path.isEmpty, Files.exists(FilePath(path)) {
        return (path, String(argument[argument.utf8.index(after: place)...]))
      }
    }
    return (argument, nil)
  }

  private static func file(_ name: String, _ parts: (path: String, id: String?)) throws(InputError) -> ChosenDocument {
    let directory: InputDirectory
    do throws(FileError) { directory = try InputDirectory(FilePath(parts.path)) } catch {
      throw InputError(.unreadable, "\(error)")
    }
    guard directory.isFile else { throw InputError(.unreadable, "this is a directory; name one document") }
    var walk = InputWalk(directory)
    guard case .file(let file) = walk.next() else {
      throw InputError(.unreadable, "this is no file; give it on standard input, as -")
    }
    var kind = file.kind
    if kind == nil { kind = InputKind.sniff(try directory.prefix(of: file.path)) }
    guard let kind else {
      throw InputError(.binary, "this is not text")
    }
    switch kind.content {
    case .html: throw page(parts.path)
    case .records:
      var reader = RecordReader(try ByteSource(sniffing: try directory.open(file.path)), limit: limit)
      return try record(parts.id, of: &reader, name: name)
    case .text:
      guard parts.id == nil else {
        throw InputError(.unreadable, "'\(parts.path)' is a text, not JSON Lines with records")
      }
      let raw = try directory.read(file.path, limit: limit)
      return ChosenDocument(name: name, text: try FileDecoder.decode(raw.bytes, kind, limit: limit).text.bytes)
    }
  }

  private static func standardInput() throws(InputError) -> ChosenDocument {
    var source = try ByteSource(sniffing: .standardInput)
    var bytes: [UInt8] = []
    while true {
      var failure: InputError?
      let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
        do throws(InputError) { count = try source.read(into: UnsafeMutableRawBufferPointer(buffer)) } catch {
          failure = error
        }
      }
      if let failure { throw failure }
      if chunk.isEmpty { break }
      bytes += chunk
      if bytes.count > limit { throw InputError(.tooLarge, "more than \(Figures.bytes(limit))") }
    }
    let content = InputKind.sniff(Array(bytes.prefix(InputKind.sniffLength)))?.content
    if content == .html { throw page("the page") }
    if content == .records, bytes.last(where: { $0 != 0x0A && $0 != 0x0D }) == UInt8(ascii: "}") {
      let lines = bytes.split(separator: 0x0A).filter { !LabelledRecord.isBlank(Array($0)) }
      guard lines.count == 1 else {
        throw InputError(.badRecord, "\(Figures.count(lines.count)) records; give one (grep, sed -n 3p), or FILE#ID")
      }
      return try ChosenDocument(name: "standard input", record: decoder.decode(Array(lines[0])))
    }
    let text = try TextDecoder.decode(bytes, as: .plain).text.bytes
    return ChosenDocument(name: "standard input", text: text)
  }

  /// The record `id`, or the only one where no id is given.
  private static func record(
    _ id: String?, of reader: inout RecordReader, name: String
  ) throws(InputError) -> ChosenDocument {
    var seen: [String] = []
    var first: RawRecord?
    while let record = reader.next() {
      let own = decoder.id(of: record.line)
      if let id, id == own || id == "L\(record.number)" {
        guard !record.isTooLarge else { throw InputError(.tooLarge, "more than \(Figures.bytes(limit))") }
        return try ChosenDocument(name: name, record: decoder.decode(record.line))
      }
      if seen.count < 3 { seen.append("'#\(own ?? "L\(record.number)")'") }
      if id == nil, first != nil { break }
      first = first ?? record
    }
    if let failure = reader.failure { throw failure }
    if id == nil, seen.count == 1, let first {
      return try ChosenDocument(name: name, record: decoder.decode(first.line))
    }
    let known = seen.isEmpty ? "it has no record" : "its first records are \(seen.joined(separator: ", "))"
    throw InputError(.badRecord, id == nil ? "name a record behind the file; \(known)" : "no such record; \(known)")
  }

  private static func page(_ name: String) -> InputError {
    InputError(
      .badRecord,
      "this is a page, and models read texts: run a pipeline with 'clean' over it, and name its record in the output "
        + "(documents.jsonl#\(name))")
  }
}
