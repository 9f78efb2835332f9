public import Bytes

/// Documents of one run that are copies of one text: what a report of a cluster tells of.
public struct DuplicateCluster: Sendable {
  public struct Member: Sendable {
    /// Id, text and metadata as the step saw them.
    public let document: Document
    public let layer: DuplicatesLayer
    /// Whether the text could be had again; where not, that of `document` is empty.
    public let hasText: Bool

    public init(_ document: Document, _ layer: DuplicatesLayer, hasText: Bool = true) {
      self.document = document
      self.layer = layer
      self.hasText = hasText
    }
  }

  /// The id of the document that is kept.
  public let kept: String
  /// The run that it is of, where it is an earlier one; it is no member then.
  public let run: String?
  /// In input order.
  public let members: [Member]
  /// Members that are not listed because there are so many.
  public let more: Int
  /// The parameters of the step.
  public let parameters: JSONValue

  public init(
    kept: String, run: String? = nil, members: [Member], more: Int = 0, parameters: JSONValue = .object([])
  ) {
    self.kept = kept
    self.run = run
    self.members = members
    self.more = more
    self.parameters = parameters
  }
}
