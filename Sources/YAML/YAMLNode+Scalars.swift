internal import Bytes

extension YAMLNode {
  /// What the value is, for messages: "'abc'", "a list".
  package var described: String {
    switch content {
    case .scalar(let scalar) where scalar.isNull: "nothing"
    case .scalar(let scalar): scalar.isPlain ? "'\(scalar.text.excerpt)'" : "the text '\(scalar.text.excerpt)'"
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .invalid: "what was refused"
    }
  }

  package var isNull: Bool { if case .scalar(let scalar) = content { scalar.isNull } else { false } }

  /// The value as text: any scalar but an empty plain one, so that `no` and `2024` are words here.
  /// - Parameter name: what is read, as a message begins: "'rules'".
  package func string(_ name: String, _ log: DiagnosticLog) -> String? {
    guard case .scalar(let scalar) = content, !scalar.isNull else { return refuse(name, "text", log) }
    return scalar.text
  }

  /// `true` or `false`.
  package func boolean(_ name: String, _ log: DiagnosticLog) -> Bool? {
    switch plain {
    case "true"?: true
    case "false"?: false
    default: refuse(name, "true or false", log)
    }
  }

  /// A whole number in decimal digits.
  package func integer(_ name: String, in range: ClosedRange<Int> = .min ... .max, _ log: DiagnosticLog) -> Int? {
    let digits = plain.map { $0.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") } }
    guard let plain, let digits, !digits.isEmpty, plain.utf8.count - digits.count <= 1,
      digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return refuse(name, "a whole number", log) }
    guard let value = Int(plain), range.contains(value) else {
      log.error("\(name) must be \(Ranges.described(range)), not \(plain.excerpt)", at: place)
      return nil
    }
    return value
  }

  /// A decimal number; whole numbers are numbers too.
  package func number(
    _ name: String, in range: ClosedRange<Double> = -.greatestFiniteMagnitude ... .greatestFiniteMagnitude,
    _ log: DiagnosticLog
  ) -> Double? {
    guard let plain, let value = Quantity.number(plain) else { return refuse(name, "a number", log) }
    guard range.contains(value) else {
      log.error("\(name) must be \(Ranges.described(range)), not \(plain.excerpt)", at: place)
      return nil
    }
    return value
  }

  /// Seconds, from "20s", "5m", "2h" or "90d".
  package func duration(_ name: String, _ log: DiagnosticLog) -> Double? {
    scalarText.flatMap(Quantity.seconds) ?? refuse(name, "a duration such as 20s, 5m, 2h or 90d", log)
  }

  /// Bytes, from "64KiB", "512MiB" or "2GiB".
  package func size(_ name: String, _ log: DiagnosticLog) -> Int? {
    scalarText.flatMap(Quantity.bytes) ?? refuse(name, "a size such as 64KiB, 512MiB or 2GiB", log)
  }

  /// A share of 0 to 1, from "5%".
  package func share(_ name: String, _ log: DiagnosticLog) -> Double? {
    scalarText.flatMap(Quantity.share) ?? refuse(name, "a share from 0% to 100%, such as 5%", log)
  }

  /// One of `choices`.
  package func choice(_ name: String, of choices: [String], _ log: DiagnosticLog) -> String? {
    guard let text = string(name, log) else { return nil }
    if choices.contains(text) { return text }
    let hint = NearestName.of(text, among: choices).map { " (did you mean '\($0)'?)" } ?? ""
    log.error("\(name) must be \(list(choices)), not \(described)\(hint)", at: place)
    return nil
  }

  /// The items of a list.
  package func items(_ name: String, _ log: DiagnosticLog) -> [YAMLNode]? {
    guard case .sequence(let items) = content else { return refuse(name, "a list, such as [a, b]", log) }
    return items
  }

  /// The items of a list of texts; those that are none are reported and left out.
  package func strings(_ name: String, _ log: DiagnosticLog) -> [String]? {
    items(name, log)?.compactMap { $0.string("an item of \(name)", log) }
  }

  /// The items of a list, each one of `choices`, none twice.
  package func choices(_ name: String, of choices: [String], _ log: DiagnosticLog) -> [String]? {
    guard let items = items(name, log) else { return nil }
    var seen: [String] = []
    for item in items {
      guard let text = item.choice("an item of \(name)", of: choices, log) else { continue }
      if seen.contains(text) {
        log.error("'\(text)' stands twice in \(name)", at: item.place)
      } else {
        seen.append(text)
      }
    }
    return seen
  }

  /// The text of a scalar that is not quoted.
  private var plain: String? {
    guard case .scalar(let scalar) = content, scalar.isPlain, !scalar.isNull else { return nil }
    return scalar.text
  }

  private var scalarText: String? { if case .scalar(let scalar) = content { scalar.text } else { nil } }

  private func list(_ choices: [String]) -> String {
    guard choices.count > 1, let last = choices.last else { return choices.first.map { "'\($0)'" } ?? "nothing" }
    return choices.dropLast().map { "'\($0)'" }.joined(separator: ", ") + " or '\(last)'"
  }

  /// Reports that the value is not `what`; says nothing of one that was refused before.
  private func refuse<T>(_ name: String, _ what: String, _ log: DiagnosticLog) -> T? {
    if case .invalid = content { return nil }
    log.error("\(name) must be \(what), not \(described)", at: place)
    return nil
  }
}

/// Ranges in words.
package enum Ranges {
  /// "from 0 to 1", "at least 1", "at most 9"; "representable" where there is no bound.
  package static func described(_ range: ClosedRange<Int>) -> String {
    switch (range.lowerBound == .min, range.upperBound == .max) {
    case (false, false): "from \(range.lowerBound) to \(range.upperBound)"
    case (false, true): "at least \(range.lowerBound)"
    case (true, false): "at most \(range.upperBound)"
    case (true, true): "a number of 64 bits"
    }
  }

  /// "from 0 to 1", "at least 0"; infinite and greatest finite bounds are none.
  package static func described(_ range: ClosedRange<Double>) -> String {
    let greatest = Double.greatestFiniteMagnitude
    let bounds = (Quantity.plain(range.lowerBound), Quantity.plain(range.upperBound))
    return switch (range.lowerBound <= -greatest, range.upperBound >= greatest) {
    case (false, false): "from \(bounds.0) to \(bounds.1)"
    case (false, true): "at least \(bounds.0)"
    case (true, false): "at most \(bounds.1)"
    case (true, true): "a finite number"
    }
  }
}
