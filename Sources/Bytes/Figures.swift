/// Figures as people read them.
package enum Figures {
  /// `12,345`.
  package static func count(_ value: Int) -> String {
    var digits = Array(String(value.magnitude))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return (value < 0 ? "-" : "") + String(digits)
  }

  /// `850 ms`, `4.2 s`, `3 min 20 s`, `2 h 5 min`.
  package static func duration(_ seconds: Double) -> String {
    let milliseconds = Int((max(0, min(seconds, 1e12)) * 1000).rounded())
    let whole = (milliseconds + 500) / 1000
    switch milliseconds {
    case ..<1000: return "\(milliseconds) ms"
    case ..<59_950: return "\(tenths(seconds)) s"
    case ..<3_599_500: return "\(whole / 60) min \(whole % 60) s"
    default: return "\(whole / 3600) h \(whole % 3600 / 60) min"
    }
  }

  /// `4.0 KiB`, `12.3 MiB`.
  package static func bytes(_ count: Int) -> String {
    var value = Double(count)
    for unit in ["bytes", "KiB", "MiB", "GiB"] {
      if value < 1024 { return unit == "bytes" ? "\(count) bytes" : "\(tenths(value)) \(unit)" }
      value /= 1024
    }
    return "\(tenths(value)) TiB"
  }

  /// One decimal.
  package static func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return (tenths < 0 ? "-" : "") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  /// Three decimals: `0.951`.
  package static func thousandths(_ value: Double) -> String {
    let thousandths = Int((max(-1e12, min(value, 1e12)) * 1000).rounded())
    let digits = String(abs(thousandths) % 1000)
    return (thousandths < 0 ? "-" : "") + "\(abs(thousandths) / 1000)."
      + String(repeating: "0", count: 3 - digits.count) + digits
  }

  /// A share as people read it: `21 %`, `0.4 %` where it is below one in a hundred.
  package static func percent(_ share: Double) -> String {
    share > 0 && share < 0.00995 ? "\(tenths(share * 100)) %" : "\(Int((max(0, min(share, 1e6)) * 100).rounded())) %"
  }

  /// `text` with blanks before it, `width` characters at least.
  package static func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// `text` with blanks behind it, `width` characters at least.
  package static func filled(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
