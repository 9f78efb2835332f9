internal import Bytes

/// A picture of an article with what stands under it.
struct Figure: Sendable {
  var url: String?
  var caption: String?
  /// Agencies and photographers, the first the most important.
  var credits: [String]
  /// The first block behind its beginning.
  var block: Int

  /// As metadata have it. `at` counts Unicode scalars of the text.
  func value(at offset: Int) -> JSONValue {
    var members: [JSONValue.Member] = []
    if let url { members.append(.init("url", .string(url))) }
    if let caption { members.append(.init("caption", .string(caption))) }
    if let credit = credits.first { members.append(.init("credit", .string(credit))) }
    if credits.count > 1 { members.append(.init("credits", .strings(credits))) }
    members.append(.init("at", .integer(offset)))
    return .object(members)
  }
}

/// Finds the figures of an article that have a caption or a credit: `figure` elements, elements named like figures or
/// captions, and pictures with a few words beside them that prove to be a caption (they repeat the picture's alternative
/// text, or end in a credit).
struct FigureFinder {
  private let filter: ArticleFilter
  private let table: NodeTable
  private let scopes: FigureScopes
  private(set) var figures: [Figure] = []
  private var seen = Set<UInt64>()
  /// The most figures that one document keeps.
  private static let limit = 200

  /// Furniture whose pictures are not the article's.
  private static let elsewhere: Marks = [.related, .comments, .footer, .authorBox, .navigation, .share]

  init(_ filter: ArticleFilter) {
    self.filter = filter
    table = filter.table
    scopes = FigureScopes(filter)
    let end = Int(table.nodes[filter.container].end)
    var index = start()
    while index < end, figures.count < FigureFinder.limit {
      let found = scopes(of: index).first { isOfArticle($0) && add($0) }
      let last = found ?? (table.nodes[index].tag == .figure && !holdsFigures(index) ? index : nil)
      index = max(index + 1, last.map { Int(table.nodes[$0].end) } ?? 0)
    }
  }

  /// Where the article's head begins: at its title, or a little before its body.
  private func start() -> Int {
    let range = filter.page.range(filter.container, table)
    guard let title = filter.titleBlock, title < range.lowerBound, range.lowerBound - title < 80 else {
      return max(0, filter.container - 400)
    }
    return max(0, filter.page.blocks[title].node - 200)
  }

  /// The elements that may hold the picture at `index` and its text, the likeliest first; none where no picture is.
  private func scopes(of index: Int) -> [Int] {
    switch table.nodes[index].tag {
    case .figure:
      guard scopes.pictures(index) <= 1 || !holdsFigures(index) else { return [] }
      return table.text(in: index, limit: 8).isEmpty ? scopes.around(index) : [index]
    case .img, .ampImage: return scopes.around(index)
    case .text: return []
    default:
      return filter.finder.ownMarks.own[index].contains(.caption) && picture(before: index) != nil ? [index] : []
    }
  }

  /// The picture that stands a little before `index`.
  private func picture(before index: Int) -> Int? {
    (max(0, index - 40)..<index).last { table.nodes[$0].tag == .img || table.nodes[$0].tag == .ampImage }
  }

  private func holdsFigures(_ index: Int) -> Bool {
    (index + 1..<Int(table.nodes[index].end)).contains { table.nodes[$0].tag == .figure }
  }

  private func isOfArticle(_ scope: Int) -> Bool {
    filter.finder.marks[scope].isDisjoint(with: FigureFinder.elsewhere) && !scopes.isTeaser(scope)
  }

  /// Whether the figure in `root` has a caption or a credit.
  private mutating func add(_ root: Int) -> Bool {
    let reader = FigureReader(
      table, filter.finder.ownMarks, root, image: scopes.pictures(root) == 0 ? picture(before: root) : nil)
    guard reader.caption != nil || !reader.credits.isEmpty else { return false }
    let key = WordHash.pair(LineKey.of(reader.caption ?? ""), LineKey.of(reader.credits.first ?? ""))
    guard seen.insert(key).inserted else { return true }
    figures.append(
      Figure(url: reader.url, caption: reader.caption, credits: reader.credits, block: Int(filter.page.first[root])))
    return true
  }
}
