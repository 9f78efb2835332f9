internal import Bytes
internal import Checkpoints
internal import StageKit

/// Where results of one kind are stored for every document: slot 0 for the reader, one for a document step, two for a
/// corpus step (its survey and its application).
struct Slot: Sendable {
  enum Work: Sendable {
    case input
    case process(any DocumentStage)
    case batch(any BatchStage)
    case survey(any CorpusStage)
    /// `survey` is the slot of the survey that it finishes.
    case apply(any CorpusStage, survey: Int)
  }

  /// Something that a step was declared to read, found in the chain.
  enum Read: Sendable {
    case id
    case source
    case text
    case metadata(String)
    /// The layer of an earlier slot; `nil` where it is optional and no step makes it.
    case layer(slot: Int?, stage: String)
  }

  let index: Int
  /// The name of its table in the store: the step's id, `.survey` behind it for a survey.
  let name: String
  /// The step's id; "input" for the reader.
  let step: String
  /// The stage that makes the layer; "input" for the reader.
  let stage: String
  let work: Work
  let stageKey: Digest
  let reads: [Read]
  /// Metadata keys that it sets although they are set already.
  let overwrites: Set<String>
  let readsMarkup: Bool
  let table: CheckpointTable

  /// Whether it must see the text to be computed.
  var readsText: Bool {
    reads.contains { if case .text = $0 { true } else { false } }
  }

  /// The key of its result for a document: the stage's key and the digests of exactly what it reads.
  func key(for document: DocumentState) -> Digest {
    var digests: [Digest?] = []
    digests.reserveCapacity(reads.count + 2)
    switch work {
    case .input:
      digests.append(document.content)
      digests.append(Digest(of: String(document.record)))
    case .apply(_, let survey):
      digests.append(document.facts.draft(of: survey)?.digest)
      digests.append(document.verdict(of: survey).map { Digest(of: $0) })
    case .process, .batch, .survey: break
    }
    for read in reads { digests.append(document.facts.digest(of: read, id: document.id)) }
    return CheckpointKey.document(stageKey: stageKey, reads: digests)
  }
}
