internal import Bytes
internal import StageKit

/// What a trial of a plugin found out, for people and for scripts.
package struct TrialReport: Sendable {
  let stage: String
  let version: String
  let command: [String]
  package let findings: [TrialFinding]

  /// Details of a finding that are shown at most.
  private static let detailLimit = 6

  package var isGood: Bool { !findings.contains { $0.verdict == .bad } }

  /// A line for each finding, with what belongs to it below, and one for the whole.
  package var text: String {
    var lines = [Printable.escaped("\(stage), version \(version): \(command.joined(separator: " "))")]
    for finding in findings {
      let mark = finding.verdict.rawValue
      lines.append(mark + String(repeating: " ", count: 6 - mark.count) + finding.message)
      lines += finding.details.prefix(TrialReport.detailLimit).map { "        " + $0 }
      let left = finding.details.count - TrialReport.detailLimit
      if left > 0 { lines.append("        ... and \(left) more") }
    }
    let bad = findings.count { $0.verdict == .bad }
    lines.append(bad == 0 ? "nothing to mend" : "\(bad) to mend: see docs/plugins.md, 'When a plugin misbehaves'")
    return lines.map { $0 + "\n" }.joined()
  }

  /// One JSON object.
  package var json: String {
    var json = JSONWriter()
    json.object {
      $0.member("stage", stage)
      $0.member("version", version)
      $0.member("good", isGood)
      $0.key("findings")
      $0.array {
        for finding in findings {
          $0.object {
            $0.member("verdict", finding.verdict.rawValue.lowercased())
            $0.member("check", finding.check)
            $0.member("message", finding.message)
            $0.key("details")
            $0.array { for detail in finding.details { $0.string(detail) } }
          }
        }
      }
    }
    json.newline()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
