/// The charset that an HTML page declares: by the WHATWG's prescan of the first bytes, here the first 4,096, because pages
/// put scripts before their declaration.
enum DeclaredCharset {
  private static let limit = 4096

  /// The WHATWG name of the declared encoding; `nil` where there is no declaration or its label is unknown.
  static func find(in bytes: [UInt8]) -> String? {
    var scan = Scan(bytes: Array(bytes.prefix(limit)))
    if let label = scan.xmlDeclaration(), let name = known(label) { return name }
    while scan.toTag() {
      guard let label = scan.tag() else { continue }
      if let name = known(label) { return name }
    }
    return nil
  }

  /// A page that says it is UTF-16 in ASCII letters is not; the standard reads it as UTF-8.
  private static func known(_ label: [UInt8]) -> String? {
    guard let name = CharsetLabels.name(of: label) else { return nil }
    return name.hasPrefix("utf-16") ? "utf-8" : name == "x-user-defined" ? "windows-1252" : name
  }

  private struct Scan {
    let bytes: [UInt8]
    var i = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    private func at(_ word: StaticString) -> Bool {
      word.withUTF8Buffer { word in
        guard i + word.count <= bytes.count else { return false }
        return word.indices.allSatisfy { DeclaredCharset.lowered(bytes[i + $0]) == word[$0] }
      }
    }

    private func isSpace(_ offset: Int) -> Bool {
      guard offset < bytes.count else { return false }
      return [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(bytes[offset])
    }

    /// The encoding of `<?xml … encoding="…"?>` at the very start.
    mutating func xmlDeclaration() -> [UInt8]? {
      guard at("<?xml"), let end = bytes.firstIndex(of: UInt8(ascii: ">")) else { return nil }
      return DeclaredCharset.value(after: "encoding", in: bytes[..<end])
    }

    /// Goes to the next tag, over comments.
    mutating func toTag() -> Bool {
      while i < bytes.count {
        if at("<!--") {
          i += 2
          while i < bytes.count, !at("-->") { i += 1 }
        } else if bytes[i] == UInt8(ascii: "<"), i + 1 < bytes.count, isTagStart(bytes[i + 1]) {
          return true
        }
        i += 1
      }
      return false
    }

    private func isTagStart(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "/") || (0x61...0x7A).contains(DeclaredCharset.lowered(byte))
    }

    /// Passes over the tag at `i`; the label that it declares, where it is a meta tag that does.
    mutating func tag() -> [UInt8]? {
      let isMeta = at("<meta") && (isSpace(i + 5) || (i + 5 < bytes.count && bytes[i + 5] == UInt8(ascii: "/")))
      i += 2
      while i < bytes.count, !isSpace(i), !"/><".utf8.contains(bytes[i]) { i += 1 }
      var charset: [UInt8]?
      var content: [UInt8]?
      var isContentType = false
      while let (name, value) = attribute() {
        switch String(decoding: name, as: UTF8.self) {
        case "charset": charset = charset ?? value
        case "http-equiv": isContentType = isContentType || value.elementsEqual("content-type".utf8)
        case "content": content = content ?? DeclaredCharset.value(after: "charset", in: value[...])
        default: break
        }
      }
      // A tag that the prefix breaks off in declares nothing.
      guard isMeta, i < bytes.count else { return nil }
      return charset ?? (isContentType ? content : nil)
    }

    /// The next attribute of the tag, lowercase; `nil` at its end.
    private mutating func attribute() -> (name: [UInt8], value: [UInt8])? {
      while isSpace(i) || (i < bytes.count && bytes[i] == UInt8(ascii: "/")) { i += 1 }
      guard i < bytes.count, bytes[i] != UInt8(ascii: ">") else { return nil }
      let name = take { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") }
      while isSpace(i) { i += 1 }
      guard i < bytes.count, bytes[i] == UInt8(ascii: "=") else {
        if name.isEmpty { i += 1 }
        return (name, [])
      }
      i += 1
      while isSpace(i) { i += 1 }
      guard i < bytes.count else { return (name, []) }
      let quote = bytes[i]
      guard quote == 0x22 || quote == 0x27 else { return (name, take { $0 == UInt8(ascii: ">") }) }
      i += 1
      var value: [UInt8] = []
      while i < bytes.count, bytes[i] != quote {
        value.append(DeclaredCharset.lowered(bytes[i]))
        i += 1
      }
      i += 1
      return (name, value)
    }

    /// Bytes up to white space or one that `stops`, lowercase.
    private mutating func take(until stops: (UInt8) -> Bool) -> [UInt8] {
      var out: [UInt8] = []
      while i < bytes.count, !isSpace(i), !stops(bytes[i]) {
        out.append(DeclaredCharset.lowered(bytes[i]))
        i += 1
      }
      return out
    }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// The value behind `word` and an equals sign, quoted or not, in lowercase letters.
  private static func value(after word: String, in bytes: ArraySlice<UInt8>) -> [UInt8]? {
    let word = Array(word.utf8)
    let bytes = bytes.map(lowered)
    var i = 0
    while i + word.count < bytes.count {
      guard bytes[i..<i + word.count].elementsEqual(word) else {
        i += 1
        continue
      }
      i += word.count
      var rest = bytes[i...].drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop { $0 <= 0x20 }
      if let quote = rest.first, quote == 0x22 || quote == 0x27 {
        return Array(rest.dropFirst().prefix { $0 != quote })
      }
      return Array(rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ";") && $0 != 0x22 && $0 != 0x27 && $0 != 0x3F })
    }
    return nil
  }
}
