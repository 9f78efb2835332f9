internal import CXML

/// Parses a page with libxml2's HTML parser, through its SAX interface, into a `NodeTable`.
///
/// The parser is stopped beyond `depthLimit` open elements, since libxml2 2.9 takes quadratic time on deep nesting, and
/// beyond `nodeLimit` nodes: what is in the table then is the beginning of the page.
enum MarkupParser {
  static let depthLimit = 256
  static let nodeLimit = 1_500_000
  /// Attributes of one tag: libxml2 compares each with all before it.
  static let attributeLimit = 1_000

  private static let ready: Bool = {
    xmlInitParser()
    return true
  }()

  /// The table of `bytes`, which are UTF-8 whatever the page declares.
  static func parse(_ bytes: [UInt8]) -> NodeTable {
    guard ready, bytes.count < Int(Int32.max) - 1 else { return stopped("too large") }
    if let reason = MarkupGuard.refusal(bytes) { return stopped(reason) }
    let reader = MarkupReader(capacity: bytes.count)
    bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress?.assumingMemoryBound(to: CChar.self), let context = htmlNewParserCtxt() else {
        return
      }
      defer { htmlFreeParserCtxt(context) }
      guard let sax = context.pointee.sax else { return }
      sax.pointee = MarkupReader.handler()
      withExtendedLifetime(reader) {
        reader.context = context
        context.pointee.userData = Unmanaged.passUnretained(reader).toOpaque()
        let options =
          HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
          | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NODEFDTD.rawValue
        let document = htmlCtxtReadMemory(context, base, Int32(raw.count), nil, "UTF-8", Int32(options))
        if let document { xmlFreeDoc(document) }
      }
    }
    return reader.finish()
  }

  private static func stopped(_ reason: String) -> NodeTable {
    var table = NodeTable()
    table.stopped = reason
    return table
  }
}

/// Takes libxml2's events. A class, since C callbacks carry a pointer to it; it lives as long as one parse, on one thread.
private final class MarkupReader {
  var context: htmlParserCtxtPtr?
  private var table = NodeTable()
  private var open: [Int32] = []
  /// The element whose character data is being dropped (a script of code), or nothing.
  private var dropping = false

  init(capacity: Int) {
    table.pool.reserveCapacity(capacity / 2)
    table.nodes.reserveCapacity(capacity / 24)
    table.attributes.reserveCapacity(capacity / 40)
  }

  func finish() -> NodeTable {
    while let last = open.popLast() { table.nodes[Int(last)].end = Int32(table.nodes.count) }
    return table
  }

  func start(_ name: UnsafePointer<xmlChar>, _ pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    guard table.stopped == nil else { return }
    if open.count >= MarkupParser.depthLimit { return stop("nested too deeply") }
    if table.nodes.count >= MarkupParser.nodeLimit { return stop("too many elements") }
    let tag = Tag.named(hash(name))
    let first = table.attributes.count
    var dropped = tag == .script || tag == .style
    if var pair = pairs {
      while let name = pair[0] {
        if let value = pair[1] {
          add(AttributeName.named(hash(name)), value)
        } else {
          addEmpty(AttributeName.named(hash(name)))
        }
        pair += 2
      }
    }
    if tag == .script, isData(first) { dropped = false }
    dropping = dropped
    table.nodes.append(
      .init(
        tag: tag, attributeCount: UInt16(clamping: table.attributes.count - first), parent: open.last ?? -1, end: 0,
        start: Int32(first), length: 0))
    open.append(Int32(table.nodes.count - 1))
  }

  func end() {
    guard table.stopped == nil, let last = open.popLast() else { return }
    table.nodes[Int(last)].end = Int32(table.nodes.count)
    dropping = false
  }

  func characters(_ text: UnsafePointer<xmlChar>, _ count: Int) {
    guard table.stopped == nil, !dropping, count > 0 else { return }
    let last = table.nodes.count - 1
    let start = table.pool.count
    table.pool.append(contentsOf: UnsafeBufferPointer(start: text, count: count))
    if last >= 0, table.nodes[last].tag == .text, table.nodes[last].parent == open.last ?? -1,
      Int(table.nodes[last].start) + Int(table.nodes[last].length) == start
    {
      table.nodes[last].length += Int32(count)
      return
    }
    table.nodes.append(
      .init(
        tag: .text, attributeCount: 0, parent: open.last ?? -1, end: Int32(table.nodes.count + 1), start: Int32(start),
        length: Int32(count)))
  }

  private func stop(_ reason: String) {
    table.stopped = reason
    if let context { xmlStopParser(context) }
  }

  private func hash(_ name: UnsafePointer<xmlChar>) -> UInt64 {
    var hash = WordHash.seed
    var place = name
    while place.pointee != 0 {
      hash = WordHash.add(hash, place.pointee)
      place += 1
    }
    return hash
  }

  private func add(_ name: AttributeName?, _ value: UnsafePointer<xmlChar>) {
    guard let name else { return }
    let start = table.pool.count
    var place = value
    while place.pointee != 0 { place += 1 }
    table.pool.append(contentsOf: UnsafeBufferPointer(start: value, count: place - value))
    table.attributes.append(.init(name: name, start: Int32(start), length: Int32(table.pool.count - start)))
  }

  private func addEmpty(_ name: AttributeName?) {
    guard let name else { return }
    table.attributes.append(.init(name: name, start: Int32(table.pool.count), length: 0))
  }

  /// Whether the attributes from `first` on are those of a script that holds JSON-LD.
  private func isData(_ first: Int) -> Bool {
    for attribute in table.attributes[first...] where attribute.name == .type {
      let value = table.pool[Int(attribute.start)..<Int(attribute.start) + Int(attribute.length)]
      return String(decoding: value, as: UTF8.self).lowercased().contains("ld+json")
    }
    return false
  }

  static func handler() -> htmlSAXHandler {
    var sax = htmlSAXHandler()
    sax.startElement = { user, name, pairs in
      guard let user, let name else { return }
      Unmanaged<MarkupReader>.fromOpaque(user).takeUnretainedValue().start(name, pairs)
    }
    sax.endElement = { user, _ in
      guard let user else { return }
      Unmanaged<MarkupReader>.fromOpaque(user).takeUnretainedValue().end()
    }
    let text: charactersSAXFunc = { user, text, count in
      guard let user, let text else { return }
      Unmanaged<MarkupReader>.fromOpaque(user).takeUnretainedValue().characters(text, Int(count))
    }
    sax.characters = text
    sax.ignorableWhitespace = text
    sax.cdataBlock = text
    return sax
  }
}
