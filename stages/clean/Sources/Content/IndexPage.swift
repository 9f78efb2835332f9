/// Pages that lead to articles and hold none: a site's front page, the list of a section.
enum IndexPage {
  /// Headlines with links, outside of what was taken for the article, that a page of one article seldom has: on the root of a site.
  private static let teasersOfFront = 20
  /// The same on any page, where there is little text.
  private static let teasersOfList = 40
  /// Bytes of running text that are more than a teaser.
  private static let littleText = 400.0

  /// Whether the page is an index. One that says of itself that it is an article, by its data, its date of publication or
  /// the name of the element, is none; that is why front pages that carry a date pass.
  static func isIndex(_ filter: ArticleFilter, _ metadata: PageMetadata) -> Bool {
    guard !metadata.saysArticle, !filter.finder.ownMarks.own[filter.container].contains(.body) else { return false }
    var teasers = 0
    var text = 0.0
    for (index, block) in filter.page.blocks.enumerated() {
      if filter.fates[index] == .kept {
        text += filter.finder.mass[index]
      } else if block.linkDensity > 0.8, block.words >= 5 {
        teasers += 1
      }
    }
    return metadata.isRoot && teasers >= teasersOfFront || text < littleText && teasers >= teasersOfList
  }
}

extension PageMetadata {
  /// Whether the page calls itself an article, or says when it was published.
  fileprivate var saysArticle: Bool {
    if linked.isArticle || tags.first("og:type")?.lowercased() == "article" { return true }
    guard let published = published(nil) else { return false }
    return published.from != "url"
  }

  /// Whether the page's address is the root of its site.
  fileprivate var isRoot: Bool {
    guard let url = url?.value else { return false }
    return url.split(separator: "/").count == 2
  }
}
