import Compression
import Testing

struct ZstdTests {
  let text = Array(String(repeating: "The harbour of Vellmar opened. ", count: 40).utf8)

  @Test func aFrameHoldsWhatWasCompressed() throws {
    var compressor = try ZstdCompressor(level: 3)
    var decompressor = try ZstdDecompressor()
    for bytes in [[], [7], text] {
      let frame = try compressor.compress(bytes)
      #expect(try decompressor.decompress(frame, limit: 1 << 16) == bytes)
    }
    #expect(try compressor.compress(text).count < text.count / 4)
  }

  @Test func theSameBytesGiveTheSameFrameWhateverCameBefore() throws {
    var fresh = try ZstdCompressor()
    var used = try ZstdCompressor()
    _ = try used.compress(Array("something else".utf8))
    #expect(try fresh.compress(text) == used.compress(text))
  }

  @Test func aSliceOfALargerBufferIsDecompressed() throws {
    var compressor = try ZstdCompressor()
    var decompressor = try ZstdDecompressor()
    let frame = try compressor.compress(text)
    let file = [1, 2, 3] + frame + [4, 5]
    #expect(try decompressor.decompress(file[3..<3 + frame.count], limit: 1 << 16) == text)
  }

  @Test func aFlippedBitNeverGivesOtherBytes() throws {
    var compressor = try ZstdCompressor()
    var decompressor = try ZstdDecompressor()
    let line = Array("A short line about Port Ilse.".utf8)
    let frame = try compressor.compress(line)
    for bit in 0..<frame.count * 8 {
      var damaged = frame
      damaged[bit / 8] ^= 1 << UInt8(bit % 8)
      // Some bits have no meaning (RFC 8878, 3.1.1.1.1.3): a frame may be changed and its content not.
      if let result = try? decompressor.decompress(damaged, limit: 1 << 16) { #expect(result == line, "bit \(bit)") }
    }
  }

  @Test func aCutFrameIsTruncated() throws {
    var compressor = try ZstdCompressor()
    var decompressor = try ZstdDecompressor()
    let frame = try compressor.compress(text)
    for count in [0, 3, 8, frame.count / 2, frame.count - 1] {
      #expect(throws: CompressionError.self) { try decompressor.decompress(frame[..<count], limit: 1 << 16) }
    }
  }

  @Test func moreThanTheLimitIsRefused() throws {
    var compressor = try ZstdCompressor()
    var decompressor = try ZstdDecompressor()
    let frame = try compressor.compress([UInt8](repeating: 0, count: 1 << 20))
    let error = #expect(throws: CompressionError.self) { try decompressor.decompress(frame, limit: 1 << 19) }
    #expect(error?.code == .tooLarge)
  }

  @Test func bytesThatAreNoFrameAreCorrupt() throws {
    var decompressor = try ZstdDecompressor()
    let error = #expect(throws: CompressionError.self) {
      try decompressor.decompress(Array("plain text, plainly".utf8), limit: 100)
    }
    #expect(error?.code == .corrupt)
  }
}
