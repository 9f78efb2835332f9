/// The credits in a string.
enum CreditText {
  /// Each credit without what introduces it and without legal phrases, the first the most important.
  static func credits(_ text: String) -> [String] {
    var out: [String] = []
    for part in text.split(whereSeparator: { $0 == "|" || $0 == "｜" }) {
      let credit = cleaned(String(part))
      if !credit.isEmpty, credit.utf8.count <= 160, !credit.hasPrefix("http"), !out.contains(credit) {
        out.append(credit)
      }
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
