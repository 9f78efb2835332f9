internal import Bytes

/// What the JSON-LD of a page (schema.org) says of its article.
struct LinkedData {
  /// The object that describes the article, or the page where there is no better; `nil` where there is neither.
  private(set) var article: JSONValue?
  /// Whether `article` is of an article's type, not just a page's.
  private(set) var isArticle = false
  /// Whether it is of a type of news article.
  private(set) var isNews = false
  /// Descriptions of the page round the article.
  private var pages: [JSONValue] = []
  private var byIdentifier: [String: JSONValue] = [:]
  private(set) var publisher: String?

  /// How well a type describes an article; 0 for what does not.
  private static let ranks: [String: Int] = [
    "NewsArticle": 9, "ReportageNewsArticle": 9, "AnalysisNewsArticle": 9, "OpinionNewsArticle": 9,
    "BackgroundNewsArticle": 9,
    "ReviewNewsArticle": 9, "AskPublicNewsArticle": 9, "Article": 8, "BlogPosting": 8, "LiveBlogPosting": 8,
    "Report": 7,
    "TechArticle": 8, "ScholarlyArticle": 8, "MedicalScholarlyArticle": 8, "AdvertiserContentArticle": 7,
    "SatiricalArticle": 7,
    "SocialMediaPosting": 6, "DiscussionForumPosting": 6, "Review": 4, "HowTo": 4, "Recipe": 5, "VideoObject": 2,
    "WebPage": 3, "ItemPage": 3, "AboutPage": 3,
    "MedicalWebPage": 4, "FAQPage": 3, "CreativeWork": 3,
  ]

  init(_ table: NodeTable) {
    var best = 0
    for index in 0..<table.nodes.count where table.nodes[index].tag == .script {
      guard Int(table.nodes[index].end) > index + 1, table.nodes[index + 1].tag == .text else { continue }
      var json = LenientJSON(Array(table.pool[table.textRange(index + 1)]))
      for value in json.values() { visit(value, 0, &best) }
    }
  }

  private mutating func visit(_ value: JSONValue, _ depth: Int, _ best: inout Int) {
    guard depth < 6 else { return }
    if let elements = value.elements {
      for element in elements { visit(element, depth + 1, &best) }
      return
    }
    guard let members = value.members else { return }
    if let identifier = value["@id"]?.string, members.count > 1, byIdentifier[identifier] == nil {
      byIdentifier[identifier] = value
    }
    let types = value["@type"]?.stringList ?? []
    let rank = types.map { LinkedData.ranks[String($0.split(separator: "/").last ?? "")] ?? 0 }.max() ?? 0
    if rank > best {
      best = rank
      article = value
      isArticle = rank >= 4
      isNews = rank == 9
    }
    if rank == 3, pages.count < 4 { pages.append(value) }
    if publisher == nil,
      types.contains("Organization") || types.contains("NewsMediaOrganization") || types.contains("WebSite")
    {
      publisher = value["name"]?.string
    }
    for member in members
    where ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart", "author", "publisher"].contains(
      member.name)
    {
      visit(member.value, depth + 1, &best)
    }
  }

  func string(_ name: String) -> String? {
    guard let value = article?[name] else { return nil }
    let text = value.string ?? value.elements?.first?.string ?? value["name"]?.string ?? value["@value"]?.string
    return text.map { Scan.collapsed(Entities.decoded($0)) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  var site: String? {
    guard let article else { return publisher }
    return article["publisher"].flatMap { resolved($0)["name"]?.string ?? $0.elements?.first?["name"]?.string }
      ?? publisher
  }

  /// The body of the article as the page's data has it, often shortened.
  var body: String? {
    guard let article else { return nil }
    return article["articleBody"]?.string ?? article["mainEntity"]?["articleBody"]?.string
  }

  private func resolved(_ value: JSONValue) -> JSONValue {
    guard value["name"] == nil, let identifier = value["@id"]?.string else { return value }
    return byIdentifier[identifier] ?? value
  }

  /// The names under `author` and `creator` of the article, or of the page where the article names nobody.
  var authors: [String] {
    for value in [article].compactMap({ $0 }) + pages {
      let names = authors(of: value)
      if !names.isEmpty { return names }
    }
    return []
  }

  /// People first; the publisher is no author beside them.
  private func authors(of value: JSONValue) -> [String] {
    guard let author = value["author"] ?? value["creator"] else { return [] }
    var people: [String] = []
    var others: [String] = []
    for element in (author.elements ?? [author]).flatMap({ $0["@list"]?.elements ?? [$0] }) {
      if let string = element.string {
        others.append(string)
        continue
      }
      let resolved = resolved(element)
      let names = resolved["name"]?.stringList ?? []
      let isPerson = (resolved["@type"]?.stringList ?? []).contains("Person")
      if isPerson { people += names } else { others += names }
    }
    if people.isEmpty { return others }
    let publisher = self.site.map { LineKey.of($0) }
    return people + others.filter { LineKey.of($0) != publisher }
  }
}
