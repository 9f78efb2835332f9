/// Lets one worker of a stage at a time write a large line: what they all write without a line end has then a bound that does
/// not grow with their number. Others with a large line are not read on until that one has ended its line, or itself.
///
/// Belongs to the thread of their supervisor.
final class LargeLineTurn {
  /// Bytes without a line end from which on a line is large. Its buffer has room for the largest line then, not before.
  static let size = 512 << 10

  private var holder: Int?

  func isFree(for worker: Int) -> Bool { holder == nil || holder == worker }

  /// Whether it is `worker`'s turn now.
  func take(_ worker: Int) -> Bool {
    guard isFree(for: worker) else { return false }
    holder = worker
    return true
  }

  /// Whether `worker` had the turn, which is the next one's now.
  func leave(_ worker: Int) -> Bool {
    guard holder == worker else { return false }
    holder = nil
    return true
  }
}
