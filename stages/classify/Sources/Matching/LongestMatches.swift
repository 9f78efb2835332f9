/// Lets only the longest of terms that lie in one another count for a label: in "world cup" the term "cup" counts for the
/// labels alone that do not know the longer one. Of terms that match the same words, the more specific one counts
/// ("klimawandel*" before "klima*"); the same term under two conditions counts under both. Terms that merely overlap, and
/// requirements, always count.
///
/// Holds back no more than what may still turn out to be part of a longer phrase, so that it is linear in the matches.
struct LongestMatches {
  private struct Match {
    let term: Int
    let range: Range<Int>
  }

  /// The longest match so far, from the end of what is held back, that counted for a label.
  private struct Cover {
    var range = Int.max..<Int.max
    var specificity: Int32 = 0
  }

  private let rules: CompiledRules
  /// In the order of their ends.
  private var pending: [Match] = []
  private var covers: [Cover]
  /// What counts, from the last to the first.
  private var counted: [(use: Int, range: Range<Int>)] = []
  private var limit = LongestMatches.leastLimit

  /// Matches that are held back at most before those that are certain are let go.
  private static let leastLimit = 1024

  init(_ rules: CompiledRules) {
    self.rules = rules
    covers = [Cover](repeating: Cover(), count: rules.labels.count)
  }

  /// Takes the next match.
  ///
  /// - Parameter open: nothing that comes later starts before it.
  @inline(__always)
  mutating func add(_ term: Int, _ range: Range<Int>, open: Int, _ field: Field, _ hits: inout HitCounts) {
    if let last = pending.last {
      if last.range.upperBound <= open {
        finish(field, &hits)
      } else if last.term == term, last.range == range {
        return
      } else if pending.count >= limit {
        settle(before: open, field, &hits)
      }
    }
    pending.append(Match(term: term, range: range))
  }

  /// Counts what is held back.
  mutating func finish(_ field: Field, _ hits: inout HitCounts) {
    if pending.count == 1 {
      for use in rules.uses(of: pending[0].term) { hits.add(use, field, pending[0].range) }
      pending.removeAll(keepingCapacity: true)
    } else if !pending.isEmpty {
      settle(before: Int.max, field, &hits)
    }
  }

  // MARK: Settling

  /// Counts the matches held back that end before `open`.
  private mutating func settle(before open: Int, _ field: Field, _ hits: inout HitCounts) {
    var high = pending.count
    while high > 0 {
      var low = high - 1
      while low > 0, pending[low - 1].range.upperBound == pending[low].range.upperBound { low -= 1 }
      if high - low > 1 { sort(low..<high) }
      for place in low..<high { choose(pending[place]) }
      high = low
    }
    for (use, range) in counted.reversed() {
      covers[rules.uses[use].label] = Cover()
      if range.upperBound <= open { hits.add(use, field, range) }
    }
    counted.removeAll(keepingCapacity: true)
    pending.removeAll { $0.range.upperBound <= open }
    limit = max(LongestMatches.leastLimit, 2 * pending.count)
  }

  /// Sorts matches that end together: the longest first, then the most specific. There are few of them, in order mostly.
  private mutating func sort(_ places: Range<Int>) {
    for place in places.dropFirst() {
      var free = place
      let match = pending[place]
      while free > places.lowerBound, goes(match, before: pending[free - 1]) {
        pending[free] = pending[free - 1]
        free -= 1
      }
      pending[free] = match
    }
  }

  @inline(__always)
  private func goes(_ a: Match, before b: Match) -> Bool {
    if a.range.lowerBound != b.range.lowerBound { return a.range.lowerBound < b.range.lowerBound }
    let (first, second) = (rules.conditions[a.term].specificity, rules.conditions[b.term].specificity)
    return first != second ? first > second : a.term < b.term
  }

  /// Notes for which labels a match counts, where no longer one around it does.
  private mutating func choose(_ match: Match) {
    let specificity = rules.conditions[match.term].specificity
    for number in rules.uses(of: match.term) {
      let use = rules.uses[number]
      if use.kind == .evidence {
        let cover = covers[use.label]
        let (start, end) = (cover.range.lowerBound, cover.range.upperBound)
        if start < match.range.lowerBound { continue }
        if start == match.range.lowerBound, end > match.range.upperBound || cover.specificity > specificity { continue }
        covers[use.label] = Cover(range: match.range, specificity: specificity)
      }
      counted.append((number, match.range))
    }
  }
}
