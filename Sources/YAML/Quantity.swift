/// Durations, sizes and shares as people write them.
package enum Quantity {
  /// The seconds of "20s", "5m", "2h", "90d" (a whole number and a unit); `nil` where it is none or over 100,000 days.
  package static func seconds(_ text: String) -> Double? {
    let units: [String: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
    guard let (number, unit) = split(text), let factor = units[unit] else { return nil }
    let seconds = number.multipliedReportingOverflow(by: factor)
    return seconds.overflow || seconds.partialValue > 100_000 * 86_400 ? nil : Double(seconds.partialValue)
  }

  /// The bytes of "512MiB" (a whole number and B, KiB, MiB, GiB or TiB); `nil` where it is none or over 2^60.
  package static func bytes(_ text: String) -> Int? {
    let units = ["B": 0, "KiB": 10, "MiB": 20, "GiB": 30, "TiB": 40]
    guard let (number, unit) = split(text), let shift = units[unit] else { return nil }
    let bytes = number.multipliedReportingOverflow(by: 1 << shift)
    return bytes.overflow || bytes.partialValue > 1 << 60 ? nil : bytes.partialValue
  }

  /// The share that "5%" or "0.5%" is, 0 to 1; `nil` where it is none.
  package static func share(_ text: String) -> Double? {
    guard text.hasSuffix("%"), let number = number(String(text.dropLast())), (0...100).contains(number) else {
      return nil
    }
    return number / 100
  }

  /// A decimal number; `nil` for hexadecimal, infinite and other forms.
  package static func number(_ text: String) -> Double? {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || Array("+-.eE".utf8).contains($0) }),
      let value = Double(text), value.isFinite
    else { return nil }
    return value
  }

  /// How a duration is written.
  package static func duration(_ seconds: Double) -> String {
    for (unit, factor) in [("d", 86_400.0), ("h", 3600.0), ("m", 60.0)]
    where seconds > 0 && seconds.truncatingRemainder(dividingBy: factor) == 0 {
      return plain(seconds / factor) + unit
    }
    return plain(seconds) + "s"
  }

  /// How a size is written.
  package static func size(_ bytes: Int) -> String {
    for (unit, shift) in [("TiB", 40), ("GiB", 30), ("MiB", 20), ("KiB", 10)]
    where bytes > 0 && bytes & (1 << shift - 1) == 0 {
      return "\(bytes >> shift)\(unit)"
    }
    return "\(bytes)B"
  }

  /// A number without a needless fraction.
  package static func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : number.description
  }

  /// A whole number and what follows it.
  private static func split(_ text: String) -> (Int, String)? {
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    guard let number = Int(Substring(digits)) else { return nil }
    return (number, String(Substring(text.utf8.dropFirst(digits.count))))
  }
}
