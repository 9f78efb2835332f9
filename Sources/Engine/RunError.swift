internal import Bytes
package import Checkpoints
package import Files

/// Why a run cannot go on, or did not do what it was asked to. `ExitStatus` says what the shell is told.
package enum RunError: Error, Sendable {
  /// The options contradict each other or the pipeline.
  case usage(String)
  case inputMissing(String)
  /// No document among the inputs; the endings that were seen, most frequent first.
  case noDocuments(String, endings: [String])
  /// Another process works in the work directory.
  case locked(String, WorkLock.Holder?)
  /// A step's history cannot be used.
  case history(String)
  /// Another process works with a step's history.
  case historyHeld(String, WorkLock.Holder?)
  /// More documents failed than the pipeline allows.
  case quarantineGate(quarantined: Int, documents: Int, share: Double)
  /// A document's input changed or vanished when its outcome was settled already; and how that was noticed.
  case inputChanged(String, String)
  /// The system failed to read inputs; the next run tries them again.
  case inputFailed(UnreadInputs)
  /// A step cannot go on with any document, and why.
  case stageFailed(step: String, String)
  case file(FileError)
  case checkpoint(CheckpointError)
  /// Stopped by a signal; what was done is kept.
  case stopped(signal: Int32)
  /// Something that only a mistake in Copydesk explains.
  case internalFault(String)
}

extension RunError {
  /// Whatever stopped a run, as one of ours.
  init(_ error: any Error) {
    switch error {
    case let error as RunError: self = error
    case let error as FileError: self = .file(error)
    case CheckpointError.file(let error): self = .file(error)
    case let error as CheckpointError: self = .checkpoint(error)
    default: self = .internalFault("\(error)")
    }
  }
}

extension RunError {
  /// The description as it is printed: what comes from outside is escaped, and has no line ends.
  package var printed: String {
    if case .stageFailed = self { Printable.escapedLines(description) } else { Printable.escaped(description) }
  }
}

extension RunError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .usage(let message): message
    case .inputMissing(let message): message
    case .noDocuments(let place, let endings):
      endings.isEmpty
        ? "no document in \(place): it is empty"
        : "no document in \(place): seen were \(endings.joined(separator: ", ")); see 'input.include'"
    case .locked(let directory, let holder):
      if let holder {
        "another run works in '\(directory)': \(RunError.words(for: holder)); wait for it, or name another --workdir"
      } else {
        "another run works in '\(directory)'; wait for it, or name another --workdir"
      }
    case .history(let message): message
    case .historyHeld(let directory, let holder):
      "another run keeps its evidence in '\(directory)'\(holder.map { ": " + RunError.words(for: $0) } ?? ""); wait for it"
    case .quarantineGate(let quarantined, let documents, let share):
      """
      \(quarantined) of \(documents) documents were quarantined, more than the pipeline allows \
      (\(RunError.percent(share))); the outputs are left as they were. Look at the outcomes in the run record, mend the \
      cause or raise 'quarantine.at_most', and run again: what is done is kept
      """
    case .inputChanged(let document, let cause):
      "the input of '\(document)' is not what it was when the run began (\(cause)); run again: what is done is kept"
    case .inputFailed(let inputs):
      "\(inputs); the outputs are left as they were. Run again when that is mended: what is done is kept"
    case .stageFailed(let step, let cause):
      "step '\(step)': \(cause)\nThe outputs are left as they were. Mend the cause and run again: what is done is kept"
    case .file(let error):
      error.isOutOfSpace ? "\(error); make room and run again: what is done is kept" : "\(error)"
    case .checkpoint(let error): "\(error)"
    case .stopped: "stopped; what is done is kept, run again to go on"
    case .internalFault(let message): "a fault in Copydesk: \(message)"
    }
  }

  private static func words(for holder: WorkLock.Holder) -> String {
    "\(holder.command) (process \(holder.pid) on \(holder.host), since \(holder.start))"
  }

  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10) %" : "\(tenths / 10).\(tenths % 10) %"
  }
}

/// What the shell is told of how a run ended (design 8).
package enum ExitStatus {
  package static let done: Int32 = 0
  package static let failed: Int32 = 1
  package static let usage: Int32 = 2
  package static let input: Int32 = 3
  package static let locked: Int32 = 4
  package static let space: Int32 = 5

  package static func of(_ error: RunError) -> Int32 {
    switch error {
    case .usage: usage
    case .inputMissing, .noDocuments, .history: input
    case .locked, .historyHeld: locked
    case .file(let error) where error.isOutOfSpace: space
    case .checkpoint(let error) where error.isOutOfSpace: space
    case .stopped(let signal): 128 + signal
    case .quarantineGate, .inputChanged, .inputFailed, .stageFailed, .file, .checkpoint, .internalFault: failed
    }
  }
}
