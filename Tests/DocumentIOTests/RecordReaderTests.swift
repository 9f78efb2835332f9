import Bytes
import Compression
import DocumentIO
import Testing

struct RecordReaderTests {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  /// What a reader gives: `number@offset:line`, and its failure.
  func read(
    _ content: [UInt8], _ compression: CompressionFormat? = nil, limit: Int = 1 << 20
  ) throws -> (lines: [String], failure: InputError.Code?) {
    try directory.write(Array("c".utf8), content)
    let input = try InputDirectory(directory.path)
    var reader = RecordReader(try ByteSource(try input.open(Array("c".utf8)), compression), limit: limit)
    var lines: [String] = []
    while let record = reader.next() {
      let text = record.isTooLarge ? "<\(record.length)>" : String(decoding: record.line, as: UTF8.self)
      lines.append("\(record.number)@\(record.offset):\(text)")
    }
    return (lines, reader.failure?.code)
  }

  func read(_ content: String, limit: Int = 1 << 20) throws -> [String] {
    let (lines, failure) = try read(Array(content.utf8), limit: limit)
    #expect(failure == nil)
    return lines
  }

  @Test func linesAreCountedFromOneAndBlankOnesArePassedOver() throws {
    #expect(try read("{}\n\n \t\n[1]\n") == ["1@0:{}", "4@7:[1]"])
    #expect(try read("") == [])
    #expect(try read("\n\n") == [])
  }

  @Test func theLastLineMayLackItsBreak() throws {
    #expect(try read("a\nb") == ["1@0:a", "2@2:b"])
  }

  @Test func carriageReturnsBeforeTheBreakAreNotPartOfTheLine() throws {
    #expect(try read("a\r\nb\r\n\r\nc\r") == ["1@0:a", "2@3:b", "4@8:c"])
  }

  @Test func aByteOrderMarkIsPassedOver() throws {
    #expect(try read("\u{FEFF}a\nb\n") == ["1@3:a", "2@5:b"])
  }

  @Test func anUTF16ContainerIsRefused() throws {
    let (lines, failure) = try read([0xFF, 0xFE, 0x7B, 0, 0x7D, 0, 0x0A, 0])
    #expect(lines == [] && failure == .undecodable)
  }

  @Test func aLineOverTheLimitIsCountedAndNotKept() throws {
    #expect(try read("abcd\nabcde\nabcdef\r\nx\n", limit: 4) == ["1@0:abcd", "2@5:<5>", "3@11:<6>", "4@19:x"])
    #expect(try read("abcdefgh", limit: 4) == ["1@0:<8>"])
  }

  @Test func aLineOverTheLimitThatBeginsBlankIsNotTakenForABlankOne() throws {
    #expect(try read("      x\n\ny\n", limit: 4) == ["1@0:<7>", "3@9:y"])
  }

  @Test func aLineLongerThanTheBufferIsCountedAndItsBeginningKept() throws {
    let long = "{\"id\":\"x\",\"text\":\"" + String(repeating: "a", count: 700_000) + "\"}"
    try directory.write("long", "1\n" + long + "\r\n3\n")
    let input = try InputDirectory(directory.path)
    var reader = RecordReader(try ByteSource(try input.open(Array("long".utf8)), nil), limit: 300_000)
    let first = reader.next()
    #expect(first?.number == 1)
    let record = reader.next()
    #expect(record?.isTooLarge == true)
    #expect(record?.length == long.utf8.count)
    #expect(record?.line.count == RecordReader.keptOfTooLarge)
    #expect(RecordDecoder().id(of: record?.line ?? []) == "x")
    let last = reader.next()
    #expect(last?.number == 3 && last?.offset == long.utf8.count + 4)
    let none = reader.next()
    #expect(none == nil)
    #expect(try read(Array((long + "\n").utf8)).lines.count == 1)
  }

  @Test func compressedContainersReadTheSame() throws {
    var compressor = try ZstdCompressor()
    let content = Array("{\"id\":1}\n{\"id\":2}\n".utf8)
    let (lines, failure) = try read(try compressor.compress(content) + compressor.compress(content), .zstd)
    #expect(
      lines.map { String($0.drop { $0 != ":" }) } == [":{\"id\":1}", ":{\"id\":2}", ":{\"id\":1}", ":{\"id\":2}"])
    #expect(failure == nil)
  }

  @Test func aContainerThatBreaksOffGivesItsWholeLinesFirst() throws {
    var compressor = try ZstdCompressor()
    let whole = try compressor.compress(Array("one\ntwo\nthr".utf8))
    let second = try compressor.compress(Array("ee\nfour\n".utf8))
    let (lines, failure) = try read(whole + second.dropLast(8), .zstd)
    #expect(lines == ["1@0:one", "2@4:two", "3@8:three"])
    #expect(failure == .brokenContainer)
  }

  @Test func aContainerThatIsNotCompressedAsItsNameSaysIsBroken() throws {
    for format in [CompressionFormat.gzip, .zstd] {
      for content in ["", "plain text\n"] {
        let (lines, failure) = try read(Array(content.utf8), format)
        #expect(lines == [] && failure == .brokenContainer)
      }
    }
  }

  @Test func aBombOfLineBreaksNeedsNoMemoryAndGivesNothing() throws {
    var compressor = try ZstdCompressor(level: 1)
    let breaks = try compressor.compress([UInt8](repeating: 0x0A, count: 1 << 15))
    let zeros = try compressor.compress([UInt8](repeating: 0x30, count: 1 << 15))
    let (lines, failure) = try read(breaks + zeros, .zstd, limit: 1000)
    #expect(lines == ["32769@32768:<32768>"])
    #expect(failure == nil)
  }

  @Test func theDigestIsThatOfTheRawBytes() throws {
    var compressor = try ZstdCompressor()
    let content = try compressor.compress(Array("one\ntwo\n".utf8))
    try directory.write(Array("d".utf8), content)
    let input = try InputDirectory(directory.path)
    var reader = RecordReader(
      try ByteSource(try input.open(Array("d".utf8)), .zstd, isHashing: true), limit: 100)
    while reader.next() != nil {}
    #expect(reader.digest == Digest(of: content))
  }

  @Test func aContainerThatIsWrittenToWhileItIsReadSaysSo() throws {
    try directory.write("c", "one\ntwo\n")
    let input = try InputDirectory(directory.path)
    var reader = RecordReader(try ByteSource(try input.open(Array("c".utf8)), nil), limit: 100)
    let first = reader.next()
    #expect(first?.number == 1)
    try directory.write("c", "one\ntwo\nthree\n")
    while reader.next() != nil {}
    #expect(reader.failure?.code == .changed)
  }
}
