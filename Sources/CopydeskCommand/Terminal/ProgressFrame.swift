import Bytes
import Engine

/// One picture of a run's progress, as text.
struct ProgressFrame {
  private let progress: Engine.Progress
  private let seconds: Double
  private let phase: String

  init(_ progress: Engine.Progress, elapsed: Duration, phase: String) {
    self.progress = progress
    seconds = max(0.001, elapsed / .seconds(1))
    self.phase = phase
  }

  /// All of it in one line: `1,204 inputs read (40 %), 1,180 done, 3 failed, 310/s, 12 s left`.
  var line: String {
    let failed = progress.counts.reduce(0) { $0 + $1.failed }
    var parts = ["\(Figures.count(progress.inputs))\(total) inputs read", "\(Figures.count(done)) done"]
    if failed > 0 { parts.append("\(Figures.count(failed)) failed") }
    parts.append("\(Figures.count(Int(rate)))/s")
    if let left { parts.append("\(Figures.duration(left)) left") }
    if !phase.isEmpty { parts.append(phase) }
    return parts.joined(separator: ", ")
  }

  /// A line a step: a bar, what is done, how fast and how long to go; and the whole in the last.
  func lines(width: Int) -> [String] {
    let longest = progress.slots.map(\.count).max() ?? 0
    var lines = zip(progress.slots, progress.counts).map { name, count in
      " " + Figures.filled(name, longest) + "  " + step(count)
    }
    lines.append(" " + line)
    return lines.map { String($0.prefix(max(20, width - 1))) }
  }

  private func step(_ count: SlotCount) -> String {
    let done = count.computed + count.reused
    let rate = Double(done) / seconds
    var text = ""
    if let expected = progress.expected {
      text += ProgressFrame.bar(Double(done) / Double(max(1, expected)), 20) + " "
    }
    text += Figures.padded(Figures.count(done), 9) + Figures.padded(Figures.count(Int(rate)) + "/s", 10)
    if let expected = progress.expected, done > 0, done < expected {
      text += Figures.padded(Figures.duration(Double(expected - done) / rate) + " left", 16)
    }
    if count.reused > 0 { text += "  \(Figures.count(count.reused)) stored" }
    if count.failed > 0 { text += "  \(Figures.count(count.failed)) failed" }
    if count.dropped > 0 { text += "  \(Figures.count(count.dropped)) dropped" }
    return text
  }

  /// Documents that are through the last step that any has reached.
  private var done: Int { progress.counts.last { $0.computed + $0.reused > 0 }.map { $0.computed + $0.reused } ?? 0 }
  private var rate: Double { Double(progress.inputs) / seconds }

  private var total: String { progress.expected.map { " of \(Figures.count($0))" } ?? "" }

  private var left: Double? {
    guard let expected = progress.expected, phase.isEmpty, progress.inputs > 0, expected > progress.inputs else {
      return nil
    }
    return Double(expected - progress.inputs) / rate
  }

  private static func bar(_ share: Double, _ width: Int) -> String {
    let full = min(width, max(0, Int(share * Double(width))))
    return String(repeating: "━", count: full) + String(repeating: "╌", count: width - full)
  }
}
