/// Which members of a record are what (`input.fields`).
package struct RecordFields: Hashable, Sendable {
  package var text: String
  package var html: String
  package var id: String
  package var metadata: String
  /// Metadata keys that stand in members of their own beside the metadata object: (key, member). They win over the
  /// object's.
  package var keys: [Key]

  package struct Key: Hashable, Sendable {
    package let key: String
    package let member: String

    package init(_ key: String, member: String) {
      self.key = key
      self.member = member
    }
  }

  package init(
    text: String = "text", html: String = "html", id: String = "id", metadata: String = "metadata", keys: [Key] = []
  ) {
    self.text = text
    self.html = html
    self.id = id
    self.metadata = metadata
    self.keys = keys
  }
}
