import Bytes
import ClassifyTraining

/// How a training gets on, on standard error: one line that is drawn over on a terminal, a plain line elsewhere.
final class TrainingDisplay: Sendable {
  private struct State {
    var progress: SessionProgress?
    var isDrawn = false
  }

  private let start = ContinuousClock.now
  private let state = Locked(State())
  private let timer = DrawingTimer()

  init(isQuiet: Bool) {
    if !isQuiet { timer.begin { [weak self] in self?.draw() } }
  }

  /// Takes note of how far it is.
  func note(_ progress: SessionProgress) { state.withLock { $0.progress = progress } }

  /// Takes the line away; nothing is drawn after it.
  func end() {
    timer.end()
    if state.withLock({ $0.isDrawn }) { StandardError.write("\r\u{1B}[K") }
  }

  private func draw() {
    guard let progress = state.withLock({ $0.progress }) else { return }
    let line = "\(progress.line), \(Figures.duration((ContinuousClock.now - start) / .seconds(1)))"
    guard timer.isTerminal else { return StandardError.write(line + "\n") }
    StandardError.write("\r\(line.prefix(79))\u{1B}[K")
    state.withLock { $0.isDrawn = true }
  }
}
