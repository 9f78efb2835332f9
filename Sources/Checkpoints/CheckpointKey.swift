package import Bytes

/// How keys are made. A checkpoint is used again when its document's id and its key are the same, so a key holds all that
/// the result depends on, and nothing else.
///
/// Both keys are SHA-256 over pieces that each come with their length (8 bytes, least significant first) or count, so
/// that no two lists of pieces give the same bytes; the first piece says which kind of key it is.
package enum CheckpointKey {
  /// The key of a step: `"copydesk stage"`, `formatVersion`, `name`, `version`, `parameters`, then the number of
  /// resources and their digests.
  ///
  /// - Parameters:
  ///   - formatVersion: of the engine's records for this step: changed when they mean something else.
  ///   - parameters: in canonical form: the same bytes for the same values, however they were written.
  ///   - resources: digests of the files that the step uses (rules, models, a plugin's program), in a fixed order.
  package static func stage(
    formatVersion: Int, name: String, version: String, parameters: [UInt8], resources: [Digest]
  ) -> Digest {
    var hasher = SHA256()
    add(Array("copydesk stage".utf8), to: &hasher)
    hasher.update(count: max(0, formatVersion))
    add(Array(name.utf8), to: &hasher)
    add(Array(version.utf8), to: &hasher)
    add(parameters, to: &hasher)
    hasher.update(count: resources.count)
    for digest in resources { hasher.update(digest) }
    return hasher.finish()
  }

  /// The key of a document for a step: `"copydesk document"`, the stage key, the number of reads, and for each a byte 1
  /// and its digest, or a byte 0 where the document has none (an optional layer, a missing metadata key).
  ///
  /// - Parameter reads: digests of exactly what the step declared to read, in the order of the declaration.
  package static func document(stageKey: Digest, reads: [Digest?]) -> Digest {
    var hasher = SHA256()
    add(Array("copydesk document".utf8), to: &hasher)
    hasher.update(stageKey)
    hasher.update(count: reads.count)
    for digest in reads {
      hasher.update([digest == nil ? 0 : 1])
      if let digest { hasher.update(digest) }
    }
    return hasher.finish()
  }

  private static func add(_ bytes: [UInt8], to hasher: inout SHA256) {
    hasher.update(count: bytes.count)
    hasher.update(bytes)
  }
}
