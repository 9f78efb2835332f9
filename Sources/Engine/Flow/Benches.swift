internal import Bytes

/// Workbenches that wait for a batch: their compressors and buffers are costly to make.
///
/// `@unchecked Sendable` because the list is only touched within the mutex, and a bench that was taken belongs to the
/// taker until it is given back.
final class Benches: @unchecked Sendable {
  private let free = Locked<Int>(0)
  private var benches: [Workbench] = []
  private let make: @Sendable () -> Workbench

  init(_ make: @escaping @Sendable () -> Workbench) { self.make = make }

  func take() -> Workbench {
    let bench = free.withLock { _ in benches.popLast() }
    return bench ?? make()
  }

  func give(_ bench: Workbench) { free.withLock { _ in benches.append(bench) } }
}
