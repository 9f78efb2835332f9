public import Bytes
public import YAML

/// A stage that needs one document at a time. One instance serves all threads at once, so it is immutable.
public protocol DocumentStage: Sendable {
  /// What the stage makes of `document`: a pure function of it and of the stage's configuration. No clock, no random
  /// numbers, no locale, no order of arrival.
  ///
  /// Throws `StageError` for a document that it cannot do, which is then quarantined; the run goes on.
  func process(_ document: Document) throws(StageError) -> StageResult
}

/// What became of a document in a step.
public enum StageResult: Sendable {
  case output(StageOutput)
  /// The document leaves the run, for a reason in a few words ("no article").
  case dropped(reason: String)
  /// A copy that is to be left out of the outputs, where the document `of` (an id) is in them. Later steps still do it.
  case duplicate(of: String, StageOutput)
  /// A copy of a document of an earlier run, to be left out of the outputs. Later steps still do it.
  case repeated(EarlierOriginal, StageOutput)
}

/// A document of an earlier run that another is a copy of.
public struct EarlierOriginal: Hashable, Sendable {
  public var id: String
  public var run: String

  public init(id: String, run: String) {
    self.id = id
    self.run = run
  }
}

/// What a step adds to a document.
public struct StageOutput: Sendable {
  public var layer: (any Layer)?
  /// The new text, plain, where the stage rewrites it.
  public var text: Text?
  /// What it found; of several entries for a key the first counts.
  public var metadata: [MetadataEntry]

  public init(layer: (any Layer)? = nil, text: Text? = nil, metadata: [MetadataEntry] = []) {
    self.layer = layer
    self.text = text
    self.metadata = metadata
  }
}

/// Why a stage cannot do a document.
public struct StageError: Error, Hashable, Sendable {
  /// A stable word for tables and scripts: "bad-layer".
  public let code: String
  /// A sentence for people: what was wrong, and where.
  public let message: String

  public init(code: String, _ message: String) {
    self.code = code
    self.message = message
  }
}

extension StageError {
  /// For a text that has more of something than any text that people write, so that what is kept of each would fill memory.
  ///
  /// - Parameters:
  ///   - things: in the plural: "sentences".
  ///   - most: how many a document may have.
  public static func tooMany(_ things: String, most: Int) -> StageError {
    StageError(code: "too-many", "the text has more than \(most) \(things), which no article has")
  }
}

/// A stage as the executable hands it to the engine.
public struct StageDefinition: Sendable {
  public let descriptor: StageDescriptor
  /// The digest of what the stage is made of beside its version, where that may change by itself: a plugin's files.
  public let content: Digest?
  /// Makes an instance. Throws `Diagnostics` where a parameter or a resource file will not do.
  public let make: @Sendable (StageConfiguration) throws(Diagnostics) -> StageInstance

  public init(
    _ descriptor: StageDescriptor, content: Digest? = nil,
    make: @escaping @Sendable (StageConfiguration) throws(Diagnostics) -> StageInstance
  ) {
    self.descriptor = descriptor
    self.content = content
    self.make = make
  }
}

/// An instance of a stage, configured.
public enum StageInstance: Sendable {
  case document(any DocumentStage)
  case corpus(any CorpusStage)
  case batch(any BatchStage)
}
