internal import Bytes
internal import PipelineFile
internal import StageKit
package import SystemPackage

/// Reads documents of the user's for a trial: JSON Lines as `documents.jsonl` has them.
package enum TrialFile {
  /// Lines that are taken.
  private static let limit = 500

  /// Why the file will not do.
  package struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// A sentence without a full stop.
    package let description: String
  }

  /// The first documents of the file. Members that are no part of a document are layers.
  package static func read(_ path: FilePath) throws(Failure) -> [TrialDocument] {
    let bytes: [UInt8]
    do throws(ResourceFile.Failure) {
      bytes = try ResourceFile.read(path)
    } catch {
      throw Failure(description: "'\(path)' \(error.message)")
    }
    var documents: [TrialDocument] = []
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { continue }
      if documents.count == limit { break }
      do throws(JSONError) {
        documents.append(try document(Array(line), number: number + 1))
      } catch {
        throw Failure(description: "'\(path)', line \(number + 1): \(error)")
      }
    }
    if documents.isEmpty { throw Failure(description: "'\(path)' has no document in it") }
    return documents
  }

  private static func document(_ line: [UInt8], number: Int) throws(JSONError) -> TrialDocument {
    if let offset = UTF8Validation.firstInvalid(in: line) { throw JSONError("not valid UTF-8", at: offset) }
    var json = JSONReader(line)
    var id: String?
    var source = Source()
    var text: Text = ""
    var metadata = Metadata()
    var layers: [String: StoredLayer] = [:]
    try json.enterObject()
    while let name = try json.nextMember() {
      switch name {
      case "id": id = try json.string()
      case "source": source = try Source(json: try json.raw())
      case "text": text = Text(trusted: try json.stringBytes())
      case "metadata": metadata = Metadata(try JSONValue(from: &json).members ?? [])
      default: layers[name] = StoredLayer(json: try json.raw())
      }
    }
    try json.end()
    let own = id ?? "line \(number)"
    return TrialDocument(own, Document(id: own, source: source, text: text, metadata: metadata, layers: layers))
  }
}
