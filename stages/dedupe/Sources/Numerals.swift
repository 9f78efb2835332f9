/// The numerals of two texts: words with a digit from 0 to 9.
///
/// Bulletins of one template, such as of prices, tenders and dividends, share nearly all of their words and hardly any of
/// their numerals; an edited copy loses numerals no faster than other words.
struct Numerals {
  /// How unlikely so few numerals in common must be, for two texts to be two bulletins.
  static let leastChance = 0.001
  /// The same where one of `density` distinct words, or more of them, is a numeral: figures are what such texts are about.
  static let leastChanceAmongMany = 0.05
  static let density = 6
  /// No share of words in common counts for more: a figure or two may be put right in a copy that is the same otherwise.
  static let mostShared = 0.95
  /// Two bulletins share at most this part of the numerals that copies would.
  static let mostNumerals = 0.75
  /// More numerals than this count as so many.
  private static let limit = 100

  /// The bit of a word's hash that tells numerals.
  static let mark: UInt32 = 1 << 31

  /// Distinct numerals of each text, and in both.
  var first = 0
  var second = 0
  var shared = 0

  /// Whether the two are different bulletins: by a binomial test, the chance that of the numerals of the text that has
  /// fewer no more are in the other, were each there with the share that other words have, is too small.
  func tellApart(_ overlap: Overlap) -> Bool {
    let words = min(overlap.first.distinctWords - first, overlap.second.distinctWords - second)
    let numerals = min(first, second)
    guard numerals > 1, words > 0 else { return false }
    let share = min(Double(overlap.sharedWords - shared) / Double(words), Numerals.mostShared)
    guard share > 0, Double(shared) < Numerals.mostNumerals * share * Double(numerals) else { return false }
    let count = min(numerals, Numerals.limit)
    let distinct = min(overlap.first.distinctWords, overlap.second.distinctWords)
    let least = numerals * Numerals.density >= distinct ? Numerals.leastChanceAmongMany : Numerals.leastChance
    return Numerals.chance(of: shared * count / numerals, among: count, share) < least
  }

  /// The chance of at most `most` successes in `count` trials, at most `limit` of them, of the chance `share` each, which
  /// is above 0 and below 1.
  private static func chance(of most: Int, among count: Int, _ share: Double) -> Double {
    var term = 1.0
    for _ in 0..<count { term *= 1 - share }
    var sum = term
    for successes in 0..<most {
      term *= Double(count - successes) / Double(successes + 1) * share / (1 - share)
      sum += term
    }
    return sum
  }
}

extension Numerals {
  /// How many distinct numerals there are among words.
  /// - Parameter found: room for them.
  static func count(in words: UnsafeBufferPointer<UInt32>, _ found: inout [UInt32]) -> Int {
    found.removeAll(keepingCapacity: true)
    for word in words where word >= mark { found.append(word) }
    found.sort()
    var count = 0
    var last: UInt32 = 0
    for value in found where value != last {
      count += 1
      last = value
    }
    return count
  }
}
