import Compression
import Testing

struct DecompressionStreamTests {
  /// What `printf 'Port Ilse\n' | gzip -n` writes.
  let gzip: [UInt8] = [
    0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 0x03, 0x0B, 0xC8, 0x2F, 0x2A, 0x51, 0xF0, 0xCC, 0x29, 0x4E, 0xE5, 0x02, 0,
    0xDE, 0x15, 0x41, 0xA2, 0x0A, 0, 0, 0,
  ]
  let line = Array("Port Ilse\n".utf8)

  func inflate(_ bytes: [UInt8], limit: Int = 1 << 16) throws -> [UInt8] {
    try DecompressionStream.decompress(bytes[...], .gzip, limit: limit)
  }

  @Test func membersFollowOneAnother() throws {
    #expect(try inflate(gzip) == line)
    #expect(try inflate(gzip + gzip + gzip) == line + line + line)
  }

  @Test func framesFollowOneAnotherAndSkippableFramesArePassedOver() throws {
    var compressor = try ZstdCompressor()
    let skippable: [UInt8] = [0x50, 0x2A, 0x4D, 0x18, 2, 0, 0, 0, 9, 9]
    let bytes = try compressor.compress(line) + skippable + compressor.compress(line)
    #expect(try DecompressionStream.decompress(bytes[...], .zstd, limit: 100) == line + line)
  }

  @Test func zeroPaddingIsAcceptedAndOtherBytesAfterTheEndAreNot() throws {
    #expect(try inflate(gzip + [0, 0, 0, 0]) == line)
    for tail: [UInt8] in [[1], [0, 0x1F, 0x8B], Array("text".utf8)] {
      let error = #expect(throws: CompressionError.self) { try inflate(gzip + tail) }
      #expect(error?.code == .corrupt)
    }
  }

  @Test func everyCutIsTruncated() {
    for count in 0..<gzip.count {
      let error = #expect(throws: CompressionError.self) { try inflate(Array(gzip[..<count])) }
      #expect(error?.code == .truncated, "\(count) bytes")
    }
  }

  @Test func aWrongChecksumIsNamed() {
    var damaged = gzip
    damaged[22] ^= 1
    let error = #expect(throws: CompressionError.self) { try inflate(damaged) }
    #expect(error?.code == .checksum)
  }

  @Test func whatCameBeforeAWrongChecksumIsGivenOutFirst() throws {
    var damaged = gzip
    damaged[22] ^= 1
    var stream = try DecompressionStream(.gzip)
    var out = [UInt8](repeating: 0, count: 100)
    let counts = try stream.decompress(damaged[...], into: &out, from: 0)
    #expect(Array(out[..<counts.produced]) == line)
    #expect(throws: CompressionError.self) { try stream.decompress([], into: &out, from: 0) }
    #expect(throws: CompressionError.self) { try stream.finish() }
  }

  @Test func aBombStopsAtTheLimit() throws {
    var compressor = try ZstdCompressor(level: 1)
    let zeros = try compressor.compress([UInt8](repeating: 0, count: 1 << 22))
    let error = #expect(throws: CompressionError.self) {
      try DecompressionStream.decompress(zeros[...], .zstd, limit: 1 << 16)
    }
    #expect(error?.code == .tooLarge)
  }

  @Test func aFrameThatWantsGibibytesOfMemoryIsRefused() {
    // An empty frame whose header asks for a window of 2 GiB.
    let frame: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0x00, 21 << 3, 0x01, 0x00, 0x00]
    let error = #expect(throws: CompressionError.self) {
      try DecompressionStream.decompress(frame[...], .zstd, limit: 1 << 20)
    }
    #expect(error?.code == .noMemory)
  }

  @Test(arguments: [CompressionFormat.gzip, .zstd])
  func oneByteAtATimeGivesTheSame(format: CompressionFormat) throws {
    var compressor = try ZstdCompressor()
    let bytes = format == .gzip ? gzip + gzip : try compressor.compress(line) + compressor.compress(line)
    var stream = try DecompressionStream(format)
    var out: [UInt8] = []
    var room: [UInt8] = [0]
    for position in bytes.indices {
      var rest = bytes[position...position]
      while true {
        let (consumed, produced) = try stream.decompress(rest, into: &room, from: 0)
        rest = rest.dropFirst(consumed)
        out += room[..<produced]
        if rest.isEmpty && produced == 0 { break }
      }
    }
    try stream.finish()
    #expect(out == line + line)
  }

  @Test func formatsAreToldByTheirFirstBytes() throws {
    var compressor = try ZstdCompressor()
    #expect(CompressionFormat(sniffing: gzip) == .gzip)
    #expect(CompressionFormat(sniffing: try compressor.compress(line)) == .zstd)
    #expect(CompressionFormat(sniffing: line) == nil)
    #expect(CompressionFormat(sniffing: []) == nil)
  }
}
