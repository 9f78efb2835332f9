/// Looks at a page before libxml2 does: what would cost it quadratic time goes to the tag stripper instead.
enum MarkupGuard {
  /// Why libxml2 must not see `bytes`; `nil` where it may. One pass.
  static func refusal(_ bytes: [UInt8]) -> String? {
    bytes.withUnsafeBufferPointer { bytes in
      var i = 0
      while i < bytes.count {
        guard let open = next(0x3C, bytes, i) else { return nil }
        i = open + 1
        guard i < bytes.count, Scan.isLetter(bytes[i]) else {
          if bytes[open...].starts(with: comment) { i = Scan.find(commentEnd, in: bytes, from: i) ?? bytes.count }
          continue
        }
        if let close = rawTextEnd(bytes, i) {
          i = close
          continue
        }
        var spaces = 0
        while i < bytes.count, bytes[i] != 0x3E, bytes[i] != 0x3C {
          // Inside a value that is quoted there are no attributes, and often a great many words.
          if bytes[i] == 0x22 || bytes[i] == 0x27, bytes[i - 1] == 0x3D {
            i = next(bytes[i], bytes, i + 1) ?? i
          } else if Scan.isSpace(bytes[i]) || bytes[i] == 0x2F || bytes[i] == 0x3D {
            spaces += 1
          }
          i += 1
        }
        if spaces > 2 * MarkupParser.attributeLimit { return "too many attributes" }
      }
      return nil
    }
  }

  private static let comment = Array("<!--".utf8)
  private static let commentEnd = Array("-->".utf8)
  private static let rawText = ["script", "style"].map { (Array($0.utf8), Array("</\($0)".utf8)) }

  /// Where the element that starts at `i` ends, if what is in it is not markup.
  private static func rawTextEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int? {
    guard bytes[i] | 0x20 == 0x73 else { return nil }
    for (name, close) in rawText where i + name.count < bytes.count {
      let same = zip(bytes[i...], name).allSatisfy { $0 | 0x20 == $1 }
      if same, !Scan.isWord(bytes[i + name.count]) {
        return Scan.find(close, in: bytes, from: i, folding: true) ?? bytes.count
      }
    }
    return nil
  }

  private static func next(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var i = start
    while i < bytes.count {
      if bytes[i] == byte { return i }
      i += 1
    }
    return nil
  }
}
