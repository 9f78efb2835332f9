internal import Bytes
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

/// What the members of a JSON Lines record are called (`input.fields`).
public struct RecordFields: Hashable, Sendable {
  /// The member that holds plain text.
  public var text: String
  /// The member that holds HTML.
  public var html: String
  /// The member that holds the record's id.
  public var id: String
  /// The member that holds an object of metadata.
  public var metadata: String
  /// Metadata keys that have members of their own beside that object, in the order of `metadataKeys`.
  public var keys: [Key]

  /// The metadata keys that `input.fields` may name.
  public static let metadataKeys = [
    "title", "authors", "published", "modified", "site", "url", "section", "language",
  ]

  /// A metadata key and the member that holds its value.
  public struct Key: Hashable, Sendable {
    public let key: String
    public let member: String

    public init(_ key: String, member: String) {
      self.key = key
      self.member = member
    }
  }

  public init(
    text: String = "text", html: String = "html", id: String = "id", metadata: String = "metadata", keys: [Key] = []
  ) {
    self.text = text
    self.html = html
    self.id = id
    self.metadata = metadata
    self.keys = keys
  }
}
