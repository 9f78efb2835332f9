internal import Bytes
internal import StageKit

/// What a page says of itself, each fact from the source that is trusted most: JSON-LD, then OpenGraph and other `meta`
/// elements, microdata, markup, and the address.
struct PageMetadata {
  let linked: LinkedData
  let tags: MetaTags

  init(_ table: NodeTable) {
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
    // Some pages give their own title for the site's name.
    if let site = tags.first("og:site_name"), site != tags.title, site != tags.first("og:title") {
      return (site, "opengraph")
    }
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
    if let title = tags.first("og:title") {
      out.append((Titles.cleaned(title, sites: sites, tail: 2), "opengraph"))
    }
    if let title = tags.first(
      "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "citation_title")
    {
      out.append((Titles.cleaned(title, sites: sites), "meta"))
    }
    if let title = tags.first("itemprop:headline") { out.append((Titles.cleaned(title, sites: sites), "microdata")) }
    if let title = tags.title { out.append((Titles.cleaned(title, sites: sites, tail: 5), "title")) }
    return out.filter { !$0.value.isEmpty }
  }

  /// The title. The heading and OpenGraph together outvote the data's headline; where they differ, news pages are better
  /// served by the headline, others by the heading if the head has one like it. A kicker before the heading goes where
  /// OpenGraph is without it or has another. Where the address was made from another title, that is the one.
  func title(heading: String?) -> Fact? {
    guard var usual = usualTitle(heading: heading) else { return nil }
    // Data are cut off at a hundred letters here and there.
    if let cut = TitleMatch.withoutDots(usual.value), let heading, heading.hasPrefix(cut) {
      usual = (heading, "markup")
    }
    guard linked.isNews, let address = (url?.value ?? tags.first("og:url")).flatMap({ AddressWords($0) }) else {
      return usual
    }
    var best = usual
    var bestShare = address.share(of: usual.value) + 0.24
    for title in titles where title.from == "json-ld" || title.from == "opengraph" {
      let share = address.share(of: title.value)
      if share >= 0.5, share > bestShare { (best, bestShare) = (title, share) }
    }
    return best
  }

  private func usualTitle(heading: String?) -> Fact? {
    let titles = self.titles
    let sites = siteNames
    let clean = heading.map { Titles.cleaned($0, sites: sites) }.flatMap {
      $0.isEmpty || Titles.isSite($0, sites) ? nil : $0
    }
    guard let clean else { return titles.first }
    guard !titles.isEmpty else { return (clean, "markup") }
    let graph = titles.first { $0.from == "opengraph" }
    if let graph, TitleMatch.holds(clean, graph.value) { return graph }
    if linked.isNews, let first = titles.first(where: { $0.from == "json-ld" }) ?? graph { return first }
    if let graph, let tail = TitleMatch.commonTail(clean, graph.value) { return (tail, "markup") }
    if let graph, TitleMatch.nearlySame(clean, graph.value), !TitleMatch.holds(graph.value, clean) { return graph }
    let sure = titles.filter { $0.from == "opengraph" || $0.from == "json-ld" }
    return TitleMatch.alike(clean, (sure.isEmpty ? titles : sure).map(\.value)) ? (clean, "markup") : titles.first
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
}
