internal import Bytes
public import StageKit

/// The stage `clean`: article text and metadata from pages, and from text that was scraped already.
public enum CleanStage {
  public static let definition = StageDefinition(descriptor) { _ in .document(Cleaner()) }

  static let descriptor = StageDescriptor(
    name: "clean", version: "2",
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
    readsMarkup: true)
}

struct Cleaner: DocumentStage {
  func process(_ document: Document) throws(StageError) -> StageResult {
    switch document.format {
    case .html: PageCleaner.clean(document.text.bytes)
    case .plain: .output(ScrapedTextCleaner.clean(document.text.bytes))
    }
  }
}
