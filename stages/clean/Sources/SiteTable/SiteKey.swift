internal import Bytes
internal import StageKit

/// Which site a document is of, as a 64-bit hash: two sites of a million share one with a chance of 1 in 30 million.
enum SiteKey {
  /// What tells the site.
  enum Source: String, CaseIterable, Sendable {
    /// The host of the document's address, else the name of its site.
    case auto
    /// The first folder of its path.
    case folder
  }

  /// `nil` where nothing tells the site. What the input says counts more than `found`, what was found in the text.
  static func of(_ document: Document, _ found: [MetadataEntry], by source: Source) -> UInt64? {
    switch source {
    case .auto:
      return
        (value(document.metadata.url, "url", found).flatMap(host)
        ?? value(document.metadata.site, "site", found).map(Scan.collapsed)).flatMap(hash)
    case .folder:
      guard let slash = document.id.utf8.firstIndex(of: UInt8(ascii: "/")),
        slash < document.id.utf8.firstIndex(of: UInt8(ascii: "#")) ?? document.id.endIndex
      else { return nil }
      return hash(String(document.id[..<slash]))
    }
  }

  private static func value(_ given: String?, _ key: String, _ found: [MetadataEntry]) -> String? {
    given ?? found.first { $0.key == key }?.value.string
  }

  /// 0 is no site.
  private static func hash(_ name: String) -> UInt64? {
    let lower = name.utf8.map { Scan.isUpper($0) ? $0 | 0x20 : $0 }
    return lower.isEmpty ? nil : max(1, Hash64.of(lower))
  }

  /// The host of an address, without user, port and a leading "www."; `nil` where it has none.
  static func host(_ address: String) -> String? {
    let bytes = Array(address.utf8)
    var start = 0
    if let scheme = bytes.withUnsafeBufferPointer({ Scan.find(Array("://".utf8), in: $0, from: 0) }) {
      start = scheme + 3
    } else if bytes.starts(with: [0x2F, 0x2F]) {
      start = 2
    } else {
      return nil
    }
    var host = bytes[start...].prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    if let user = host.lastIndex(of: 0x40) { host = host[(user + 1)...] }
    host = host.prefix { $0 != 0x3A }
    let name = String(decoding: host.map { Scan.isUpper($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    let short = name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
    return short.utf8.contains(UInt8(ascii: ".")) ? short : nil
  }
}
