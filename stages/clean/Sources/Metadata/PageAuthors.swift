/// Who wrote a page: what its data say, then what it shows.
extension PageMetadata {
  /// Names, and where they were found.
  typealias Authors = (names: [String], from: String)

  /// The names of `meta` elements that name authors.
  private static let authorTags = [
    "author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator", "citation_author",
    "cxenseparse:author", "articleauthor", "article_author", "author_name", "authors",
  ]

  /// The authors from the most trusted source that names a person or an organisation other than the site. Names of
  /// accounts count where there is no other, the site as its own author where there is nothing else.
  func authors(_ visible: VisibleAuthors) -> Authors? {
    let microdata = tags.all("itemprop:author")
    // Lists of other articles name their authors too.
    let isList = Set(microdata).count > 3
    let sites = siteNames
    var accounts: Authors?
    var site: Authors?
    let sources: [(from: String, names: () -> [String])] = [
      ("json-ld", { linked.authors }),
      ("meta", { PageMetadata.authorTags.flatMap(tags.all) }),
      ("meta", { tags.labelled(AuthorWords.isLabel) }),
      ("opengraph", { tags.all("article:author").filter { !$0.contains("facebook.com") } }),
      ("microdata", { isList ? [] : microdata }),
      ("markup", { visible.names(sites: sites, isSites: site != nil) }),
      ("microdata", { isList ? microdata : [] }),
    ]
    for source in sources {
      let names = AuthorNames.people(source.names(), sites: sites)
      if names.isEmpty { continue }
      let others = names.filter { !Titles.isSite($0, sites) }
      if others.contains(where: { !AuthorNames.isHandle($0) }) { return (names, source.from) }
      if others.isEmpty { site = site ?? (names, source.from) } else { accounts = accounts ?? (names, source.from) }
    }
    return accounts ?? site
  }
}
