/// A value of a YAML file, and where it stands.
package struct YAMLNode: Sendable {
  package enum Content: Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    case mapping([YAMLPair])
    /// It was refused and reported (an alias, for one): readers pass over it in silence.
    case invalid
  }

  package let content: Content
  package let place: SourceFile.Extent

  package init(_ content: Content, at place: SourceFile.Extent) {
    self.content = content
    self.place = place
  }
}

/// A scalar as it was written.
package struct YAMLScalar: Hashable, Sendable {
  /// Quotes, escapes and line folding resolved.
  package let text: String
  /// Not quoted and no block (`|`, `>`): it may be a number, a truth value or nothing.
  package let isPlain: Bool

  package init(_ text: String, isPlain: Bool = true) {
    self.text = text
    self.isPlain = isPlain
  }

  /// Whether it stands for "no value": empty, `~` or `null`, as YAML's core schema has it.
  package var isNull: Bool { isPlain && (text.isEmpty || ["~", "null", "Null", "NULL"].contains(text)) }
}

/// A key of a mapping with its value. Keys of one mapping are distinct.
package struct YAMLPair: Sendable {
  package let key: String
  package let keyPlace: SourceFile.Extent
  package let value: YAMLNode

  package init(key: String, keyPlace: SourceFile.Extent, value: YAMLNode) {
    self.key = key
    self.keyPlace = keyPlace
    self.value = value
  }
}
