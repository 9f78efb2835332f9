/// Makes text from outside fit for terminals and logs.
package enum Printable {
  /// `text` with controls, ANSI escapes, line ends, bidirectional controls (the "trojan source" ones) and other
  /// invisible characters written as escapes: `\n`, `\u{1B}`.
  package static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isEscaped) else { return text }
    var out = ""
    for scalar in text.unicodeScalars { out += piece(scalar) }
    return out
  }

  /// `text` of ours with lines of its own: as `escaped`, but that its line ends stay.
  package static func escapedLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }.joined(separator: "\n")
  }

  /// `json`, which is valid, with the same characters in its strings written as JSON's own escapes (`\u202e`): the same
  /// to who reads it as JSON, and fit for a terminal. Line ends stay.
  package static func escapedJSON(_ json: [UInt8]) -> [UInt8] {
    guard json.contains(where: { $0 >= 0x7F }) else { return json }
    var out = ""
    for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
      if scalar.value < 0x7F || !isEscaped(scalar) {
        out.unicodeScalars.append(scalar)
      } else {
        for unit in UTF16.encode(scalar).map(Array.init) ?? [] {
          out += "\\u" + Hexadecimal.string([UInt8(unit >> 8), UInt8(unit & 0xFF)])
        }
      }
    }
    return Array(out.utf8)
  }

  /// One character as it is printed.
  package static func piece(_ scalar: Unicode.Scalar) -> String {
    guard isEscaped(scalar) else { return String(scalar) }
    switch scalar {
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default: return "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
  }

  package static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0xE0000...0xE007F: true
    default: false
    }
  }

  /// Columns of a terminal that a printed character takes, roughly UAX #11: 0 for marks that combine, 2 for East
  /// Asian wide ones and pictographs.
  package static func width(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3: return 2
    case 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6: return 2
    case 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD: return 2
    default: return 1
    }
  }
}

extension String {
  /// At most 40 characters of it, for messages.
  package var excerpt: String {
    let scalars = unicodeScalars
    guard scalars.count > 40 else { return self }
    return String(scalars.prefix(37)) + "..."
  }
}
