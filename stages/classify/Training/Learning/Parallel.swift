internal import Bytes
internal import Dispatch

/// Work in parts on several threads, whose results stand in the order of the parts.
struct Parallel: Sendable {
  let threads: Int

  /// What `body` gives for each of `0..<count`.
  func map<Result: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
    map(0..<count, body)
  }

  /// What `body` gives for each of `range`.
  func map<Result: Sendable>(_ range: Range<Int>, _ body: @Sendable (Int) -> Result) -> [Result] {
    let results = Locked([Result?](repeating: nil, count: range.count))
    let next = Locked(range.lowerBound)
    DispatchQueue.concurrentPerform(iterations: min(max(threads, 1), range.count)) { _ in
      while let part = Parallel.take(next, below: range.upperBound) {
        let result = body(part)
        results.withLock { $0[part - range.lowerBound] = result }
      }
    }
    return results.withLock { $0 }.compactMap(\.self)
  }

  private static func take(_ next: Locked<Int>, below end: Int) -> Int? {
    next.withLock { number in
      guard number < end else { return nil }
      number += 1
      return number - 1
    }
  }
}
