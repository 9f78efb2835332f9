internal import Bytes

/// Workbenches that wait for a batch: their compressors and buffers are costly to make. One that was taken belongs to the
/// taker alone until it is given back.
final class Benches: Sendable {
  private let free = Locked<[Workbench]>([])
  private let make: @Sendable () -> Workbench

  init(_ make: @escaping @Sendable () -> Workbench) { self.make = make }

  func take() -> Workbench { free.withLock { $0.popLast() } ?? make() }
  func give(_ bench: Workbench) { free.withLock { $0.append(bench) } }
}
