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
