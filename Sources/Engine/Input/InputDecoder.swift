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
        case .file(let kind): try file(payload.bytes, kind)
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

  private func file(_ bytes: [UInt8], _ kind: InputKind) throws(InputError) -> Decoded {
    let decoded = try FileDecoder.decode(bytes, kind, limit: limit)
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
  /// Bytes that they decompress to, as far as the limit of a document; `count` where they are not compressed.
  let expandedCount: Int
  var count: Int { bytes.count }

  /// - Parameter limit: of a document's bytes.
  init(form: Form, bytes: [UInt8], limit: Int) {
    self.form = form
    self.bytes = bytes
    if case .file(let kind) = form {
      expandedCount = FileDecoder.expandedCount(bytes, kind, limit: limit)
    } else {
      expandedCount = bytes.count
    }
  }
}
