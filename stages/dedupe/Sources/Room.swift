/// Numbers in memory that is used again from text to text: it grows with the largest of them.
struct Room<Value: Numeric> {
  private var values: [Value] = []
  private(set) var count = 0

  /// Makes room for so many numbers, which are whatever lay there.
  mutating func resize(_ count: Int) {
    if count > values.count { values = Array(repeating: 0, count: count + count / 2) }
    self.count = count
  }

  /// The first so many numbers.
  func slice(_ count: Int) -> ArraySlice<Value> { values[..<min(count, self.count)] }

  /// Calls `body` with the numbers.
  @inline(__always)
  func with<Result>(_ body: (UnsafeBufferPointer<Value>) throws -> Result) rethrows -> Result {
    try values.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }

  /// Calls `body` with the numbers, to be written.
  @inline(__always)
  mutating func withMutable<Result>(
    _ body: (UnsafeMutableBufferPointer<Value>) throws -> Result
  ) rethrows -> Result {
    let count = count
    return try values.withUnsafeMutableBufferPointer { try body(UnsafeMutableBufferPointer(rebasing: $0[..<count])) }
  }
}
