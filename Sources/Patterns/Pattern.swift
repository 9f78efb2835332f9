internal import CRE2

/// Why a regular expression was refused, and which part of it is to blame.
package struct PatternError: Error, Hashable, Sendable {
  /// RE2's words, such as "missing ]: [a-z".
  package let message: String
  /// UTF-8 bytes of the expression: all of it where no part stands out.
  package let range: Range<Int>
}

extension PatternError: CustomStringConvertible {
  package var description: String { message }
}

/// A regular expression in RE2's syntax (Perl's without look-around and back-references), matched in linear time.
///
/// `.` matches no line break, `^` and `$` are the ends of the text unless `(?m)` says otherwise, and `\w`, `\d`, `\b` know
/// ASCII only: other letters are `\pL`.
///
/// `@unchecked Sendable` because the compiled expression is never changed, and RE2 documents matching as safe from any
/// number of threads.
package final class Pattern: @unchecked Sendable {
  /// As it was written.
  package let source: String
  package let ignoresCase: Bool
  private let compiled: OpaquePointer

  /// Compiles `source`.
  ///
  /// - Parameter maxMemory: bytes for the program and the caches of matching; larger expressions are refused.
  /// - Throws: `PatternError` where RE2 refuses it.
  package init(_ source: String, ignoresCase: Bool = false, maxMemory: Int = 8 << 20) throws(PatternError) {
    var error = copydesk_re2_error()
    let bytes = Array(source.utf8)
    let compiled = copydesk_re2_new(bytes, bytes.count, ignoresCase ? 1 : 0, Int64(clamping: maxMemory), &error)
    guard let compiled else {
      let message = withUnsafeBytes(of: error.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      throw PatternError(message: message, range: error.offset..<error.offset + error.length)
    }
    self.source = source
    self.ignoresCase = ignoresCase
    self.compiled = compiled
  }

  deinit { copydesk_re2_free(compiled) }

  /// The leftmost matches that do not overlap, as byte ranges of `bytes`, empty ones left out.
  ///
  /// - Parameters:
  ///   - range: where to look; what stands before it is context for `^` and `\b`.
  ///   - limit: how many matches at most, empty ones counted. A match may have to look ahead to the end of the text, so
  ///     the time is linear in the text times the limit.
  package func matches(in bytes: [UInt8], range: Range<Int>? = nil, limit: Int) -> [Range<Int>] {
    let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    let limit = min(max(limit, 0), range.count + 1)
    guard limit > 0 else { return [] }
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 2 * limit) { offsets in
      guard let base = offsets.baseAddress else { return [] }
      let count = copydesk_re2_find(compiled, bytes, range.lowerBound, range.upperBound, limit, base)
      return (0..<count).map { base[2 * $0]..<base[2 * $0 + 1] }
    }
  }
}
