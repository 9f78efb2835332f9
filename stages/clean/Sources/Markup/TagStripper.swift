/// Takes the text out of markup in one pass, without a tree: for pages that the parser had to give up.
enum TagStripper {
  /// The text of `bytes`, a line for each block element, without scripts, styles and comments. Linear in the input.
  static func text(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count / 4)
    bytes.withUnsafeBufferPointer { input in
      var i = 0
      while i < input.count {
        switch input[i] {
        case 0x3C: i = tag(input, i, &out)
        case 0x26: i = entity(bytes, i, &out)
        case 0:
          out.append(0x20)
          i += 1
        // A line break in the source is none in the text.
        case 0x0A, 0x0D:
          out.append(0x20)
          i += 1
        default:
          out.append(input[i])
          i += 1
        }
      }
    }
    return out
  }

  private static let comment = Array("<!--".utf8)
  private static let commentEnd = Array("-->".utf8)
  private static let rawEnds: [(tag: Tag, end: [UInt8])] = [
    (.script, Array("</script".utf8)), (.style, Array("</style".utf8)), (.svg, Array("</svg".utf8)),
    (.noscript, Array("</noscript".utf8)), (.title, Array("</title".utf8)), (.textarea, Array("</textarea".utf8)),
  ]

  /// Passes over the tag at `start`; where it ends.
  private static func tag(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ out: inout [UInt8]) -> Int {
    var i = start + 1
    guard i < bytes.count else { return i }
    if bytes[i] == 0x21 || bytes[i] == 0x3F {
      if bytes[start...].starts(with: comment) {
        return Scan.find(commentEnd, in: bytes, from: i).map { $0 + 3 } ?? bytes.count
      }
      while i < bytes.count, bytes[i] != 0x3E { i += 1 }
      return i + 1
    }
    let isEnd = bytes[i] == 0x2F
    if isEnd { i += 1 }
    guard i < bytes.count, Scan.isLetter(bytes[i]) else {
      out.append(0x3C)
      return start + 1
    }
    var hash = WordHash.seed
    while i < bytes.count, Scan.isWord(bytes[i]) || bytes[i] == 0x2D {
      hash = WordHash.add(hash, bytes[i])
      i += 1
    }
    let name = Tag.named(hash)
    while i < bytes.count, bytes[i] != 0x3E { i += 1 }
    if name.isBlock || name == .br { out.append(0x0A) }
    if !isEnd, let raw = rawEnds.first(where: { $0.tag == name }) {
      return Scan.find(raw.end, in: bytes, from: i, folding: true) ?? bytes.count
    }
    return i + 1
  }

  private static func entity(_ bytes: [UInt8], _ start: Int, _ out: inout [UInt8]) -> Int {
    guard let (text, end) = Entities.entity(bytes, start) else {
      out.append(bytes[start])
      return start + 1
    }
    out.append(contentsOf: text.utf8)
    return end
  }
}
