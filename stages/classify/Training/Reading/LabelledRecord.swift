internal import Bytes
internal import DocumentIO
internal import YAML

/// What is wrong with a line, and where in it.
struct LineFault: Error, Hashable {
  /// A sentence without its full stop.
  let message: String
  /// Byte offset into the line.
  let offset: Int
  /// Bytes that are to blame, at least 1.
  let length: Int

  init(_ message: String, at offset: Int, length: Int = 1) {
    self.message = message
    self.offset = offset
    self.length = max(1, length)
  }
}

/// Decodes one line of labelled JSON Lines: an object with `label` (a string, or a list of strings), `text` and, where
/// there is one, `title` (a string; that of a `metadata` object counts where there is none).
///
/// Strict, as `RecordDecoder` is: valid UTF-8, one JSON object and nothing behind it, no member that is read twice. `null`
/// counts as absent, as a text as one without a word; other members are passed over.
struct LabelledRecord {
  private static let example = #"{"label": "sport", "text": "…"}"#
  private let rule: LabelRule
  /// What a record without a label has: the name of its folder.
  private let folder: String?
  private var line: [UInt8] = []
  private var labels: [String]?
  private var labelPlace = 0..<1
  private var text: [UInt8]?
  private var title: [UInt8]?
  private var metadataTitle: [UInt8]?
  /// Of the members that are passed over.
  private var otherNames: [String] = []
  private var seen: Set<String> = []

  private init(_ rule: LabelRule, folder: String?) {
    self.rule = rule
    self.folder = folder
  }

  /// What `line` says.
  static func decode(_ line: [UInt8], _ rule: LabelRule, folder: String? = nil) throws(LineFault) -> LabelledText {
    if let offset = UTF8Validation.firstInvalid(in: line) {
      throw LineFault("the line is not valid UTF-8; convert the file (iconv -t UTF-8)", at: offset)
    }
    var record = LabelledRecord(rule, folder: folder)
    record.line = line
    try record.checkForm()
    do { try record.read() } catch let error as JSONError {
      let advice = error.message.hasSuffix("has no end") ? "; a record stands on one line" : ""
      throw LineFault("this is not JSON: \(error.message)\(advice)", at: error.offset)
    } catch let fault as LineFault { throw fault } catch {
      throw LineFault("this cannot be read: \(error)", at: 0)
    }
    return try record.finished()
  }

  /// Says what a line is that is no JSON object at all.
  private func checkForm() throws(LineFault) {
    let start = line.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? 0
    guard start < line.count, line[start] != UInt8(ascii: "{") else { return }
    if line[start] == UInt8(ascii: "[") {
      throw LineFault(
        "a JSON array; JSON Lines are wanted, an object a line (jq -c '.[]' FILE makes them of an array)", at: start)
    }
    if line[start...].starts(with: "__label__".utf8) {
      throw LineFault("the format of fastText; write each line as \(LabelledRecord.example)", at: start, length: 9)
    }
    throw LineFault("not a JSON object; write each line as \(LabelledRecord.example)", at: start)
  }

  private mutating func read() throws {
    var json = JSONReader(line)
    try json.enterObject()
    while let name = try json.nextMember() {
      guard ["label", "text", "title", "metadata"].contains(name) else {
        if otherNames.count < 20 { otherNames.append(name) }
        try json.skip()
        continue
      }
      let kind = try json.kind()
      let start = json.position
      guard seen.insert(name).inserted else { throw LineFault("'\(name)' stands here twice", at: start) }
      if kind == .null {
        _ = try json.null()
        if name == "text" { text = [] }
      } else if name == "label" {
        try readLabels(&json, kind)
        labelPlace = start..<json.position
      } else if name == "metadata" {
        try readMetadata(&json, kind)
      } else {
        guard kind == .string else { throw LineFault("'\(name)' is \(words(kind)), not a string", at: start) }
        let bytes = try json.stringBytes()
        if name == "text" { text = bytes } else { title = bytes }
      }
    }
    try json.end()
  }

  private mutating func readLabels(_ json: inout JSONReader, _ kind: JSONReader.Kind) throws {
    if kind == .string {
      labels = [try label(&json)]
      return
    }
    guard kind == .array else {
      let start = json.position
      let place = try json.skip()
      let quoted = kind == .number ? "; write it as \"\(String(decoding: line[place], as: UTF8.self).excerpt)\"" : ""
      throw LineFault(
        "'label' is \(words(kind)), not a string or a list of strings\(quoted)", at: start, length: place.count)
    }
    var found: [String] = []
    try json.enterArray()
    while try json.nextElement() {
      let kind = try json.kind()
      guard kind == .string else { throw LineFault("a label is \(words(kind)), not a string", at: json.position) }
      found.append(try label(&json))
    }
    labels = found
  }

  private func label(_ json: inout JSONReader) throws -> String {
    _ = try json.kind()
    let start = json.position
    let bytes = try json.stringBytes()
    if bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) {
      throw LineFault("the label is empty", at: start, length: json.position - start)
    }
    guard bytes.count <= LabelRule.longestLabel else {
      throw LineFault(
        "the label has \(Figures.count(bytes.count)) bytes, more than \(LabelRule.longestLabel); is it a text?",
        at: start,
        length: json.position - start)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func readMetadata(_ json: inout JSONReader, _ kind: JSONReader.Kind) throws {
    guard kind == .object else {
      try json.skip()
      return
    }
    try json.enterObject()
    while let name = try json.nextMember() {
      let kind = try json.kind()
      if name == "title", kind == .string { metadataTitle = try json.stringBytes() } else { try json.skip() }
    }
  }

  private func finished() throws(LineFault) -> LabelledText {
    guard let text else {
      if otherNames.contains("html") {
        throw LineFault("'html' and no 'text': clean the pages first, with a pipeline of 'clean'", at: 0)
      }
      if title != nil, otherNames.isEmpty {
        throw LineFault(#"no 'text'; write "text": "" where the title is all that there is"#, at: 0)
      }
      throw LineFault("no 'text'\(hint("text"))", at: 0)
    }
    return LabelledText(labels: try checkedLabels(), title: title ?? metadataTitle ?? [], text: text)
  }

  private func checkedLabels() throws(LineFault) -> [String] {
    guard let labels = labels ?? folder.map({ [$0] }) else { throw LineFault("no 'label'\(hint("label"))", at: 0) }
    var kept: [String] = []
    var known: Set<String> = []
    for label in labels where known.insert(label).inserted { kept.append(label) }
    if case .one(let advice) = rule, kept.count != 1 {
      let count = kept.isEmpty ? "no label" : "\(kept.count) labels"
      throw LineFault("the text has \(count): \(advice)", at: labelPlace.lowerBound, length: labelPlace.count)
    }
    return kept
  }

  private func hint(_ name: String) -> String {
    if let nearest = NearestName.of(name, among: otherNames) { return " (is it '\(nearest)'?)" }
    return NearestName.hint(name, among: otherNames, label: "the members here")
  }

  /// Whether there is nothing but ASCII white space.
  static func isBlank(_ text: [UInt8]) -> Bool { text.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }

  private func words(_ kind: JSONReader.Kind) -> String {
    switch kind {
    case .object: "an object"
    case .array: "a list"
    case .string: "a string"
    case .number: "a number"
    case .boolean: "true or false"
    case .null: "null"
    }
  }
}
