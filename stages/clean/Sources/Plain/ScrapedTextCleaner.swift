internal import Bytes
internal import StageKit

/// Cleans a text that was scraped already.
enum ScrapedTextCleaner {
  /// No text that anybody reads has more lines, and what is known of each fills memory.
  static let mostLines = 1 << 20

  static func clean(_ bytes: [UInt8], mostLines: Int = mostLines) -> StageResult {
    let source = SourceLines(bytes, most: mostLines)
    if source.isCutOff { return .dropped(reason: "too many lines") }
    let typer = LineTyper(source)
    if NoArticle.holds(source, typer) { return .dropped(reason: "no article") }
    var writer = ScrapedTextWriter(source, typer)
    for index in source.lines.indices { writer.add(index) }
    return .output(writer.finish())
  }

  /// Cleans what a tag stripper left of a page: its spans are no spans of the source.
  static func clean(stripped bytes: [UInt8], degraded: String, mostLines: Int = mostLines) -> StageResult {
    let result = clean(bytes, mostLines: mostLines)
    guard case .output(var output) = result, var layer = output.layer as? BlocksLayer else { return result }
    for index in layer.blocks.indices { layer.blocks[index].source = nil }
    for index in layer.removed.indices { layer.removed[index].source = nil }
    layer.degraded = degraded
    output.layer = layer
    return .output(output)
  }
}

/// Puts the text together from its lines and gathers what the lines say of it.
private struct ScrapedTextWriter {
  let source: SourceLines
  let typer: LineTyper
  var assembly = TextAssembly()
  var dateline: Dateline?
  var placeAndDate: (place: String, date: String)?
  var authors: [String] = []
  var published: (date: String, from: String)?
  var modified: String?
  var captionDate: String?
  var hasBody = false
  var images: [(caption: String?, credit: String?, at: Int, key: UInt64)] = []

  init(_ source: SourceLines, _ typer: LineTyper) {
    self.source = source
    self.typer = typer
  }

  mutating func add(_ index: Int) {
    let line = source.lines[index]
    switch typer.types[index] {
    case .body: addBody(index)
    case .heading: assembly.add(source.bytes(index), .heading, level: 2, source: line.source)
    case .listItem:
      let length = Bullets.length(source.bytes(index))
      let range = line.text.lowerBound + length..<line.text.upperBound
      assembly.add(source.text[range], .listItem, source: source.sourceRange(index, range))
    case .removed(let kind): remove(index, kind)
    }
  }

  /// A paragraph; the first gives up its dateline.
  private mutating func addBody(_ index: Int) {
    let line = source.lines[index]
    let bytes = source.bytes(index)
    defer { hasBody = true }
    if !hasBody, dateline == nil, let found = Dateline(bytes), found.length < line.text.count {
      dateline = found
      let cut = line.text.lowerBound + found.length
      assembly.remove(
        trimmed(bytes.prefix(found.length)), .dateline, source: source.sourceRange(index, line.text.lowerBound..<cut))
      assembly.add(
        source.text[cut..<line.text.upperBound], .paragraph,
        source: source.sourceRange(index, cut..<line.text.upperBound))
      return
    }
    assembly.add(bytes, .paragraph, source: line.source)
  }

  private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while bytes.last == 0x20 { bytes = bytes.dropLast() }
    return bytes
  }

  private mutating func remove(_ index: Int, _ kind: BlocksLayer.Removed.Kind) {
    let line = source.lines[index]
    let bytes = source.bytes(index)
    if kind == .caption { return removeCaption(index) }
    assembly.remove(bytes, kind, source: line.source)
    switch kind {
    case .byline:
      guard authors.count < 20 else { break }
      for name in Bylines.names(source.string(index)) where !authors.contains(name) { authors.append(name) }
    case .dateline: placeAndDate = placeAndDate ?? Dateline.placeAndDate(bytes)
    case .timestamp: readDates(Array(bytes))
    case .photoCredit: addCredit(CreditText.cleaned(source.string(index)))
    default: break
    }
  }

  /// The first date is when it was published, unless the line says that it was changed then.
  private mutating func readDates(_ bytes: [UInt8]) {
    var rest = bytes
    for _ in 0..<2 where published == nil || modified == nil {
      guard let found = Dates.find(rest) else { return }
      let before = String(decoding: rest[..<found.range.lowerBound], as: UTF8.self)
      if DateWords.label(before.lowercased()) == .modified {
        modified = modified ?? found.iso
      } else if published == nil {
        published = (found.iso, "timestamp")
      }
      rest = Array(rest[found.range.upperBound...])
    }
  }

  private mutating func removeCaption(_ index: Int) {
    let line = source.lines[index]
    var start = line.text.lowerBound
    if let cut = typer.cuts[index] {
      start += cut
      let credit = line.text.lowerBound..<start
      assembly.remove(trimmed(source.text[credit]), .photoCredit, source: source.sourceRange(index, credit))
      addCredit(CreditText.cleaned(String(decoding: source.text[credit], as: UTF8.self)))
    }
    let end = typer.tails[index].map { line.text.lowerBound + $0 } ?? line.text.upperBound
    var caption = trimmed(source.text[start..<end])
    if let last = images.last?.caption, caption.count > last.utf8.count, caption.starts(with: last.utf8) {
      if captionDate == nil { captionDate = Dates.parse(Array(caption.dropFirst(last.utf8.count))) }
      caption = caption.prefix(last.utf8.count)
    }
    assembly.remove(caption, .caption, source: source.sourceRange(index, start..<end))
    let credit = source.text[end..<line.text.upperBound]
    if !credit.isEmpty {
      assembly.remove(credit, .photoCredit, source: source.sourceRange(index, end..<line.text.upperBound))
    }
    let key = LineKey.of(caption)
    guard images.count < 200, !images.contains(where: { $0.key == key }) else { return }
    let text = String(decoding: caption, as: UTF8.self)
    if let last = images.indices.last, images[last].caption == nil, images[last].at == assembly.text.count {
      images[last].caption = text
      images[last].key = key
    } else {
      images.append((text, nil, assembly.text.count, key))
    }
    if !credit.isEmpty { addCredit(CreditText.cleaned(String(decoding: credit, as: UTF8.self))) }
  }

  private mutating func addCredit(_ credit: String) {
    if let last = images.indices.last, images[last].credit == nil, images[last].caption != nil,
      images[last].at == assembly.text.count
    {
      images[last].credit = credit
    } else if images.count < 200 {
      images.append((nil, credit, assembly.text.count, 0))
    }
  }

  func finish() -> StageOutput {
    var entries: [MetadataEntry] = []
    if let title = typer.title {
      let name = Titles.cleaned(source.string(title), sites: [], tail: 4)
      entries.append(.init("title", .string(name), provenance: "text"))
    }
    if !authors.isEmpty { entries.append(.init("authors", .strings(authors), provenance: "byline")) }
    if let found = published ?? placeAndDate.map({ ($0.date, "dateline") }) ?? dateline?.date.map({ ($0, "dateline") })
      ?? modified.map({ ($0, "timestamp") }) ?? captionDate.map({ ($0, "caption") })
    {
      entries.append(.init("published", .string(found.0), provenance: found.1))
    }
    if let modified { entries.append(.init("modified", .string(modified), provenance: "timestamp")) }
    if let value = datelineValue { entries.append(.init("dateline", value, provenance: "text")) }
    if !images.isEmpty { entries.append(.init("images", imagesValue, provenance: "text")) }
    return StageOutput(layer: assembly.layer, text: Text(trusted: assembly.text), metadata: entries)
  }

  private var datelineValue: JSONValue? {
    guard let place = dateline?.place ?? placeAndDate?.place else { return nil }
    var members = [JSONValue.Member("place", .string(place))]
    if let agency = dateline?.agency { members.append(.init("agency", .string(agency))) }
    if let date = dateline?.date ?? placeAndDate?.date { members.append(.init("date", .string(date))) }
    return .object(members)
  }

  private var imagesValue: JSONValue {
    let offsets = ScalarOffsets(Text(trusted: assembly.text))
    return .array(
      images.map { image in
        var members: [JSONValue.Member] = []
        if let caption = image.caption { members.append(.init("caption", .string(caption))) }
        if let credit = image.credit, !credit.isEmpty { members.append(.init("credit", .string(credit))) }
        members.append(.init("at", .integer(offsets.scalar(at: image.at))))
        return .object(members)
      })
  }
}
