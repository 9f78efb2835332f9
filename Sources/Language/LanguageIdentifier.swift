public import Bytes
internal import CCLD2

/// The language that most of a text is in.
public struct LanguageGuess: Hashable, Sendable {
  /// A BCP 47 tag: "en", "nb", "zh-Hant".
  public let language: String
  /// The part of the text that is in it, 0 to 1.
  public let share: Double
  /// Whether it is sure enough to be written into a document's metadata: clearly ahead of the next best, by more where a text
  /// is a single word, or one of capitalised words that may be names.
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

/// Tells which languages a text is in: by its script where that settles it; otherwise by a model of the runs of letters and the
/// words of 44 languages in four scripts, which CLD2 (naive Bayes, tables of 160 languages from 2015) is asked beside it where
/// the model leaves a doubt, and for all other languages.
///
/// Pure functions, for any number of threads; linear time. Of a text longer than 1 kB three windows are read, and only where
/// they leave a doubt all of it; of one longer than 1 MiB windows of 1 MiB in all.
public enum LanguageIdentifier {
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
    if script != .han, let evidence = LanguageModel.shipped?.table(for: script).map(sample.evidence),
      evidence.features > 0
    {
      return identify(sample, evidence)
    }
    let found = sample.found
    let best = script == .han ? found.shares.first { LanguageTag.primary($0.language) == "zh" } : found.shares.first
    if let best {
      let reliable = script == .han ? sample.scripts.total >= Reliability.hanLetters : found.isSure
      return LanguageGuess(language: best.language, share: best.share, reliable: reliable)
    }
    return script == .han ? LanguageGuess(language: "zh", share: sample.share(of: script), reliable: false) : nil
  }

  /// By the model, and by CLD2 where that leaves a doubt.
  private static func identify(_ sample: Sample, _ evidence: LanguageEvidence) -> LanguageGuess? {
    let share = sample.share(of: evidence.table.script)
    if let language = evidence.clear { return LanguageGuess(language: language, share: share, reliable: true) }
    let found = sample.found
    guard
      let decision = LanguageDecision(evidence, found: found.shares.first?.language, isSure: found.isSure)
    else { return nil }
    let part = found.shares.first { $0.language == decision.language }?.share ?? share
    return LanguageGuess(
      language: decision.language, share: part,
      reliable: Reliability.holds(decision, of: sample, evidence, isSure: found.isSure))
  }

  /// The language that most of `bytes` is in; `nil` also where they are not valid UTF-8.
  public static func identify(_ bytes: [UInt8]) -> LanguageGuess? { Text(validating: bytes).flatMap(identify) }

  /// All languages of `text`, most text first, as `LanguageProfile` has them: of one language, that one alone. Shares are of
  /// the letters, and may add up to a little less than 1.
  public static func languages(of text: Text) -> [LanguageShare] {
    let guess = identify(text)
    let shares = LanguageProfile(text, guess: guess).shares
    return shares.isEmpty ? guess.map { [LanguageShare(language: $0.language, share: $0.share)] } ?? [] : shares
  }
}
