/// A caption cut into what it says and whom it credits.
struct CaptionSplit {
  private(set) var caption: String
  /// Empty where nobody is credited.
  private(set) var credit = ""

  /// The most bytes and words that a credit has.
  private static let longest = 140
  private static let mostWords = 14

  init(_ text: String) {
    caption = text.trimmed
    let bytes = Array(caption.utf8)
    guard bytes.count > 4 else { return }
    if !labelled(bytes), !bracketed(bytes), !barred(bytes) { trailing(bytes) }
  }

  /// The first label behind which nothing but a credit stands: "… on Monday. Photo: Ida Varn".
  private mutating func labelled(_ bytes: [UInt8]) -> Bool {
    var i = max(0, bytes.count - CaptionSplit.longest)
    while i < bytes.count {
      let label = CreditLabels.end(bytes, at: i)
      guard let end = label ?? (i > 8 ? CreditLabels.bareEnd(bytes, at: i) : nil) else {
        i += 1
        continue
      }
      let rest = String(decoding: bytes[end...], as: UTF8.self).trimmed
      let isShort = rest.split(separator: " ").count <= CaptionSplit.mostWords
      if !rest.isEmpty, isShort, label != nil || CaptionSplit.isNames(rest) {
        cut(bytes, at: i, credit: rest)
        return true
      }
      i = max(end, i + 1)
    }
    return false
  }

  /// A last bracket with an agency in it, or with a name behind the end of a sentence: "(Jane Doe/AFP)".
  private mutating func bracketed(_ bytes: [UInt8]) -> Bool {
    guard bytes.last == 0x29, let open = bytes.lastIndex(of: 0x28), open > 8 else { return false }
    let inside = String(decoding: bytes[(open + 1)..<(bytes.count - 1)], as: UTF8.self)
    var before = open
    while before > 0, bytes[before - 1] == 0x20 { before -= 1 }
    let isName =
      Sentences.ends(bytes, at: before) && CaptionSplit.isNames(inside) && inside.utf8.contains(0x20)
      && !CreditLabels.isOnlyLabel(inside)
    let isSource = inside.utf8.contains(0x2F) || Agencies.contains(inside) || inside.lowercased().hasPrefix("dok.")
    guard inside.split(separator: " ").count <= 8, isName || isSource && !inside.utf8.contains(where: Scan.isDigit)
    else { return false }
    cut(bytes, at: open, credit: inside)
    return true
  }

  /// "… in the hall | Jane Doe/AFP", "…＝ＡＰ".
  private mutating func barred(_ bytes: [UInt8]) -> Bool {
    for bar in [" | ", "＝"] {
      let needle = Array(bar.utf8)
      guard let place = CaptionSplit.last(needle, in: bytes), place > 8 else { continue }
      let rest = String(decoding: bytes[(place + needle.count)...], as: UTF8.self)
      guard rest.utf8.count <= 80, bar == "＝" ? Agencies.contains(rest) : CaptionSplit.isNames(rest) else { continue }
      cut(bytes, at: place, credit: rest)
      return true
    }
    return false
  }

  /// An agency, or names with a stroke, behind the last sentence: "… on Monday. Jane Doe/AFP".
  private mutating func trailing(_ bytes: [UInt8]) {
    guard !Sentences.ends(bytes, at: bytes.count) else { return }
    var i = bytes.count - 1
    let first = max(12, bytes.count - 60)
    while i > first, !(bytes[i - 1] == 0x20 && Sentences.ends(bytes, at: i - 1)) { i -= 1 }
    guard i > first else { return }
    let rest = String(decoding: bytes[i...], as: UTF8.self)
    guard Agencies.contains(rest) || rest.utf8.contains(0x2F) && CaptionSplit.isNames(rest) else { return }
    cut(bytes, at: i, credit: rest)
  }

  private mutating func cut(_ bytes: [UInt8], at place: Int, credit: String) {
    self.credit = credit
    var end = place
    while end > 0, bytes[end - 1] == 0x28 || bytes[end - 1] == 0x5B || bytes[end - 1] == 0x20 { end -= 1 }
    caption = String(decoding: bytes[..<end], as: UTF8.self).trimmed
  }

  private static func last(_ needle: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count > needle.count else { return nil }
    var i = bytes.count - needle.count
    while i >= 0 {
      if bytes[i..<(i + needle.count)].elementsEqual(needle) { return i }
      i -= 1
    }
    return nil
  }

  /// A few words that begin with capitals, or are of a script without them, and no sentence.
  static func isNames(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let words = text.split(whereSeparator: { $0 == " " || $0 == "/" })
    guard (1...8).contains(words.count), bytes.count <= 90, !Sentences.ends(bytes, at: bytes.count) else {
      return false
    }
    let small = words.filter { $0.first.map { $0.isLowercase } ?? false }.count
    return small * 3 <= words.count
  }
}
