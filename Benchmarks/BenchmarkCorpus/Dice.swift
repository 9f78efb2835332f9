internal import Bytes

/// Reproducible chance: SplitMix64 (Steele, Lea, Flood 2014). The same seed gives the same throws everywhere.
struct Dice {
  private var state: UInt64

  /// - Parameter path: numbers that tell this sequence from all others ("document 17 of seed 1").
  init(_ path: UInt64...) { state = path.reduce(0) { Hash64.mix($0 ^ $1) } }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    return Hash64.mix(state)
  }

  /// A number from 0 to `count - 1`; 0 where `count` is not positive.
  mutating func below(_ count: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(max(count, 1))).high)
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// Whether something happens that happens `percent` times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of `options`, which are not empty.
  mutating func pick<T>(_ options: [T]) -> T { options[below(options.count)] }
}
