package import Bytes
package import StageKit

/// What a record says of a document.
package struct DecodedRecord: Hashable, Sendable {
  /// Its own id, where it has a usable one.
  package var id: String?
  package var format: TextFormat
  package var text: Text
  package var metadata: Metadata
}

/// Decodes the lines of JSON Lines containers: an object with a string `text` or `html`, and optionally an id (a string,
/// or a number as it is spelled) and a metadata object, under the names that `RecordFields` gives.
///
/// Strict: valid UTF-8, one JSON object by RFC 8259 and nothing behind it, no member that we read twice. `null` counts as
/// absent, other members are passed over. A lone surrogate escape, which no text can hold, becomes U+FFFD.
package struct RecordDecoder: Sendable {
  /// An id of more UTF-8 bytes than that is not used.
  package static let longestID = 512
  private let fields: RecordFields

  package init(_ fields: RecordFields = RecordFields()) { self.fields = fields }

  /// The record's own id, without decoding what stands behind it; `nil` where it has no usable one or the line is not
  /// readable up to it.
  ///
  /// Usable are strings of 1 to 512 bytes of valid UTF-8, and numbers.
  package func id(of line: [UInt8]) -> String? {
    var json = JSONReader(line)
    do throws(JSONError) {
      try json.enterObject()
      while let name = try json.nextMember() {
        if name == fields.id { return try usableID(&json) }
        try json.skip()
      }
    } catch {}
    return nil
  }

  /// What `line` says. Throws `InputError`: `undecodable`, `notJSON`, `badRecord`, offsets counting the line's bytes.
  package func decode(_ line: [UInt8]) throws(InputError) -> DecodedRecord {
    if let offset = UTF8Validation.firstInvalid(in: line) {
      throw InputError(.undecodable, "the line is not valid UTF-8", at: offset)
    }
    var parts = Parts()
    do throws(JSONError) { try read(line, into: &parts) } catch {
      throw InputError(.notJSON, "the line is not JSON: \(error.message)", at: error.offset)
    }
    if let problem = parts.problem { throw problem }
    return try record(parts)
  }

  /// What was found in a line.
  private struct Parts {
    var id: String?
    var text: [UInt8]?
    var html: [UInt8]?
    var metadata: [JSONValue.Member] = []
    var keys: [JSONValue.Member] = []
    /// By their place in `place(of:)`.
    var seen: UInt64 = 0
    var problem: InputError?

    mutating func fail(_ message: String, at offset: Int) {
      problem = problem ?? InputError(.badRecord, message, at: offset)
    }
  }

  private func read(_ line: [UInt8], into parts: inout Parts) throws(JSONError) {
    var json = JSONReader(line)
    guard try json.kind() == .object else {
      parts.fail("the line is not a JSON object", at: json.position)
      try json.skip()
      return try json.end()
    }
    try json.enterObject()
    while let name = try json.nextMember() {
      guard let place = place(of: name) else {
        try json.skip()
        continue
      }
      let bit: UInt64 = 1 << UInt64(place & 63)
      if parts.seen & bit != 0 { parts.fail("the record has two members '\(name)'", at: json.position) }
      parts.seen |= bit
      try read(name, &json, into: &parts)
    }
    try json.end()
  }

  /// A number for each member that is read; `nil` for others.
  private func place(of name: String) -> Int? {
    if name == fields.text { return 0 }
    if name == fields.html { return 1 }
    if name == fields.id { return 2 }
    if name == fields.metadata { return 3 }
    return fields.keys.firstIndex { $0.member == name }.map { $0 + 4 }
  }

  private func read(_ name: String, _ json: inout JSONReader, into parts: inout Parts) throws(JSONError) {
    let kind = try json.kind()
    let place = json.position
    if name == fields.id {
      parts.id = try usableID(&json)
    } else if kind == .null {
      _ = try json.null()
    } else if name == fields.text || name == fields.html {
      guard kind == .string else {
        parts.fail("'\(name)' is not a string", at: place)
        try json.skip()
        return
      }
      if name == fields.text { parts.text = try json.stringBytes() } else { parts.html = try json.stringBytes() }
    } else if name == fields.metadata {
      guard kind == .object else {
        parts.fail("'\(name)' is not an object", at: place)
        try json.skip()
        return
      }
      parts.metadata = try JSONValue(from: &json).members ?? []
    } else if let key = fields.keys.first(where: { $0.member == name }) {
      parts.keys.append(.init(key.key, try JSONValue(from: &json)))
    }
  }

  private func usableID(_ json: inout JSONReader) throws(JSONError) -> String? {
    switch try json.kind() {
    case .string:
      let bytes = try json.stringBytes()
      guard (1...RecordDecoder.longestID).contains(bytes.count) else { return nil }
      return Text(validating: bytes)?.string
    case .number:
      let bytes = try json.raw()
      return bytes.count <= RecordDecoder.longestID ? String(decoding: bytes, as: UTF8.self) : nil
    default:
      try json.skip()
      return nil
    }
  }

  private func record(_ parts: Parts) throws(InputError) -> DecodedRecord {
    let format: TextFormat
    let bytes: [UInt8]
    switch (parts.text, parts.html) {
    case (let text?, nil): (format, bytes) = (.plain, text)
    case (nil, let html?): (format, bytes) = (.html, html)
    case (_?, _?): throw InputError(.badRecord, "the record has both '\(fields.text)' and '\(fields.html)'")
    case (nil, nil): throw InputError(.badRecord, "the record has neither '\(fields.text)' nor '\(fields.html)'")
    }
    var metadata = Metadata()
    for member in parts.metadata + parts.keys { metadata[member.name] = member.value }
    return DecodedRecord(id: parts.id, format: format, text: Text(trusted: bytes), metadata: metadata)
  }
}
