/// What the names that page makers give to elements (class, id, role, itemprop, data-testid) say of them.
struct Marks: OptionSet, Sendable {
  let rawValue: UInt32

  static let navigation = Marks(rawValue: 1 << 0)
  static let share = Marks(rawValue: 1 << 1)
  static let comments = Marks(rawValue: 1 << 2)
  static let related = Marks(rawValue: 1 << 3)
  static let promotion = Marks(rawValue: 1 << 4)
  static let footer = Marks(rawValue: 1 << 5)
  static let sidebar = Marks(rawValue: 1 << 6)
  static let caption = Marks(rawValue: 1 << 7)
  static let credit = Marks(rawValue: 1 << 8)
  static let byline = Marks(rawValue: 1 << 9)
  static let date = Marks(rawValue: 1 << 10)
  static let hidden = Marks(rawValue: 1 << 11)
  static let consent = Marks(rawValue: 1 << 12)
  static let tags = Marks(rawValue: 1 << 13)
  static let authorBox = Marks(rawValue: 1 << 14)
  static let headline = Marks(rawValue: 1 << 15)
  static let summary = Marks(rawValue: 1 << 16)
  /// Named like the body of an article.
  static let body = Marks(rawValue: 1 << 17)
  /// Named like something that holds an article.
  static let article = Marks(rawValue: 1 << 18)
  static let card = Marks(rawValue: 1 << 19)
  static let pullQuote = Marks(rawValue: 1 << 20)
  static let contents = Marks(rawValue: 1 << 21)
  static let figure = Marks(rawValue: 1 << 22)
  static let gallery = Marks(rawValue: 1 << 23)
  static let kicker = Marks(rawValue: 1 << 24)
  /// A `figure` element.
  static let figureElement = Marks(rawValue: 1 << 25)
  /// A `form` element, unless it holds a good part of the page's text: some frameworks wrap whole pages in one.
  static let form = Marks(rawValue: 1 << 26)

  /// What is no part of an article's text, whatever it holds.
  static let junk: Marks = [
    .navigation, .share, .comments, .related, .promotion, .footer, .sidebar, .hidden, .consent, .tags, .authorBox,
    .contents,
  ]
}
