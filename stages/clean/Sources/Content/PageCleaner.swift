internal import Bytes
internal import StageKit

/// Cleans one HTML page.
enum PageCleaner {
  static func clean(_ bytes: [UInt8]) -> StageResult {
    var table = MarkupParser.parse(bytes.contains(0) ? bytes.map { $0 == 0 ? 0x20 : $0 } : bytes)
    if let reason = table.stopped {
      return ScrapedTextCleaner.clean(stripped: TagStripper.text(bytes), degraded: reason)
    }
    table.mendMojibake()
    guard let page = inspect(table) else { return .dropped(reason: "no article") }
    let (assembly, dateline, places) = assemble(page)
    guard !assembly.text.isEmpty else { return .dropped(reason: "no article") }
    var entries = page.entries()
    if let dateline { entries.append(.init("dateline", dateline.value, provenance: "text")) }
    let text = Text(trusted: assembly.text)
    let figures = FigureFinder(page.filter).figures
    if !figures.isEmpty {
      let offsets = ScalarOffsets(text)
      let address = PageAddress(table, page: page.metadata.url?.value)
      let values = figures.map { figure in
        var figure = figure
        if let url = figure.url { figure.url = address?.resolved(url) ?? url }
        return figure.value(at: offsets.scalar(at: figure.block < places.count ? places[figure.block] : text.count))
      }
      entries.append(.init("images", .array(values), provenance: "markup"))
    }
    return .output(StageOutput(layer: assembly.layer, text: text, metadata: entries))
  }

  /// The text; the first paragraph gives up its dateline. `places` tells where in the text each block of the page stands.
  private static func assemble(_ page: InspectedPage) -> (TextAssembly, Dateline?, places: [Int]) {
    var assembly = TextAssembly()
    var dateline: Dateline?
    var hasBody = false
    var places: [Int] = []
    for index in page.filter.page.blocks.indices {
      let block = page.filter.page.blocks[index]
      var bytes = page.filter.page.bytes(index)
      places.append(assembly.text.count)
      switch page.filter.fates[index] {
      case .out: break
      case .kept:
        var kind = block.kind
        // Decks are set as headings now and then.
        if kind == .heading, block.features.contains(.endsSentence), block.words >= 10 { kind = .paragraph }
        if kind == .paragraph, !hasBody, block.words >= 12 {
          if let found = Dateline(bytes), found.length < bytes.count {
            dateline = found
            assembly.remove(bytes.prefix(found.length), .dateline)
            bytes = bytes.dropFirst(found.length)
            hasBody = true
          }
          if block.words >= 30 { hasBody = true }
        }
        assembly.add(bytes, kind, level: block.level)
      case .removed(let kind): assembly.remove(bytes, kind)
      }
    }
    return (assembly, dateline, places)
  }

  static func inspect(_ table: NodeTable) -> InspectedPage? {
    let metadata = PageMetadata(table)
    let own = PageMarks(table)
    let page = PageBlocks(table, own)
    let finder = ArticleFinder(table, own, page)
    let evidence = metadata.linked.body.map { Evidence(body: $0, page) } ?? .none
    let titles = Set(metadata.titles.map { LineKey.of($0.value) })
    guard let container = finder.container(evidence: evidence, titles: titles) else { return nil }
    let filter = ArticleFilter(finder, evidence: evidence, container: container, titles: titles)
    return IndexPage.isIndex(filter, metadata) ? nil : InspectedPage(metadata: metadata, filter: filter)
  }
}

/// A page of which all is known: what it says of itself, and what is its article.
struct InspectedPage {
  let metadata: PageMetadata
  let filter: ArticleFilter

  func entries() -> [MetadataEntry] {
    var out: [MetadataEntry] = []
    func add(_ key: String, _ fact: PageMetadata.Fact?) {
      if let fact { out.append(MetadataEntry(key, .string(fact.value), provenance: fact.from)) }
    }
    let visible = VisibleFacts(filter)
    add("title", metadata.title(heading: filter.titleBlock.map { filter.page.string($0).replacingLineFeeds }))
    if let authors = metadata.authors(visible.authors) {
      out.append(MetadataEntry("authors", .strings(authors.names), provenance: authors.from))
    }
    let published = metadata.published(visible.dates)
    add("published", published)
    add("modified", metadata.modified(published: published?.value))
    add("site", metadata.site)
    add("url", metadata.url)
    add("section", metadata.section)
    add("language", metadata.language)
    return out
  }
}

extension String {
  fileprivate var replacingLineFeeds: String { String(decoding: utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self) }
}
