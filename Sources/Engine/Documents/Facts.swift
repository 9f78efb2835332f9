internal import Bytes

/// One thing known of a document: what it is, by digest, and in which slot's result it stands.
struct Fact: Hashable, Sendable {
  let digest: Digest
  let slot: Int
}

/// What is known of a document so far, by digest: enough to compute every key without reading a text.
struct Facts: Sendable {
  private(set) var source: Fact?
  private(set) var text: Fact?
  /// In the order they were set.
  private(set) var metadata: [(key: String, fact: Fact)] = []
  private(set) var layers: [Fact] = []
  private var drafts: [Fact] = []
  /// The document of which a step says that this is a copy to be left out.
  private(set) var duplicate: Fact?

  /// Takes over what `slot` wrote. A metadata key that is set already stays, unless the slot overwrites it.
  mutating func adopt(_ members: [(name: String, digest: Digest)], of slot: Slot) {
    for member in members {
      let fact = Fact(digest: member.digest, slot: slot.index)
      switch member.name {
      case Member.text: text = fact
      case Member.source: source = fact
      case Member.layer: layers.append(fact)
      case Member.draft: drafts.append(fact)
      case Member.duplicate: duplicate = fact
      default:
        if let key = Member.metadataKey(member.name) { set(key, fact, overwriting: slot.overwrites.contains(key)) }
      }
    }
  }

  func layer(of slot: Int) -> Fact? { layers.first { $0.slot == slot } }
  func draft(of slot: Int) -> Fact? { drafts.first { $0.slot == slot } }
  func metadata(_ key: String) -> Fact? { metadata.first { $0.key == key }?.fact }

  /// The digest of what `read` names; `nil` where the document does not have it.
  func digest(of read: Slot.Read, id: String) -> Digest? {
    switch read {
    case .id: Digest(of: id)
    case .source: source?.digest
    case .text: text?.digest
    case .metadata(let key): metadata(key)?.digest
    case .layer(let slot, _): slot.flatMap { layer(of: $0)?.digest }
    }
  }

  /// Adds to `hasher` all that the outputs depend on: each digest with what it is of.
  func add(to hasher: inout SHA256) {
    for fact in [source, text, duplicate] {
      hasher.update([fact == nil ? 0 : 1])
      if let fact { hasher.update(fact.digest) }
    }
    hasher.update(count: metadata.count)
    for (key, fact) in metadata {
      hasher.update(count: key.utf8.count)
      hasher.update(key)
      hasher.update(fact.digest)
    }
    hasher.update(count: layers.count)
    for layer in layers {
      hasher.update(count: layer.slot)
      hasher.update(layer.digest)
    }
  }

  private mutating func set(_ key: String, _ fact: Fact, overwriting: Bool) {
    if let place = metadata.firstIndex(where: { $0.key == key }) {
      if overwriting { metadata[place].fact = fact }
    } else {
      metadata.append((key, fact))
    }
  }
}

/// The names of the members of a stored result.
enum Member {
  static let text = "text"
  static let source = "source"
  static let layer = "layer"
  static let draft = "draft"
  static let index = "index"
  static let proofDigest = "proof_sha256"
  /// What a conclusion said, in a history.
  static let verdict = "verdict"
  static let duplicate = "duplicate_of"
  /// The side column of a survey.
  static let proof = "proof"
  private static let metadataPrefix = "metadata."

  static func metadata(_ key: String) -> String { metadataPrefix + key }

  /// The key in `metadata.KEY`.
  static func metadataKey(_ member: String) -> String? {
    member.hasPrefix(metadataPrefix) ? String(member.dropFirst(metadataPrefix.utf8.count)) : nil
  }
}
