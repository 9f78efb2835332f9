/// Writes a page, and the furniture round its article.
struct PageWriter {
  var prose: Prose
  let site: Site
  private(set) var bytes: [UInt8] = []

  init(prose: Prose, site: Site) {
    self.prose = prose
    self.site = site
  }

  /// Adds the parts one after another. Prose of ours has nothing in it that HTML would need escaped.
  mutating func put(_ parts: any Part...) { for part in parts { bytes += part.utf8Bytes } }

  mutating func menu() {
    put("<nav><ul class=\"menu\">\n")
    for _ in 0..<14 {
      let page = prose.expand("topicpage")
      put("<li><a href=\"/", page, "\">", page, "</a></li>\n")
    }
    put(
      "</ul></nav>\n<div class=\"login\"><a href=\"/login\">Log in</a> | <a href=\"/subscribe\">Subscribe</a></div>\n")
  }

  mutating func ticker(lines: Int) {
    put("<div class=\"ticker\"><strong>Latest</strong>")
    for _ in 0..<lines { put(" <a href=\"/live\">", prose.headline(), "</a>") }
    put("</div>\n")
  }

  mutating func figure() {
    put("<figure><img src=\"/i/\(prose.dice.below(99_999)).jpg\" alt=\"\"><figcaption>")
    put(
      prose.capitalised(prose.expand("caption")), ". <span>Photo: ", prose.name(),
      " / \(site.agency)</span></figcaption></figure>\n")
  }

  mutating func share() {
    put(
      "<ul class=\"share\"><li><a href=\"#\">Share</a></li><li><a href=\"#\">Print</a></li><li><a href=\"#\">E-mail</a></li></ul>\n"
    )
  }

  mutating func promotion() {
    put("<div class=\"promo\"><a href=\"/more\">Read also: ", prose.headline(), "</a></div>\n")
    if prose.dice.chance(40) { put("<div class=\"box\">", prose.expand("prompt"), "</div>\n") }
  }

  mutating func related(lines: Int) {
    put("<aside class=\"related\"><h3>More stories</h3><ul>\n")
    for _ in 0..<lines { put("<li><a href=\"/a/\(prose.dice.below(99_999))\">", prose.headline(), "</a></li>\n") }
    put("</ul></aside>\n")
  }

  mutating func comments(count: Int) {
    put("<section class=\"comments\"><h3>\(count) comments</h3>\n")
    for _ in 0..<count {
      put("<div class=\"comment\"><b>", prose.expand("namehead"), "\(prose.dice.below(99))</b><p>")
      put(prose.capitalised(prose.expand("comment")), "</p></div>\n")
    }
    put("</section>\n")
  }

  mutating func foot(year: Int) {
    put(
      "<footer><p>© \(year) \(site.name). All rights reserved.</p><p><a href=\"/privacy\">Privacy</a> <a href=\"/terms\">Terms of use</a> "
    )
    put("<a href=\"/contact\">Contact</a> <a href=\"/advertise\">Advertise</a></p></footer>\n")
  }

  mutating func style(rules: Int) {
    put("<style>\n")
    for _ in 0..<rules {
      put(
        ".", prose.expand("namehead"),
        "-\(prose.dice.below(999)) { margin: \(prose.dice.below(40))px; width: \(prose.dice.below(100))%; }\n")
    }
    put("</style>\n")
  }

  mutating func script(lines: Int) {
    put("<script>\n")
    for _ in 0..<lines {
      put(
        "window.q = window.q || []; q.push([\"", prose.expand("namehead"),
        "\", \(prose.dice.below(9_999)), function (e) { return e && e.x < 3; }]);\n")
    }
    put("</script>\n")
  }
}
