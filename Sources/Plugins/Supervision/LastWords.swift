internal import StageKit

/// What a plugin's workers said last on standard error: what goes into messages about them.
struct LastWords {
  /// The last lines of the worker that ended last with any, escaped.
  private var ofEnded: [String] = []

  mutating func note(_ worker: PluginWorker) {
    if !worker.errorText.last.isEmpty { ofEnded = worker.errorText.last }
  }

  /// A part of a sentence with the last line; empty where there is none.
  var lastLine: String { ofEnded.last.map { "; its last line on standard error: \($0)" } ?? "" }

  /// Why a run cannot go on, with what those who run have said, or else who ended.
  func fault(_ message: String, _ workers: [PluginWorker]) -> BatchFault {
    let said = workers.map(\.errorText.last).first { !$0.isEmpty } ?? ofEnded
    guard !said.isEmpty else { return BatchFault("\(message). It said nothing on standard error") }
    let lines = said.map { "\n  | \($0)" }.joined()
    return BatchFault("\(message). Its last lines on standard error:\(lines)")
  }
}
