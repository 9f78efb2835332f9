public import Bytes
internal import CCLD2

/// The language that most of a text is in.
public struct LanguageGuess: Hashable, Sendable {
  /// A BCP 47 tag: "en", "nb", "zh-Hant".
  public let language: String
  /// The part of the text that is in it, 0 to 1.
  public let share: Double
  /// Whether it is clearly ahead of the next best. Of texts of a word or two it never is, unless their script settles it.
  public let reliable: Bool

  public init(language: String, share: Double, reliable: Bool) {
    self.language = language
    self.share = share
    self.reliable = reliable
  }
}

/// One of the languages of a text.
public struct LanguageShare: Hashable, Sendable {
  /// A BCP 47 tag.
  public let language: String
  /// The part of the text that is in it, 0 to 1.
  public let share: Double

  public init(language: String, share: Double) {
    self.language = language
    self.share = share
  }
}

/// Tells which languages a text is in: by its script where that settles it, otherwise by CLD2 (naive Bayes on quadgrams
/// and words, tables of 160 languages from 2015).
///
/// Pure functions, for any number of threads; linear time, 20 MB/s of what is read. Of a text longer than 1 kB three
/// windows are read, and only where they leave a doubt all of it; of one longer than 1 MiB windows of 1 MiB in all.
public enum LanguageIdentifier {
  /// A guess from fewer letters is not called reliable, unless the script settles it.
  public static let reliableLetters = 24

  /// The language that most of `text` is in; `nil` where it has no letters, or none that say anything.
  public static func identify(_ text: Text) -> LanguageGuess? { identify(text, in: 0..<text.count) }

  /// The language that most of the text between two byte offsets is in.
  public static func identify(_ text: Text, in range: Range<Int>) -> LanguageGuess? {
    let range = range.clamped(to: 0..<text.count)
    if range.count > Sample.Extent.glance.bytes, let guess = identify(Sample(text.bytes, range, .glance)),
      guess.reliable
    {
      return guess
    }
    return identify(Sample(text.bytes, range))
  }

  private static func identify(_ sample: Sample) -> LanguageGuess? {
    guard let script = sample.scripts.dominant else { return nil }
    if let language = sample.languageByScript(script) {
      return LanguageGuess(language: language, share: sample.share(of: script), reliable: true)
    }
    let sure = sample.languages(bestEffort: false)
    let found = sure.shares.isEmpty ? sample.languages(bestEffort: true) : sure
    let best = script == .han ? found.shares.first { LanguageTag.primary($0.language) == "zh" } : found.shares.first
    if let best {
      let reliable = sure.reliable && !sure.shares.isEmpty && sample.scripts.total >= reliableLetters
      return LanguageGuess(language: best.language, share: best.share, reliable: reliable)
    }
    return script == .han ? LanguageGuess(language: "zh", share: sample.share(of: script), reliable: false) : nil
  }

  /// The language that most of `bytes` is in; `nil` also where they are not valid UTF-8.
  public static func identify(_ bytes: [UInt8]) -> LanguageGuess? { Text(validating: bytes).flatMap(identify) }

  /// All languages that at least a tenth of `text` is in, at most three, most text first. Shares are of the letters
  /// that were scored, so that they may add up to less than 1.
  public static func languages(of text: Text) -> [LanguageShare] {
    let sample = Sample(text.bytes, 0..<text.count)
    guard let script = sample.scripts.dominant else { return [] }
    let found = sample.languages(bestEffort: false).shares.filter { $0.share >= 0.1 }
    if !found.isEmpty { return found }
    return identify(text).map { [LanguageShare(language: $0.language, share: sample.share(of: script))] } ?? []
  }
}
