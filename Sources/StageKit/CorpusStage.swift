/// A stage that needs to see the whole corpus, in three acts:
///
/// 1. `survey` looks at one document and leaves a draft for itself and evidence for the conclusion;
/// 2. `conclude` sees all evidence in input order and gives one verdict a document;
/// 3. `apply` makes a document's layer from the document, its draft and its verdict.
///
/// Drafts, evidence and verdicts are checkpointed. A document whose verdict came out as before is not applied again.
public protocol CorpusStage: Sendable {
  /// Looks at one document: a pure function, like `DocumentStage.process`.
  func survey(_ document: Document) throws(StageError) -> Survey

  /// Gives one verdict for each document of `corpus`: a pure function of the evidence in input order.
  ///
  /// Memory stays within `workspace.memory` but for a few bytes a document; what is larger goes through
  /// `ExternalSorter`. Long loops call `workspace.checkCancelled()`.
  func conclude(
    _ corpus: any Corpus, _ workspace: Workspace,
    _ verdict: (_ ordinal: Int, _ json: [UInt8]) throws -> Void
  ) throws

  /// Whether documents of a step's history ever expire; `false`, where the stage does not say.
  var forgets: Bool { get }

  /// Which documents of a step's history no later run needs: they are removed from it when a run is complete.
  ///
  /// - Parameter history: all that the directory holds, this run's documents and those of later runs included. The answer
  ///   depends on that alone.
  /// - Returns: their ordinals, ascending.
  func expired(in history: any EarlierCorpus) throws -> [Int]

  /// What the step adds to `document`. `draft` and `verdict` are empty where none was given.
  func apply(_ document: Document, draft: [UInt8], verdict: [UInt8]) throws(StageError) -> StageResult
}

extension CorpusStage {
  public var forgets: Bool { false }
  public func expired(in history: any EarlierCorpus) throws -> [Int] { [] }
}

/// What `survey` leaves of a document.
public struct Survey: Sendable {
  /// One JSON value for `apply`; empty for none.
  public var draft: [UInt8]
  /// Always read by `conclude`: keep it small (at most some 350 bytes).
  public var index: [UInt8]
  /// Read by `conclude` for the documents that it asks for.
  public var proof: [UInt8]

  public init(draft: [UInt8] = [], index: [UInt8] = [], proof: [UInt8] = []) {
    self.draft = draft
    self.index = index
    self.proof = proof
  }
}

/// The documents of a run that every earlier step kept, numbered from 0 in input order, as `conclude` sees them.
public protocol Corpus: Sendable {
  /// How many documents there are.
  var count: Int { get }

  /// Calls `body` with each document's id and `index` evidence, in input order, streaming.
  func forEach(_ body: (_ ordinal: Int, _ id: String, _ index: [UInt8]) throws -> Void) throws

  /// The `proof` evidence of one document. From any thread; neighbours in input order are cheap to read in turn.
  func proof(_ ordinal: Int) throws -> [UInt8]

  /// The id of one document.
  func id(_ ordinal: Int) throws -> String

  /// The documents of earlier runs, where the step keeps a history (a parameter of the type `history`).
  var earlier: (any EarlierCorpus)? { get }
}

extension Corpus {
  public var earlier: (any EarlierCorpus)? { nil }
}

/// What a step's history holds of earlier runs, numbered from 0: run after run in the order of their names, the documents
/// of each in its input order. They get no verdict: theirs was given when they were new.
public protocol EarlierCorpus: Sendable {
  /// How many documents there are.
  var count: Int { get }

  /// Calls `body` with each document, in order, streaming.
  func forEach(_ body: (_ ordinal: Int, _ document: EarlierDocument) throws -> Void) throws

  /// The `proof` evidence of one document. From any thread.
  func proof(_ ordinal: Int) throws -> [UInt8]

  /// The id of one document.
  func id(_ ordinal: Int) throws -> String

  /// The name of the run that a document is of.
  func run(_ ordinal: Int) -> String
}

/// A document of an earlier run, as a history holds it.
public struct EarlierDocument: Sendable {
  /// Unique in its run.
  public var id: String
  /// The name of the run.
  public var run: String
  /// What its survey left.
  public var index: [UInt8]
  /// What the conclusion of its run said of it; empty where it said nothing.
  public var verdict: [UInt8]

  public init(id: String, run: String, index: [UInt8], verdict: [UInt8]) {
    self.id = id
    self.run = run
    self.index = index
    self.verdict = verdict
  }
}

/// Where `conclude` works.
public struct Workspace: Sendable {
  /// A directory for durable sorted runs, as a path. What lies there is named by the digest of what went into it, so that
  /// an interrupted conclusion, or the next night's, finds it again.
  public let directory: String
  /// Bytes of memory that the conclusion may use.
  public let memory: Int
  /// Threads that it may keep busy.
  public let width: Int
  private let cancelled: @Sendable () -> Bool

  public init(directory: String, memory: Int, width: Int, cancelled: @escaping @Sendable () -> Bool = { false }) {
    self.directory = directory
    self.memory = memory
    self.width = width
    self.cancelled = cancelled
  }

  /// Throws `Cancelled` where the run is being stopped.
  public func checkCancelled() throws(Cancelled) {
    if cancelled() { throw Cancelled() }
  }

  public struct Cancelled: Error, Sendable {
    public init() {}
  }
}
