internal import Bytes
internal import StageKit

/// What a page says of itself, each fact from the source that is trusted most: JSON-LD, then OpenGraph and other `meta`
/// elements, microdata, markup, and the address.
struct PageMetadata {
  let linked: LinkedData
  let tags: MetaTags
  private let table: NodeTable

  init(_ table: NodeTable) {
    self.table = table
    linked = LinkedData(table)
    tags = MetaTags(table)
  }

  /// A fact and where it was found.
  typealias Fact = (value: String, from: String)

  var url: Fact? {
    if let url = tags.canonical, url.hasPrefix("http") { return (url, "link") }
    if let url = tags.first("og:url"), url.hasPrefix("http") { return (url, "opengraph") }
    if let url = linked.string("url"), url.hasPrefix("http") { return (url, "json-ld") }
    return nil
  }

  var site: Fact? {
    if let site = tags.first("og:site_name") { return (site, "opengraph") }
    if let site = linked.site { return (Scan.collapsed(Entities.decoded(site)), "json-ld") }
    if let site = tags.first("application-name", "apple-mobile-web-app-title", "publisher", "dc.publisher") {
      return (site, "meta")
    }
    return nil
  }

  /// Every name that the site goes by, the host's labels included.
  var siteNames: [String] {
    var names = [
      site?.value, linked.site, tags.first("application-name"), tags.first("twitter:site"), tags.first("publisher"),
    ].compactMap { $0 }
    if let host = host {
      names.append(host)
      let labels = host.split(separator: ".")
      if labels.count >= 2 {
        names.append(String(labels[labels.count - (labels.count > 2 && labels[labels.count - 2].count <= 3 ? 3 : 2)]))
      }
    }
    return names
  }

  private var host: String? {
    guard let url = url?.value, let start = url.utf8.firstIndex(of: 0x3A) else { return nil }
    let rest = url[start...].drop { $0 == ":" || $0 == "/" }
    let host = rest.prefix { $0 != "/" && $0 != ":" && $0 != "?" }
    return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }

  /// Titles that the page's head gives, without the site's name, the most trusted first.
  var titles: [Fact] {
    let sites = siteNames
    var out: [Fact] = []
    if linked.isArticle, let title = linked.string("headline") ?? linked.string("name") {
      out.append((Titles.cleaned(title, sites: sites), "json-ld"))
    }
    if let title = tags.first("og:title") { out.append((Titles.cleaned(title, sites: sites), "opengraph")) }
    if let title = tags.first(
      "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "citation_title")
    {
      out.append((Titles.cleaned(title, sites: sites), "meta"))
    }
    if let title = tags.first("itemprop:headline") { out.append((Titles.cleaned(title, sites: sites), "microdata")) }
    if let title = tags.title { out.append((Titles.cleaned(title, sites: sites, isLoose: true), "title")) }
    return out.filter { !$0.value.isEmpty }
  }

  /// The title. On news pages the data's headline counts most, unless the heading and OpenGraph agree on less; a kicker
  /// before the heading goes where OpenGraph is without it. Elsewhere the heading is best, if the head has one like it.
  func title(heading: String?) -> Fact? {
    let titles = self.titles
    let clean = heading.map { Titles.cleaned($0, sites: siteNames) }.flatMap { $0.isEmpty ? nil : $0 }
    guard let clean else { return titles.first }
    guard !titles.isEmpty else { return (clean, "markup") }
    let graph = titles.first { $0.from == "opengraph" }
    let data = titles.first { $0.from == "json-ld" }
    if let graph, TitleMatch.holds(clean, graph.value) {
      guard LineKey.of(clean) == LineKey.of(graph.value), linked.isNews, let data,
        !TitleMatch.holds(data.value, graph.value)
      else { return graph }
      return data
    }
    if linked.isNews, let first = data ?? graph { return first }
    if !linked.isArticle, let graph, let meta = titles.first(where: { $0.from == "meta" }),
      LineKey.of(meta.value) == LineKey.of(graph.value)
    {
      return graph
    }
    return TitleMatch.alike(clean, titles.map(\.value)) ? (clean, "markup") : titles.first
  }

  var section: Fact? {
    if let section = linked.string("articleSection") { return (section, "json-ld") }
    if let section = tags.first("article:section", "section", "parsely-section", "sailthru.section", "og:section") {
      return (section, "meta")
    }
    if let section = tags.first("itemprop:articlesection") { return (section, "microdata") }
    return nil
  }

  var language: Fact? {
    guard let language = tags.language ?? tags.first("og:locale", "dc.language", "content-language") else { return nil }
    let code = language.split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard let primary = code.first?.lowercased(), primary.utf8.count == 2 || primary.utf8.count == 3,
      primary.utf8.allSatisfy(Scan.isLower)
    else { return nil }
    return (primary, "markup")
  }

  // MARK: Dates

  func published(markup: String?) -> Fact? {
    let facts: [(String?, String)] = [
      (linked.string("datePublished"), "json-ld"),
      (
        tags.first("article:published_time", "og:article:published_time", "og:published_time", "article:published"),
        "opengraph"
      ),
      (
        tags.first(
          "parsely-pub-date", "sailthru.date", "datepublished", "pubdate", "publishdate", "publish-date",
          "publish_date", "published_time", "cxenseparse:recs:publishtime", "date.published", "article.published",
          "published-date", "publication_date", "citation_publication_date", "citation_date", "dc.date.issued",
          "dcterms.created", "dcterms.issued", "dc.date", "dcterms.date", "dc.created", "last-published",
          "release_date", "og:release_date", "ptime", "article_date_original", "date"), "meta"
      ),
      (tags.first("itemprop:datepublished"), "microdata"),
      (linked.string("dateCreated") ?? linked.string("uploadDate"), "json-ld"),
      (markup, "markup"),
      (url?.value, "url"),
      (tags.first("article:modified_time", "og:updated_time"), "opengraph"),
      (linked.string("dateModified"), "json-ld"),
    ]
    for (text, from) in facts {
      guard let text else { continue }
      if from == "url" {
        if let date = Dates.inAddress(text) { return (date, from) }
      } else if let date = Dates.parse(text) {
        return (date, from)
      }
    }
    return nil
  }

  /// When the page was changed last; `nil` where that is not after `published`.
  func modified(published: String?) -> Fact? {
    let facts: [(String?, String)] = [
      (linked.string("dateModified"), "json-ld"),
      (tags.first("article:modified_time", "og:updated_time", "article:modified"), "opengraph"),
      (
        tags.first("last-modified", "dcterms.modified", "dc.date.modified", "datemodified", "lastmod", "revised"),
        "meta"
      ),
      (tags.first("itemprop:datemodified"), "microdata"),
    ]
    for (text, from) in facts {
      guard let text, let date = Dates.parse(text), published != date else { continue }
      // In different zones the days still compare well enough.
      if let published, date.prefix(10) < published.prefix(10) { continue }
      return (date, from)
    }
    return nil
  }

  // MARK: People

  func authors(markup: [String]) -> (names: [String], from: String)? {
    let sources: [([String], String)] = [
      (linked.authors, "json-ld"),
      (
        tags.all("author") + tags.all("parsely-author") + tags.all("sailthru.author") + tags.all("byl")
          + tags.all("dc.creator") + tags.all("citation_author"), "meta"
      ),
      (tags.all("article:author").filter { !$0.hasPrefix("http") }, "opengraph"),
      (tags.all("itemprop:author"), "microdata"),
      (markup, "markup"),
    ]
    // The site as its own author is the last resort.
    let sites = siteNames
    var fallback: (names: [String], from: String)?
    for (raw, from) in sources {
      let names = AuthorNames.people(raw, site: site?.value, keepsOrganisations: from == "json-ld")
      if names.isEmpty { continue }
      if names.contains(where: { !Titles.isSite($0, sites) && !$0.utf8.allSatisfy(Scan.isDigit) }) {
        return (names, from)
      }
      fallback = fallback ?? (names, from)
    }
    return fallback
  }
}

/// Whether two titles are about the same.
enum TitleMatch {
  /// Whether `heading` shares half of its words with one of `titles`, either way.
  static func alike(_ heading: String, _ titles: [String]) -> Bool {
    let words = keys(heading)
    guard !words.isEmpty else { return false }
    return titles.contains { title in
      let other = keys(title)
      let shared = words.intersection(other).count
      return shared * 2 >= min(words.count, other.count) && shared > 0
    }
  }

  /// Whether `part` stands in `whole`, case and punctuation left out.
  static func holds(_ whole: String, _ part: String) -> Bool {
    let whole = folded(whole)
    let part = folded(part)
    guard part.count > 2 else { return false }
    return whole.withUnsafeBufferPointer { Scan.find(part, in: $0, from: 0) } != nil
  }

  /// Words in lower case, a space before and behind each.
  private static func folded(_ text: String) -> [UInt8] {
    var out: [UInt8] = [0x20]
    for byte in text.lowercased().utf8 {
      if Scan.isWord(byte) { out.append(byte) } else if out.last != 0x20 { out.append(0x20) }
    }
    if out.last != 0x20 { out.append(0x20) }
    return out
  }

  static func keys(_ text: String) -> Set<UInt64> {
    let bytes = Array(text.lowercased().utf8)
    var out = Set<UInt64>()
    for word in bytes.split(whereSeparator: { !Scan.isWord($0) }) { out.insert(WordHash.of(word)) }
    return out
  }
}

extension TitleMatch {
  /// Whether `heading` says all that `head` says but for the name of a site, or nearly so.
  static func same(_ heading: String, _ head: String) -> Bool {
    let words = keys(heading)
    let other = keys(head)
    let shared = words.intersection(other).count
    return shared >= 2 && shared * 10 >= words.count * 8 && shared * 10 >= other.count * 5
  }
}
