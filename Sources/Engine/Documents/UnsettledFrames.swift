internal import StageKit

/// Frames whose documents' answers may still be taken back. What is stored counts for later runs, so they wait until that
/// can no longer be: a kill loses them, and their documents are asked for again.
///
/// `@unchecked Sendable` because only the committer's queue uses it, and, when the pass is over, the thread that started it.
final class UnsettledFrames: @unchecked Sendable {
  private var waiting: [(frame: ComputedFrame, document: String)] = []

  func add(_ frame: ComputedFrame, of document: String) { waiting.append((frame, document)) }

  /// Hands on what may be stored by now, and forgets what was taken back.
  func release(
    _ standing: (_ slot: Int, _ document: String) -> AnswerStanding, _ store: (ComputedFrame) throws -> Void
  ) throws {
    var open: [(frame: ComputedFrame, document: String)] = []
    for (frame, document) in waiting {
      switch standing(frame.slot, document) {
      case .open: open.append((frame, document))
      case .stands: try store(frame)
      case .takenBack: continue
      }
    }
    waiting = open
  }
}
