/// Why bytes could not be compressed or decompressed.
package struct CompressionError: Error, Hashable, Sendable {
  package enum Code: String, Hashable, Sendable {
    /// The bytes are not of the format, or were changed.
    case corrupt
    /// They end before the compressed data does.
    case truncated
    /// They decompress to more than the limit.
    case tooLarge = "too-large"
    /// What came out does not match the checksum stored with it.
    case checksum
    /// There was no memory for the library's state, or the data wants a larger window than is allowed.
    case noMemory = "no-memory"
  }

  package let code: Code
  /// What the library said, or why the input was refused: a part of a sentence.
  package let message: String

  package init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}

extension CompressionError: CustomStringConvertible {
  package var description: String { message }
}
