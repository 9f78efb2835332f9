public import Bytes

/// What is known of a document beside its text: open to any key, in the order they were set.
///
/// The keys that built-in stages share: `title`, `authors`, `published`, `modified` (ISO 8601), `site`, `url`, `section`,
/// `language` (BCP 47), `languages`, `dateline`, `images`, `provenance`.
///
/// `languages` is there only where the text is not all in `language`: a text without it is in that one alone.
public struct Metadata: Hashable, Sendable {
  public private(set) var members: [JSONValue.Member]

  public init(_ members: [JSONValue.Member] = []) { self.members = members }

  public subscript(key: String) -> JSONValue? {
    get { members.first { $0.name == key }?.value }
    set {
      let place = members.firstIndex { $0.name == key }
      switch (place, newValue) {
      case (let place?, let value?): members[place].value = value
      case (let place?, nil): members.remove(at: place)
      case (nil, let value?): members.append(.init(key, value))
      case (nil, nil): break
      }
    }
  }

  public var title: String? { self["title"]?.string }
  public var authors: [String] { self["authors"]?.stringList ?? [] }
  public var published: String? { self["published"]?.string }
  public var site: String? { self["site"]?.string }
  public var url: String? { self["url"]?.string }
  public var section: String? { self["section"]?.string }
  public var language: String? { self["language"]?.string }

  /// The languages of a text in several, with the part of it that is in each; empty for a text in one.
  public var languages: [(language: String, share: Double)] {
    guard case .array(let values)? = self["languages"] else { return [] }
    return values.compactMap { value in
      guard case .object(let members) = value,
        let language = members.first(where: { $0.name == "language" })?.value.string,
        let share = members.first(where: { $0.name == "share" })?.value.double
      else { return nil }
      return (language, share)
    }
  }

  public func write(to json: inout JSONWriter) { JSONValue.object(members).write(to: &json) }
}

/// One piece of metadata that a step found.
public struct MetadataEntry: Hashable, Sendable {
  public let key: String
  public let value: JSONValue
  /// Where it was found ("json-ld", "caption"); kept under `provenance` of the document where the value is taken.
  public let provenance: String?

  public init(_ key: String, _ value: JSONValue, provenance: String? = nil) {
    self.key = key
    self.value = value
    self.provenance = provenance
  }
}

extension MetadataEntry {
  /// The languages of a text in several, most text first.
  ///
  /// - Parameter shares: BCP 47 tags, and the part of the text that is in each, 0 to 1.
  public static func languages(_ shares: [(language: String, share: Double)], provenance: String?) -> MetadataEntry {
    let values = shares.map { share in
      JSONValue.object([.init("language", .string(share.language)), .init("share", .number("\(share.share)"))])
    }
    return MetadataEntry("languages", .array(values), provenance: provenance)
  }
}
