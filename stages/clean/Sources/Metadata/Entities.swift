/// The entities that stand in metadata and in text that no parser has seen.
enum Entities {
  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—", "lsquo": "‘",
    "rsquo": "’",
    "ldquo": "“", "rdquo": "”", "hellip": "…", "laquo": "«", "raquo": "»", "auml": "ä", "ouml": "ö", "uuml": "ü",
    "Auml": "Ä",
    "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç", "aacute": "á",
    "iacute": "í", "oacute": "ó", "uacute": "ú", "ntilde": "ñ", "bull": "•", "middot": "·", "euro": "€", "copy": "©",
    "shy": "",
    "bdquo": "„", "sbquo": "‚", "aring": "å", "Aring": "Å", "oslash": "ø", "Oslash": "Ø", "aelig": "æ", "deg": "°",
    "times": "×",
    "ecirc": "ê", "acirc": "â", "ocirc": "ô", "icirc": "î", "ucirc": "û", "atilde": "ã", "otilde": "õ", "euml": "ë",
    "iuml": "ï",
    "Eacute": "É", "reg": "®", "trade": "™", "pound": "£", "sect": "§", "zwj": "", "zwnj": "",
  ]

  /// `text` with its entities as characters.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var i = 0
    while i < bytes.count {
      if bytes[i] == 0x26, let (scalars, end) = entity(bytes, i) {
        out.append(contentsOf: scalars.utf8)
        i = end
      } else {
        out.append(bytes[i])
        i += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The characters of the entity at `start` and where it ends; `nil` where none stands there.
  static func entity(_ bytes: [UInt8], _ start: Int) -> (String, Int)? {
    var i = start + 1
    while i < bytes.count, i < start + 12, Scan.isLetter(bytes[i]) || Scan.isDigit(bytes[i]) || bytes[i] == 0x23 {
      i += 1
    }
    guard i < bytes.count, bytes[i] == 0x3B, i > start + 1 else { return nil }
    let name = String(decoding: bytes[(start + 1)..<i], as: UTF8.self)
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let value =
        digits.hasPrefix("x") || digits.hasPrefix("X") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      guard let value, let scalar = Unicode.Scalar(value), value != 0 else { return nil }
      return (String(scalar), i + 1)
    }
    return named[name].map { ($0, i + 1) }
  }
}
