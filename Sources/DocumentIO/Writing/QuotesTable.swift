package import Bytes

/// Makes `quotes.csv`: RFC 4180 (fields with a comma, a quote mark or a line break are quoted, lines end in CR LF), UTF-8
/// without a byte order mark, one row a quotation.
///
/// `start` and `end` are where the first span begins and the last ends, in Unicode scalars of the document's text. Text is
/// given as it is: a quotation that begins with `=` would be run as a formula by a spreadsheet that is told to.
package struct QuotesTable: Sendable {
  /// What was written and not taken yet.
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Adds the names of the columns.
  package mutating func header() {
    row(["document", "published", "speaker", "title", "kind", "quotation", "start", "end"].map { Array($0.utf8) })
  }

  /// Adds a row for each quotation of a document.
  ///
  /// - Parameters:
  ///   - published: the document's, as its metadata has it.
  ///   - layer: the layer of `quote` as JSON. Throws `JSONError` where it is not one; no row is added then.
  package mutating func append(document: String, published: String?, layer: [UInt8]) throws(JSONError) {
    let start = bytes.count
    let first = [Array(document.utf8), Array((published ?? "").utf8)]
    var json = JSONReader(layer)
    do throws(JSONError) {
      try json.enterObject()
      while let name = try json.nextMember() {
        guard name == "quotes" else {
          try json.skip()
          continue
        }
        try json.enterArray()
        while try json.nextElement() { row(first + (try Quotation(from: &json)).fields) }
      }
      try json.end()
    } catch {
      bytes.removeLast(bytes.count - start)
      throw error
    }
  }

  /// Takes what was written.
  package mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func row(_ fields: [[UInt8]]) {
    for (place, field) in fields.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      append(field)
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func append(_ field: [UInt8]) {
    guard field.contains(where: { $0 == 0x22 || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D }) else {
      bytes += field
      return
    }
    bytes.append(0x22)
    for byte in field {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}

/// What a row says of a quotation, read without converting its spans.
private struct Quotation {
  var kind: [UInt8] = []
  var text: [UInt8] = []
  var span: Range<Int>?
  /// The full name, else the words that stand for the speaker; nothing for a pronoun, which names nobody in a table.
  var speaker: [UInt8] = []
  var title: [UInt8] = []

  var fields: [[UInt8]] {
    let ends = span.map { [Array("\($0.lowerBound)".utf8), Array("\($0.upperBound)".utf8)] } ?? [[], []]
    return [speaker, title, kind, text] + ends
  }

  init(from json: inout JSONReader) throws(JSONError) {
    try json.enterObject()
    while let name = try json.nextMember() {
      switch name {
      case "kind": kind = try json.stringBytes()
      case "text": text = try json.stringBytes()
      case "spans": try readSpans(&json)
      case "speaker": try readSpeaker(&json)
      default: try json.skip()
      }
    }
  }

  private mutating func readSpans(_ json: inout JSONReader) throws(JSONError) {
    try json.enterArray()
    while try json.nextElement() {
      let next = try json.span()
      span = (span?.lowerBound ?? next.lowerBound)..<max(span?.lowerBound ?? 0, next.upperBound)
    }
  }

  private mutating func readSpeaker(_ json: inout JSONReader) throws(JSONError) {
    var words: [UInt8] = []
    var full: [UInt8]?
    var isPronoun = false
    if try json.null() { return }
    try json.enterObject()
    while let name = try json.nextMember() {
      switch name {
      case "text": words = try json.stringBytes()
      case "name": full = try json.null() ? nil : try json.stringBytes()
      case "via": isPronoun = try json.stringBytes() == Array("pronoun".utf8)
      case "title": title = try json.null() ? [] : try json.stringBytes()
      default: try json.skip()
      }
    }
    speaker = full ?? (isPronoun ? [] : words)
  }
}
