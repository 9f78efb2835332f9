internal import StageKit
internal import YAML

/// How parameters and their values are written for people: as they stand in a pipeline file.
enum ParameterText {
  /// "number from 0 to 1", "one of 'first', 'longest'".
  static func type(_ parameter: ParameterDeclaration) -> String {
    let text =
      switch parameter.type {
      case .string: "text"
      case .boolean: "true or false"
      case .integer(let range) where range == .min ... .max: "whole number"
      case .integer(let range): "whole number \(Ranges.described(range))"
      case .number(let range) where range.lowerBound < -1e300 && range.upperBound > 1e300: "number"
      case .number(let range): "number \(Ranges.described(range))"
      case .duration: "duration, as in 20s, 5m, 2h, 90d"
      case .size: "size, as in 64KiB, 512MiB, 2GiB"
      case .choice(let words): "one of \(words.joined(separator: ", "))"
      case .choices(let words): "list of \(words.joined(separator: ", "))"
      case .strings: "list of texts"
      case .file: "file"
      case .history: "directory, made where it is not there"
      }
    return parameter.unit.isEmpty ? text : "\(text) (\(parameter.unit))"
  }

  /// As it stands in a pipeline file.
  static func value(_ value: ParameterValue) -> String {
    switch value {
    case .string(let text), .file(let text), .directory(let text): scalar(text)
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .number(let value): Quantity.plain(value)
    case .duration(let seconds): Quantity.duration(seconds)
    case .size(let bytes): Quantity.size(bytes)
    case .strings(let texts): "[\(texts.map(scalar).joined(separator: ", "))]"
    }
  }

  /// A text, quoted where YAML would take it for something else.
  private static func scalar(_ text: String) -> String {
    let plain = text.utf8.allSatisfy { Names.isLetterOrDigit($0) || Array("_-./".utf8).contains($0) }
    let first = text.utf8.first.map { Names.isLetterOrDigit($0) } ?? false
    if plain, first, !["true", "false", "null"].contains(text) { return text }
    return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}
