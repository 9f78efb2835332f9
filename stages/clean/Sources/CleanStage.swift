internal import Bytes
public import StageKit

/// The stage `clean`: article text and metadata from pages, and from text that was scraped already.
public enum CleanStage {
  public static let definition = StageDefinition(descriptor) { configuration in
    guard configuration.boolean("site_table") == true else { return .document(Cleaner()) }
    let source = configuration.string("site").flatMap { SiteKey.Source(rawValue: $0) }
    return .corpus(SiteCleaner(siteBy: source ?? .auto))
  }

  static let descriptor = StageDescriptor(
    name: "clean", version: "3",
    summary: "Article text and metadata from HTML pages and from text that was scraped already",
    scope: .document, reads: [.text],
    writes: [
      .layer, .text, .metadata("title", overwrites: false), .metadata("authors", overwrites: false),
      .metadata("published", overwrites: false), .metadata("modified", overwrites: false),
      .metadata("site", overwrites: false), .metadata("url", overwrites: false),
      .metadata("section", overwrites: false),
      .metadata("language", overwrites: false), .metadata("dateline", overwrites: false),
      .metadata("images", overwrites: false),
    ],
    readsMarkup: true,
    parameters: [
      ParameterDeclaration(
        "site_table", .boolean, default: .boolean(false),
        doc: "Takes out lines of less than \(SiteLines.wordLimit) words that stand in at least \(SiteTable.leastTexts) "
          + "documents of a site and in half of them, near copies counted once. For corpora with many pages of one site."
      ),
      ParameterDeclaration(
        "site", .choice(SiteKey.Source.allCases.map(\.rawValue)), default: .string(SiteKey.Source.auto.rawValue),
        doc:
          "What tells the site: the host of a document's address, else its site's name (auto), or the first folder of "
          + "its path (folder). A document without a site has no table."),
    ],
    corpusOption: .init("site_table", reads: [.id, .metadata("site"), .metadata("url")]))
}

struct Cleaner: DocumentStage {
  func process(_ document: Document) throws(StageError) -> StageResult {
    switch document.format {
    case .html: PageCleaner.clean(document.text.bytes)
    case .plain: ScrapedTextCleaner.clean(document.text.bytes)
    }
  }
}
