/// One thing that a trial of a plugin found out.
package struct TrialFinding: Hashable, Sendable {
  package enum Verdict: String, Hashable, Sendable {
    case good = "ok"
    /// What its author should know, and may have meant.
    case note
    /// What makes documents fail, or results differ.
    case bad = "FAIL"
  }

  package let verdict: Verdict
  /// A stable word for scripts: "flush".
  package let check: String
  /// A sentence without a full stop. Text from the plugin in it is escaped.
  package let message: String
  /// What belongs to it: a line for each document, escaped.
  package let details: [String]

  init(_ verdict: Verdict, _ check: String, _ message: String, details: [String] = []) {
    self.verdict = verdict
    self.check = check
    self.message = message
    self.details = details
  }
}
