/// Why an input, or a record of one, gave no document.
package struct InputError: Error, Hashable, Sendable {
  package enum Code: String, Hashable, Sendable {
    /// We may not open or read it, today or tomorrow.
    case unreadable
    /// The system failed to open or read it: a broken disk, no descriptors, no memory. Another run may do better.
    case readFailed = "read-failed"
    /// It was written to, replaced or removed while this run read it.
    case changed = "changed-while-running"
    /// It is over `limits.document_bytes`, compressed or not.
    case tooLarge = "too-large"
    /// Its bytes are text in no encoding that is declared or likely.
    case undecodable
    /// Its ending promises text, its bytes are something else.
    case binary
    /// The line is not JSON.
    case notJSON = "not-json"
    /// The line is JSON, but not a record: fields missing, doubled, or of another type.
    case badRecord = "bad-record"
    /// A record of the same container has that id already.
    case duplicateID = "duplicate-id"
    /// The compressed file or container breaks off or is damaged.
    case brokenContainer = "broken-container"
  }

  package let code: Code
  /// The cause as a sentence without its full stop.
  package let message: String
  /// Where it was found: a byte offset into the (decompressed) file, or into the record's line.
  package let offset: Int?

  package init(_ code: Code, _ message: String, at offset: Int? = nil) {
    self.code = code
    self.message = message
    self.offset = offset
  }
}

extension InputError: CustomStringConvertible {
  package var description: String { offset.map { "\(message) at byte \($0)" } ?? message }
}
