internal import Bytes
internal import StageKit

/// `clean` with `site_table`: each document is cleaned on its own, then loses the lines that many others of its site have.
struct SiteCleaner: CorpusStage {
  let siteBy: SiteKey.Source

  /// The draft is the document as it was cleaned on its own; the evidence is its site, its lines and a sketch of its text.
  func survey(_ document: Document) throws(StageError) -> Survey {
    let result = try Cleaner().process(document)
    let draft = CleanDraft.json(of: result, source: document.offsets)
    guard case .output(let output) = result, let text = output.text, let layer = output.layer as? BlocksLayer,
      let site = SiteKey.of(document, output.metadata, by: siteBy)
    else { return Survey(draft: draft) }
    let lines = SiteLines(text, layer)
    return Survey(
      draft: draft, index: SiteEvidence(site: site, sketch: lines.sketch.values).bytes,
      proof: LineEvidence.bytes(ofLines: lines.keys))
  }

  /// A verdict is the numbers of the lines that are to go.
  func conclude(
    _ corpus: any Corpus, _ workspace: Workspace, _ verdict: (_ ordinal: Int, _ json: [UInt8]) throws -> Void
  ) throws {
    var table = SiteTable(corpus, workspace)
    try table.conclude(verdict)
  }

  func apply(_ document: Document, draft: [UInt8], verdict: [UInt8]) throws(StageError) -> StageResult {
    do {
      let result = try CleanDraft.result(of: draft, source: document.offsets)
      guard !verdict.isEmpty, case .output(let output) = result else { return result }
      return BoilerplateCut.result(of: output, without: try SiteVerdict.lines(in: verdict))
    } catch {
      throw StageError(code: "bad-draft", "what the survey left cannot be read: \(error)")
    }
  }
}

/// What the table says of one document, as JSON: the numbers of its lines that are boilerplate, ascending.
enum SiteVerdict {
  static func json(_ lines: [Int]) -> [UInt8] {
    var json = JSONWriter()
    json.array { for line in lines { $0.integer(line) } }
    return json.bytes
  }

  static func lines(in json: [UInt8]) throws(JSONError) -> [Int] {
    var reader = JSONReader(json)
    var lines: [Int] = []
    try reader.enterArray()
    while try reader.nextElement() { lines.append(try reader.integer()) }
    return lines
  }
}
