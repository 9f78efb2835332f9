/// What a stage says of itself: what the engine, `check` and `stages describe` know about it.
public struct StageDescriptor: Hashable, Sendable {
  public enum Scope: String, Hashable, Sendable {
    /// Needs one document at a time.
    case document
    /// Needs to see the whole corpus.
    case corpus
  }

  /// Something of a document that a stage is given. What is not declared is not given, and does not touch its checkpoints.
  public enum Input: Hashable, Sendable {
    case id
    case source
    /// The text and its format.
    case text
    case metadata(String)
    /// The layer of the nearest earlier step that uses the stage; where optional, there may be none.
    case layer(String, optional: Bool)
  }

  /// Something of a document that a stage sets.
  public enum Output: Hashable, Sendable {
    case layer
    case text
    /// A key that is set already stays, unless `overwrites`.
    case metadata(String, overwrites: Bool)
  }

  /// A parameter that makes a corpus stage of a document stage.
  public struct CorpusOption: Hashable, Sendable {
    /// The name of a boolean parameter.
    public let parameter: String
    /// What the stage reads besides, where that is `true`.
    public let reads: [Input]

    public init(_ parameter: String, reads: [Input] = []) {
      self.parameter = parameter
      self.reads = reads
    }
  }

  public let name: String
  /// Changes whenever the output changes for the same input: it is part of the key of every checkpoint.
  public let version: String
  /// One line for `copydesk stages`.
  public let summary: String
  public let scope: Scope
  /// Where a step turns it on, the stage sees the whole corpus: see `configured(by:)`.
  public let corpusOption: CorpusOption?
  public let reads: [Input]
  public let writes: [Output]
  /// Whether it takes HTML as its text; other stages are never given any.
  public let readsMarkup: Bool
  public let parameters: [ParameterDeclaration]

  public init(
    name: String, version: String, summary: String, scope: Scope, reads: [Input], writes: [Output],
    readsMarkup: Bool = false, parameters: [ParameterDeclaration] = [], corpusOption: CorpusOption? = nil
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.scope = scope
    self.reads = reads
    self.writes = writes
    self.readsMarkup = readsMarkup
    self.parameters = parameters
    self.corpusOption = corpusOption
  }
}

extension StageDescriptor {
  /// What the stage is and reads in a step with these parameters: `self`, but for a corpus option that is on.
  public func configured(by configuration: StageConfiguration) -> StageDescriptor {
    guard let corpusOption, configuration.boolean(corpusOption.parameter) == true else { return self }
    return StageDescriptor(
      name: name, version: version, summary: summary, scope: .corpus, reads: reads + corpusOption.reads, writes: writes,
      readsMarkup: readsMarkup, parameters: parameters, corpusOption: corpusOption)
  }
}

extension StageDescriptor.Input: CustomStringConvertible {
  /// As manifests spell it: `text`, `metadata.title`, `segment`, `segment?`.
  public var description: String {
    switch self {
    case .id: "id"
    case .source: "source"
    case .text: "text"
    case .metadata(let key): "metadata.\(key)"
    case .layer(let stage, let optional): optional ? stage + "?" : stage
    }
  }
}

extension StageDescriptor.Output: CustomStringConvertible {
  public var description: String {
    switch self {
    case .layer: "layer"
    case .text: "text"
    case .metadata(let key, _): "metadata.\(key)"
    }
  }
}
