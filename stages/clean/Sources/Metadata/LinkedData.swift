internal import Bytes

/// What the JSON-LD of a page (schema.org) says of its article.
struct LinkedData {
  /// The object that describes the article, or the page where there is no better; `nil` where there is neither.
  private(set) var article: JSONValue?
  /// Whether `article` is of an article's type, not just a page's.
  private(set) var isArticle = false
  /// Whether it is of a type of news article.
  private(set) var isNews = false
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

  /// The names under `author` and `creator`; people where any of them is one.
  var authors: [String] {
    guard let article, let value = article["author"] ?? article["creator"] else { return [] }
    var people: [String] = []
    var others: [String] = []
    for element in value.elements ?? [value] {
      if let string = element.string {
        others.append(string)
        continue
      }
      let author = resolved(element)
      let names = author["name"]?.stringList ?? []
      let isPerson = (author["@type"]?.stringList ?? []).contains("Person")
      if isPerson { people += names } else { others += names }
    }
    return people.isEmpty ? others : people
  }
}
