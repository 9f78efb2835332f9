internal import Bytes
internal import Compression
internal import DocumentIO
internal import Files
internal import StageKit
internal import SystemPackage

/// A container of JSON Lines. Its first byte says what the rest is: lines, gzip or zstd, and how long a line may be.
///
/// `@unchecked Sendable` because libFuzzer calls from one thread.
final class RecordsTarget: FuzzTarget, @unchecked Sendable {
  private static let file = Array("container".utf8)
  private let scratch: ScratchDirectory
  private let directory: InputDirectory
  private let decoder = RecordDecoder(RecordFields(keys: [.init("title", member: "headline")]))
  private var compressor: ZstdCompressor

  init() throws {
    scratch = try ScratchDirectory("records")
    directory = try InputDirectory(scratch.path)
    compressor = try ZstdCompressor(level: 1)
  }

  func run(_ input: [UInt8]) {
    let kind = input.first ?? 0
    let content = Array(input.dropFirst())
    let limit = kind & 4 == 0 ? 1 << 20 : 40
    do {
      switch kind & 3 {
      case 0: check(try read(content, .gzip, limit).records)
      case 1: check(try read(content, .zstd, limit).records)
      default: try checkPlain(content, limit)
      }
    } catch {
      promise(false, "the container cannot be opened: \(error)")
    }
  }

  /// Against a reader that is written as simply as can be, and against the same lines compressed.
  private func checkPlain(_ content: [UInt8], _ limit: Int) throws {
    let (records, failure) = try read(content, nil, limit)
    check(records)
    if failure == .undecodable { return }
    promise(failure == nil, "lines on their own fail: \(failure.map { "\($0)" } ?? "")")
    let expected = RecordsTarget.lines(content, limit)
    promise(records.count == expected.count, "\(records.count) records for \(expected.count) lines")
    for (record, line) in zip(records, expected) {
      promise(record.number == line.number && record.offset == line.range.lowerBound, "line \(line.number) has moved")
      promise(record.length == line.range.count, "line \(line.number) has another length")
      promise(record.isTooLarge == (record.length > limit), "line \(line.number) and the limit of \(limit)")
      promise(content[line.range].starts(with: record.line), "line \(line.number) is not as it stands")
    }
    if content.isEmpty { return }
    let packed = try read(try compressor.compress(content), .zstd, limit)
    promise(packed.failure == nil && packed.records == records, "the same lines compressed are read otherwise")
  }

  /// Lines that are not blank, or over the limit, without their breaks.
  private static func lines(_ content: [UInt8], _ limit: Int) -> [(number: Int, range: Range<Int>)] {
    var lines: [(number: Int, range: Range<Int>)] = []
    var start = content.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var number = 0
    while start < content.count {
      let end = content[start...].firstIndex(of: 0x0A) ?? content.count
      let last = end > start && content[end - 1] == 0x0D ? end - 1 : end
      number += 1
      if last - start > limit || content[start..<last].contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) {
        lines.append((number, start..<last))
      }
      start = end + 1
    }
    return lines
  }

  private func read(
    _ content: [UInt8], _ compression: CompressionFormat?, _ limit: Int
  ) throws -> (records: [RawRecord], failure: InputError.Code?) {
    try scratch.write(content, to: scratch.path.appending("container"))
    let source: ByteSource
    do throws(InputError) {
      source = try ByteSource(try directory.open(RecordsTarget.file), compression)
    } catch {
      return ([], error.code)
    }
    var reader = RecordReader(source, limit: limit)
    var records: [RawRecord] = []
    while records.count < 10_000, let record = reader.next() { records.append(record) }
    return (records, reader.failure?.code)
  }

  private func check(_ records: [RawRecord]) {
    var last = (number: 0, end: 0)
    for record in records {
      promise(record.number > last.number && record.offset >= last.end, "records are not in order")
      last = (record.number, record.offset + record.length)
      if record.isTooLarge { _ = decoder.id(of: record.line) } else { check(record.line) }
    }
  }

  private func check(_ line: [UInt8]) {
    let decoded: DecodedRecord
    do throws(InputError) { decoded = try decoder.decode(line) } catch {
      promise(error.offset.map { (0...line.count).contains($0) } ?? true, "a fault behind the line's end")
      return
    }
    promise(UTF8Validation.firstInvalid(in: decoded.text.bytes) == nil, "the text is not UTF-8")
    promise(decoded.id == decoder.id(of: line), "two readers of ids do not agree")
    if let id = decoded.id { check(id) }
    var again = JSONWriter()
    again.object {
      if let id = decoded.id { $0.member("id", id) }
      $0.key(decoded.format == .html ? "html" : "text")
      $0.string(decoded.text.bytes)
      $0.key("metadata")
      decoded.metadata.write(to: &$0)
    }
    promise((try? decoder.decode(again.bytes)) == decoded, "a record that was written is read otherwise")
  }

  /// What an id becomes names the same record, and holds nothing that a terminal would obey.
  private func check(_ id: String) {
    let path: [UInt8] = Array("a%#b.jsonl".utf8)
    let document = DocumentID.record(id, in: path)
    promise(DocumentID.path(of: document) == path, "the id names another file")
    let record = DocumentID.record(of: document).map { DocumentID.decode($0.utf8) }
    promise(record == Array(id.utf8), "the id names another record")
    promise(DocumentID.line(of: document) == nil, "an id is taken for a line")
    promise(!document.unicodeScalars.contains(where: RecordsTarget.isObeyed), "a control in an id")
  }

  /// What a terminal does something else with than print it: controls, and what turns the direction of text.
  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value)
      || (0x2066...0x2069).contains(scalar.value)
  }
}
