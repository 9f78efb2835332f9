/// A made-up corpus of news: texts as scrapers keep them, and pages. Every byte of it follows from the seed and the number
/// of the document, so that any part can be made alone, in any order, and again.
///
/// Of the texts, 4 in 100 are copies byte for byte of an earlier one and 8 in 100 are another desk's version of an earlier
/// one; a fifth of these take the same few wire stories up, so that some clusters are large. Of the pages, one in ten has
/// the story of a text.
package struct GeneratedCorpus: Sendable {
  /// Where a text comes from.
  package enum Origin: Hashable, Sendable {
    case original
    /// The same bytes as the text of that number.
    case exactCopy(of: Int)
    /// The story of the text of that number, edited.
    case nearCopy(of: Int)
  }

  /// One file of the corpus.
  package struct File: Hashable, Sendable {
    /// Relative to the corpus.
    package let path: String
    package let bytes: [UInt8]
  }

  package let seed: UInt64
  /// How many texts there are.
  package let documents: Int
  /// How many HTML pages there are.
  package let pages: Int

  package init(seed: UInt64, documents: Int, pages: Int) {
    self.seed = seed
    self.documents = documents
    self.pages = pages
  }

  /// Texts and pages together.
  package var count: Int { documents + pages }

  /// The file of a number: the texts first, then the pages.
  package func file(_ number: Int) -> File { number < documents ? text(number) : page(number - documents) }

  /// Where the text `number` comes from; what it is a copy of is an original.
  package func origin(_ number: Int) -> Origin {
    var origin = drawnOrigin(number)
    while true {
      switch origin {
      case .original: return .original
      case .exactCopy(let earlier), .nearCopy(let earlier):
        switch drawnOrigin(earlier) {
        case .original: return origin
        case .exactCopy(let root), .nearCopy(let root):
          if case .exactCopy = origin { origin = .exactCopy(of: root) } else { origin = .nearCopy(of: root) }
        }
      }
    }
  }

  /// The text of a number, from 0 to `documents - 1`.
  package func text(_ number: Int) -> File {
    let bytes: [UInt8]
    let subject: Subject
    switch origin(number) {
    case .original, .nearCopy: (bytes, subject) = ownText(number)
    case .exactCopy(let root): (bytes, subject) = ownText(root)
    }
    let folder = Self.padded(number / 1_000, 3)
    return File(path: "texts/\(folder)/\(Self.padded(number, 6))-\(subject).txt", bytes: bytes)
  }

  /// The page of a number, from 0 to `pages - 1`.
  package func page(_ number: Int) -> File {
    var dice = Dice(seed, Stream.page.rawValue, UInt64(number))
    let takesText = documents > 0 && dice.chance(10)
    let story = takesText ? self.story(dice.below(documents)) : Story(&dice)
    let site = dice.pick(Site.all)
    let bytes = PageLayout(site: site, style: dice.pick(PageLayout.Style.allCases)).render(story, &dice)
    return File(path: "pages/\(site.host)/\(Self.padded(number, 5))-\(story.subject).html", bytes: bytes)
  }

  /// Sequences of chance that have nothing to do with each other.
  private enum Stream: UInt64 { case origin = 1, story, layout, page }

  private func drawnOrigin(_ number: Int) -> Origin {
    guard number > 0 else { return .original }
    var dice = Dice(seed, Stream.origin.rawValue, UInt64(number))
    let throwOfHundred = dice.below(100)
    guard throwOfHundred < 12 else { return .original }
    let ofWire = dice.chance(20)
    let earlier = ofWire ? (number - 1) / 500 * 500 : dice.below(number)
    return throwOfHundred < 4 ? .exactCopy(of: earlier) : .nearCopy(of: earlier)
  }

  /// The story that an original or a near copy tells.
  private func story(_ number: Int) -> Story {
    switch origin(number) {
    case .original:
      var dice = Dice(seed, Stream.story.rawValue, UInt64(number))
      return Story(&dice)
    case .exactCopy(let root):
      return story(root)
    case .nearCopy(let root):
      var dice = Dice(seed, Stream.story.rawValue, UInt64(number))
      return story(root).rewritten(&dice)
    }
  }

  private func ownText(_ number: Int) -> ([UInt8], Subject) {
    let story = story(number)
    var dice = Dice(seed, Stream.layout.rawValue, UInt64(number))
    return (TextLayout(site: dice.pick(Site.all)).render(story, &dice), story.subject)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
