/// Lays a story out as a page of the web, with the furniture that such pages have: menus, scripts, share buttons,
/// promotions among the paragraphs, comments, lists of other stories.
struct PageLayout {
  /// How the article itself is marked up.
  enum Style: CaseIterable {
    /// `article`, `figure`, `time`, JSON-LD and Open Graph tags.
    case semantic
    /// `div`s with class names, promotions between the paragraphs.
    case boxes
    /// Tables and `br`.
    case tables
  }

  let site: Site
  let style: Style

  func render(_ story: Story, _ dice: inout Dice) -> [UInt8] {
    var page = PageWriter(
      prose: Prose(grammar: story.subject.grammar, facts: ["place": story.place], dice: dice), site: site)
    page.put("<!DOCTYPE html>\n<html lang=\"en\">\n")
    head(story, &page)
    page.put("<body class=\"page\">\n")
    page.menu()
    page.ticker(lines: 6)
    switch style {
    case .semantic: semantic(story, &page)
    case .boxes: boxes(story, &page)
    case .tables: tables(story, &page)
    }
    page.related(lines: page.prose.dice.within(20...60))
    page.comments(count: page.prose.dice.below(14))
    page.foot(year: story.day.year)
    page.put("</body>\n</html>\n")
    dice = page.prose.dice
    return page.bytes
  }

  private func head(_ story: Story, _ page: inout PageWriter) {
    page.put("<head>\n<meta charset=\"utf-8\">\n<title>", story.headline, " | \(site.name)</title>\n")
    if style == .semantic {
      page.put("<meta property=\"og:title\" content=\"", story.headline, "\">\n")
      page.put("<meta property=\"og:site_name\" content=\"\(site.name)\">\n")
      page.put("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",")
      page.put("\"headline\":\"", story.headline, "\",\"datePublished\":\"\(story.day.iso)T\(story.day.clock):00Z\",")
      page.put("\"author\":[{\"@type\":\"Person\",\"name\":\"", story.author, "\"}]}</script>\n")
    } else {
      page.put("<meta name=\"author\" content=\"", story.author, "\">\n")
      page.put("<meta name=\"date\" content=\"\(story.day.iso)\">\n")
    }
    page.style(rules: page.prose.dice.within(100...500))
    page.script(lines: page.prose.dice.within(200...800))
    page.put("</head>\n")
  }

  private func semantic(_ story: Story, _ page: inout PageWriter) {
    page.put(
      "<main>\n<article>\n<header><p class=\"kicker\">\(story.subject.section)</p>\n<h1>", story.headline, "</h1>\n")
    page.put("<p class=\"byline\">By <a rel=\"author\" href=\"/staff\">", story.author, "</a></p>\n")
    page.put("<time datetime=\"\(story.day.iso)T\(story.day.clock)\">\(story.day.long)</time></header>\n")
    page.figure()
    for (number, paragraph) in story.paragraphs.enumerated() {
      if number > 0, number % 6 == 0 { page.put("<h2>", page.prose.headline(), "</h2>\n") }
      page.put("<p>", paragraph, "</p>\n")
    }
    page.put("</article>\n</main>\n")
  }

  private func boxes(_ story: Story, _ page: inout PageWriter) {
    page.put("<div id=\"wrap\"><div class=\"col-l\"><div class=\"headline\"><h1>", story.headline, "</h1></div>\n")
    page.put(
      "<div class=\"meta\"><span>", story.author, "</span> <span>\(story.day.long) \(story.day.clock)</span></div>\n")
    page.share()
    page.figure()
    page.put("<div class=\"story-text\">\n")
    for (number, paragraph) in story.paragraphs.enumerated() {
      page.put("<div class=\"par\">", paragraph, "</div>\n")
      if number % 4 == 2 { page.promotion() }
    }
    page.put("</div>\n")
    page.share()
    page.put("</div></div>\n")
  }

  private func tables(_ story: Story, _ page: inout PageWriter) {
    page.put("<table width=\"960\"><tr><td width=\"180\" valign=\"top\">\n")
    page.related(lines: 8)
    page.put("</td><td valign=\"top\"><font size=\"5\"><b>", story.headline, "</b></font><br>\n")
    page.put("<i>", story.author, ", \(story.day.long)</i><br><br>\n")
    for paragraph in story.paragraphs { page.put(paragraph, "<br><br>\n") }
    page.put("</td></tr></table>\n")
  }
}
