internal import Bytes
internal import Checkpoints
internal import DocumentIO
internal import StageKit

/// Slot 0 on a worker: makes a document of the bytes that the reader handed on.
struct InputDecoder: Sendable {
  let records: RecordDecoder
  /// A document of more bytes than this is not taken.
  let limit: Int

  /// The document's source, text and metadata, or why there is none.
  func decode(_ payload: InputPayload, path: [UInt8], content: Digest?) -> Workbench.Computed {
    var computed = Workbench.Computed()
    do throws(InputError) {
      let decoded =
        switch payload.form {
        case .file(let kind): try file(payload, kind)
        case .record: try record(payload.bytes)
        }
      computed.result = result(decoded, payload: payload, path: path, content: content)
    } catch {
      computed.outcome = .failed(code: error.code.rawValue, message: "\(error)")
    }
    return computed
  }

  private struct Decoded {
    let text: Text
    let format: TextFormat
    let encoding: String
    var isGuess = false
    let mediaType: String
    var metadata = Metadata()
  }

  private func file(_ payload: InputPayload, _ kind: InputKind) throws(InputError) -> Decoded {
    let decoded =
      if let expanded = payload.expanded {
        try FileDecoder.decode(expanded, InputKind(kind.content), limit: limit)
      } else {
        try FileDecoder.decode(payload.bytes, kind, limit: limit)
      }
    // A charset of one byte a letter may take three in ours.
    if decoded.text.count > limit {
      throw InputError(
        .tooLarge, "its text has \(decoded.text.count) bytes of UTF-8, more than limits.document_bytes (\(limit) bytes)"
      )
    }
    return Decoded(
      text: decoded.text, format: kind.format, encoding: decoded.encoding, isGuess: decoded.isGuess,
      mediaType: kind.mediaType)
  }

  private func record(_ line: [UInt8]) throws(InputError) -> Decoded {
    let record = try records.decode(line)
    return Decoded(
      text: record.text, format: record.format, encoding: "utf-8",
      mediaType: record.format == .html ? "text/html" : "text/plain", metadata: record.metadata)
  }

  private func result(_ decoded: Decoded, payload: InputPayload, path: [UInt8], content: Digest?) -> SlotResult {
    var result = SlotResult()
    var source = Source(
      path: DocumentID.file(path), bytes: payload.count, sha256: (content ?? Digest(of: payload.bytes)).hexadecimal,
      mediaType: decoded.mediaType, encoding: decoded.encoding)
    source.isEncodingGuessed = decoded.isGuess
    var json = JSONWriter()
    source.write(to: &json)
    result.members.append((Member.source, json.bytes))
    json.removeAll()
    json.object {
      $0.member("sha256", Digest(of: decoded.text.bytes).hexadecimal)
      $0.member("format", decoded.format.rawValue)
    }
    result.members.append((Member.text, json.bytes))
    result.members += SlotResult.metadata(decoded.metadata.members.map { MetadataEntry($0.name, $0.value) })
    result.text = SlotText(text: decoded.text, format: decoded.format)
    return result
  }
}

/// The bytes of an input as they were read, not decoded yet.
struct InputPayload: Sendable {
  enum Form: Sendable {
    case file(InputKind)
    /// A line of a JSON Lines container.
    case record
  }

  let form: Form
  let bytes: [UInt8]
  /// What a compressed file decompresses to: the reader does it, once, since nobody knows before what the file will take of
  /// memory. `nil` for others, and where the file cannot be decompressed.
  let expanded: [UInt8]?
  /// Bytes without compression, roughly: as far as the limit of a document.
  let expandedCount: Int
  var count: Int { bytes.count }

  /// - Parameter limit: of a document's bytes.
  init(form: Form, bytes: [UInt8], limit: Int) {
    self.form = form
    self.bytes = bytes
    guard case .file(let kind) = form, kind.compression != nil else {
      expanded = nil
      expandedCount = bytes.count
      return
    }
    // Why it fails is said where it is decoded.
    expanded = try? FileDecoder.decompress(bytes, kind, limit: limit)
    expandedCount = expanded?.count ?? limit
  }
}
