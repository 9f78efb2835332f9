internal import StageKit

/// A run of text between two block elements of a page.
struct PageBlock: Sendable {
  /// Bytes of `PageBlocks.text`, white space collapsed, `<br>` as a line feed.
  var text: Range<Int>
  /// The innermost block element that holds it.
  var node: Int
  /// Bytes of the text that are in links, and how many links.
  var linked: Int
  var links: Int
  /// Bytes of `linked` in links to places of the same page.
  var anchored = 0
  var kind: BlocksLayer.Block.Kind
  /// For headings.
  var level: Int
  /// The marks of the element and of all around it.
  var marks: Marks
  /// Bytes in bold or the like.
  var strong: Int
  /// Words separated by space; a letter of a script without spaces counts as half a word.
  var words: Int
  var features: Features

  struct Features: OptionSet, Sendable {
    let rawValue: UInt16
    static let endsSentence = Features(rawValue: 1)
    static let inFigure = Features(rawValue: 2)
    static let inTable = Features(rawValue: 4)
    static let inParagraph = Features(rawValue: 8)
    static let inHeader = Features(rawValue: 32)
    static let inFooter = Features(rawValue: 64)
    static let inArticle = Features(rawValue: 128)
    static let sentences = Features(rawValue: 256)
    static let hasTime = Features(rawValue: 512)
    /// JSON or a script that stands in the page as if it were text.
    static let data = Features(rawValue: 1024)
  }

  var length: Int { text.count }
  /// The share of links to elsewhere, 0 to 1.
  var outwardDensity: Double { length == 0 ? 1 : Double(linked - anchored) / Double(length) }
  /// 0 to 1.
  var linkDensity: Double { length == 0 ? 1 : Double(linked) / Double(length) }
}
