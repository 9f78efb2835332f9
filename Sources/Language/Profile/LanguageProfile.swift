public import Bytes

/// Which languages a document is in: how much of it is in each, and which of its paragraphs are in another than most of it.
///
/// A paragraph is looked at from 20 words on (of scripts without spaces: 40 Chinese characters, 100 Thai letters). What is
/// shorter belongs to the document's language, whatever it is; for the shares shorter paragraphs that stand together
/// are looked at as one. A paragraph is in another language where its commonest words and the identifier say so together, and
/// it is running text: lists of names, titles, results and addresses are not, code is not, nor a paragraph in the document's language that
/// quotes another at length.
///
/// Pure, linear time. A document in one language costs one pass over its words, far less than identifying it.
public struct LanguageProfile: Hashable, Sendable {
  /// A paragraph in another language than its document.
  public struct Paragraph: Hashable, Sendable {
    /// Its place among the paragraphs that were given.
    public let number: Int
    /// A BCP 47 tag.
    public let language: String

    public init(number: Int, language: String) {
      self.number = number
      self.language = language
    }
  }

  /// What is known of the language before the paragraphs are looked at.
  public enum Expectation: Hashable, Sendable {
    /// The document says so, or an earlier step.
    case given(String)
    /// The text as a whole was identified.
    case guessed(LanguageGuess?)
  }

  /// The document's: what was given, else the language of most text where that is sure.
  public private(set) var language: String?
  /// What paragraphs that are too short to tell are in: `language`, unless little is in it and most text in another.
  public private(set) var prevailing: String?
  /// Where the text is not all in `language`: each language that has a tenth of the letters, or a paragraph of 20 words,
  /// most text first, and of equals in the order they come in. Shares are rounded down to thousandths. Otherwise empty.
  public private(set) var shares: [LanguageShare] = []
  /// In the order they were given.
  public private(set) var paragraphs: [Paragraph] = []

  /// - Parameter paragraphs: UTF-8 bytes of `text`, in order and not overlapping.
  public init(_ text: Text, paragraphs: [Range<Int>], _ expectation: Expectation) {
    let expected: String
    let isGiven: Bool
    switch expectation {
    case .given(let tag):
      (expected, isGiven) = (tag, true)
      language = tag
    case .guessed(let guess):
      guard let guess else { return }
      (expected, isGiven) = (guess.language, false)
      language = guess.reliable ? expected : nil
    }
    var passages = Passages(text, DocumentLanguage(expected))
    passages.read(paragraphs)
    guard passages.hasForeign else {
      // Words that are the language's make up for a guess that is not sure.
      if language == nil, passages.ownBytes * 2 >= text.count { language = expected }
      prevailing = language
      return
    }
    settle(LanguageTally(text, passages, own: expected), expected, isGiven: isGiven)
  }

  /// The profile of a text whose language nobody has named: its lines are its paragraphs, short lines that stand together one.
  ///
  /// - Parameter guess: what `LanguageIdentifier.identify` says of all of it.
  public init(_ text: Text, guess: LanguageGuess?) {
    self.init(text, paragraphs: LineGroups.ranges(of: text), .guessed(guess))
  }

  private mutating func settle(_ tally: LanguageTally, _ expected: String, isGiven: Bool) {
    guard let largest = tally.largest else { return }
    let own = tally.number(of: expected).map { tally.entries[$0].letters } ?? 0
    let most = tally.entries[largest]
    if !isGiven {
      // What says nothing is held to be in the language that the whole text shows.
      let claimed = language == nil ? own : tally.claim(of: expected)
      language = most.letters > claimed ? most.language : expected
    }
    let isElsewhere = own * 4 <= most.letters && most.letters * 2 >= tally.letters
    prevailing = isElsewhere ? most.language : language
    guard let language, let prevailing else { return }
    shares = tally.shares(prevailing: prevailing)
    if shares.count == 1, shares[0].language == language { shares = [] }
    for (number, entry) in tally.paragraphs where tally.entries[entry].language != language {
      paragraphs.append(Paragraph(number: number, language: tally.entries[entry].language))
    }
  }
}
