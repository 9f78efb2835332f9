internal import Bytes
public import DocumentIO
public import SystemPackage

/// What a run reads.
public struct Input: Sendable {
  public enum Place: Hashable, Sendable {
    /// A directory or a file: absolute, or relative to the current directory.
    case path(FilePath)
    /// JSON Lines on standard input (`path: -`).
    case standardInput
  }

  /// `nil` where the file names none: then the command line must.
  public var place: Place?
  /// Which files below the input directory are documents.
  public var patterns: InputPatterns
  /// What the members of JSON Lines records are called.
  public var fields: RecordFields
  /// A document with more bytes than this (decompressed) is quarantined, not read.
  public var documentBytes: Int

  public static let defaultDocumentBytes = 64 << 20

  public init(
    place: Place? = nil, patterns: InputPatterns = InputPatterns(), fields: RecordFields = RecordFields(),
    documentBytes: Int = Input.defaultDocumentBytes
  ) {
    self.place = place
    self.patterns = patterns
    self.fields = fields
    self.documentBytes = documentBytes
  }

  func writeCanonical(to json: inout JSONWriter) {
    json.object {
      $0.key("include")
      $0.array { for pattern in patterns.include { $0.string(pattern.text) } }
      $0.key("exclude")
      $0.array { for pattern in patterns.exclude { $0.string(pattern.text) } }
      $0.member("text", fields.text)
      $0.member("html", fields.html)
      $0.member("id", fields.id)
      $0.member("metadata", fields.metadata)
      $0.key("keys")
      $0.object { for key in fields.keys { $0.member(key.key, key.member) } }
      $0.member("document_bytes", documentBytes)
    }
  }
}
