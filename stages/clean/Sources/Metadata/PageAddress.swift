/// The address that a page's relative references count from, and what they come to (RFC 3986, section 5).
struct PageAddress {
  private let scheme: Substring
  private let authority: Substring
  /// Up to and with the last slash.
  private let folder: Substring

  /// `nil` where `url` is not of the form `scheme://host…`.
  init?(_ url: String) {
    guard let colon = url.firstRange(of: "://"), url.hasPrefix("http") else { return nil }
    scheme = url[..<colon.lowerBound]
    let rest = url[colon.upperBound...].prefix { $0 != "?" && $0 != "#" }
    authority = rest.prefix { $0 != "/" }
    guard !authority.isEmpty else { return nil }
    let path = rest.dropFirst(authority.count)
    folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
  }

  /// The base that the page names, or else its own address.
  init?(_ table: NodeTable, page url: String?) {
    let base = table.nodes.indices.lazy.filter { table.nodes[$0].tag == .base }
      .compactMap { table.value($0, .href) }.first
    if let base, let address = PageAddress(base) {
      self = address
    } else if let url, let address = PageAddress(url) {
      self = address
    } else {
      return nil
    }
  }

  /// `reference` as an absolute address; as it is where it is one, or no address at all.
  func resolved(_ reference: String) -> String {
    let path = reference.prefix { $0 != "?" && $0 != "#" }
    if let colon = path.firstIndex(of: ":"), !path[..<colon].contains("/") { return reference }
    if reference.hasPrefix("//") { return "\(scheme):\(reference)" }
    let tail = reference.dropFirst(path.count)
    let whole = path.hasPrefix("/") ? path : folder + path
    return "\(scheme)://\(authority)\(PageAddress.withoutDots(whole))\(tail)"
  }

  private static func withoutDots(_ path: Substring) -> String {
    var out: [Substring] = []
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for part in parts {
      if part == ".." { _ = out.popLast() } else if part != "." { out.append(part) }
    }
    if parts.last == "." || parts.last == ".." { out.append("") }
    return "/" + out.joined(separator: "/")
  }
}
