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

/// The credits in a string.
enum CreditText {
  /// Each credit without what introduces it and without legal phrases, the first the most important.
  static func credits(_ text: String) -> [String] {
    var out: [String] = []
    for part in text.split(whereSeparator: { $0 == "|" || $0 == "｜" }) {
      let credit = cleaned(String(part))
      if !credit.isEmpty, credit.utf8.count <= 160, !out.contains(credit) { out.append(credit) }
    }
    return out
  }

  static func cleaned(_ raw: String) -> String {
    var text = stripped(raw)
    // "Boats in the harbour © Jane Doe"
    if let sign = text.utf8Range(of: " ©"), sign > 8 {
      text = String(decoding: Array(text.utf8)[(sign + 1)...], as: UTF8.self)
    }
    while !text.isEmpty {
      let bytes = Array(text.utf8)
      guard let end = CreditLabels.end(bytes, at: 0) ?? CreditLabels.bareEnd(bytes, at: 0) else { break }
      text = stripped(String(decoding: bytes[end...], as: UTF8.self))
    }
    if CreditLabels.isOnlyLabel(text) || !text.utf8.contains(where: { Scan.isWord($0) && !Scan.isDigit($0) }) {
      return ""
    }
    for tail in ["/Copyright", " All rights reserved", ". Tous droits réservés", " Alle Rechte vorbehalten"] {
      if let place = text.utf8Range(of: tail), place > 2 { text = String(text.utf8.prefix(place)) ?? text }
    }
    return stripped(text)
  }

  /// Without brackets that enclose it or are left open, and without a stop at its end.
  private static func stripped(_ raw: String) -> String {
    var text = raw.trimmed
    while text.hasPrefix("[") || text.hasPrefix("(") { text = String(text.dropFirst()).trimmed }
    for (open, close) in [("(", ")"), ("[", "]")] where text.hasSuffix(close) && !text.contains(open) {
      text = String(text.dropLast()).trimmed
    }
    if text.hasSuffix("."), text.split(separator: " ").count > 1, !text.dropLast().contains(".") {
      text = String(text.dropLast())
    }
    return text.trimmed
  }
}

extension String {
  /// The place of the first `needle` in bytes, ASCII letters compared exactly.
  fileprivate func utf8Range(of needle: String) -> Int? {
    Array(utf8).withUnsafeBufferPointer { Scan.find(Array(needle.utf8), in: $0, from: 0) }
  }
}

/// The agencies that captions name without any sign before them.
enum Agencies {
  private static let names: Set<String> = [
    "afp", "ap", "reuters", "dpa", "epa", "efe", "ansa", "apa", "getty", "keystone", "belga", "anp", "ntb", "tt",
    "ritzau", "lehtikuva", "pap", "čtk", "ctk", "mti", "lusa", "tass", "тасс", "ria", "риа", "interfax", "xinhua",
    "pti",
    "ani", "kyodo", "yonhap", "anadolu", "aa", "imago", "shutterstock", "unsplash", "pexels", "pixabay", "istock",
    "istockphoto", "alamy", "zuma", "sipa", "abaca", "picture-alliance", "agerpres", "mediafax", "hina", "tanjug",
    "sta",
    "bns", "leta", "ukrinform", "wikimedia", "flickr", "bloomberg", "scanpix", "afp연합뉴스", "연합뉴스", "뉴시스", "뉴스1",
    "共同", "共同通信社", "時事", "ａｐ", "ａｆｐ", "ロイター", "新华社", "中央社", "中新社", "新華社",
  ]

  /// Whether one of its words is an agency's name, in a text short enough to be a credit.
  static func contains(_ text: String) -> Bool {
    let words = text.lowercased().split(whereSeparator: { " /,;·".contains($0) })
    return words.count <= 8 && words.contains { names.contains(String($0)) }
  }
}
