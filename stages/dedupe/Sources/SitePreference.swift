internal import StageKit

/// Which sites go before others.
struct SitePreference {
  /// Lowercase, without `www.`; the first goes before all.
  private let sites: [String]

  init(_ sites: [String] = []) { self.sites = sites.map(SitePreference.normal) }

  /// The place of a document's site in the list, by any of its names; the length of the list where it is not in it.
  func place(of document: Document) -> UInt32 {
    guard !sites.isEmpty else { return 0 }
    let places = SitePreference.names(of: document).compactMap { sites.firstIndex(of: $0) }
    return UInt32(clamping: places.min() ?? sites.count)
  }

  /// What the site calls itself, the host of the document's address, and the folder that it lies in.
  private static func names(of document: Document) -> [String] {
    let folder = document.id.utf8.firstIndex(of: UInt8(ascii: "/")).map { String(document.id[..<$0]) }
    return [document.metadata.site, document.metadata.url.flatMap(host), folder].compactMap(\.self).map(normal)
  }

  /// The host of an address: what stands between `//` and the next `/`, `?`, `#` or `:`.
  private static func host(of address: String) -> String? {
    let bytes = Array(address.utf8)
    guard let slash = bytes.indices.dropLast().first(where: { bytes[$0] == 0x2F && bytes[$0 + 1] == 0x2F }) else {
      return nil
    }
    let host = bytes[(slash + 2)...].prefix { ![0x2F, 0x3F, 0x23, 0x3A].contains($0) }
    return String(decoding: host, as: UTF8.self)
  }

  private static func normal(_ name: String) -> String {
    let name = name.lowercased()
    return name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
  }
}
