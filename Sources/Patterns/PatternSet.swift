internal import CRE2

/// Several patterns of which one pass over a text tells which of them match at all, so that the cost of many that do not
/// match is that of one.
///
/// `@unchecked Sendable` because the compiled set is never changed, and RE2 documents matching as safe from any number of
/// threads.
package final class PatternSet: @unchecked Sendable {
  package let patterns: [Pattern]
  /// `nil` where there is nothing to gain, or the patterns together need more memory than allowed.
  private let compiled: OpaquePointer?

  /// - Parameter maxMemory: bytes for the program and the caches of the pass over all patterns.
  package init(_ patterns: [Pattern], maxMemory: Int = 64 << 20) {
    self.patterns = patterns
    compiled = patterns.count < 2 ? nil : PatternSet.compile(patterns, Int64(clamping: maxMemory))
  }

  deinit { if let compiled { copydesk_re2_set_free(compiled) } }

  /// Calls `body` with the number of each pattern that matches somewhere in `bytes`, in order, and its matches.
  ///
  /// - Parameter limit: matches of each pattern at most.
  package func forEachMatch(in bytes: [UInt8], limit: Int, _ body: (_ pattern: Int, _ matches: [Range<Int>]) -> Void) {
    guard !patterns.isEmpty else { return }
    var found = [UInt8](repeating: 0, count: patterns.count)
    if let compiled, copydesk_re2_set_match(compiled, bytes, bytes.count, &found, found.count) == 0 {
      for number in patterns.indices where found[number] != 0 {
        body(number, patterns[number].matches(in: bytes, limit: limit))
      }
      return
    }
    for (number, pattern) in patterns.enumerated() {
      let matches = pattern.matches(in: bytes, limit: limit)
      if !matches.isEmpty { body(number, matches) }
    }
  }

  private static func compile(_ patterns: [Pattern], _ maxMemory: Int64) -> OpaquePointer? {
    guard let set = copydesk_re2_set_new(maxMemory) else { return nil }
    for (number, pattern) in patterns.enumerated() {
      let bytes = Array(pattern.source.utf8)
      guard copydesk_re2_set_add(set, bytes, bytes.count, pattern.ignoresCase ? 1 : 0) == Int32(clamping: number) else {
        copydesk_re2_set_free(set)
        return nil
      }
    }
    guard copydesk_re2_set_compile(set) == 0 else {
      copydesk_re2_set_free(set)
      return nil
    }
    return set
  }
}
