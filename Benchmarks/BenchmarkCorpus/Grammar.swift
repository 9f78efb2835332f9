/// A context-free grammar for made-up prose, compiled from lines such as
///
///     sentence: {actor} {verb} {object}. | {when}, {actor} {verb} {object}.
///     when: on Monday
///       | last week
///
/// A line that starts with a bar continues the rule above it. A name that no rule has is a fact: the story that is being
/// written gives it. Rules must not lead back to themselves.
struct Grammar: Sendable {
  private enum Piece: Sendable {
    case literal([UInt8])
    case rule(Int)
    case fact(String)
  }

  private var numbers: [String: Int] = [:]
  private var rules: [[[Piece]]] = []

  init(_ sources: String...) {
    var texts: [(name: String, alternatives: [Substring])] = []
    for line in sources.flatMap({ $0.split(separator: "\n") }) {
      let trimmed = line.drop { $0 == " " }
      if trimmed.hasPrefix("|") {
        texts[texts.count - 1].alternatives += Self.alternatives(trimmed.dropFirst())
      } else if let colon = trimmed.firstIndex(of: ":") {
        texts.append((String(trimmed[..<colon]), Self.alternatives(trimmed[trimmed.index(after: colon)...])))
      }
    }
    for (number, text) in texts.enumerated() { numbers[text.name] = number }
    rules = texts.map { $0.alternatives.map { pieces(of: $0) } }
  }

  /// The facts that a story has to give: the names that no rule has.
  var facts: Set<String> {
    var names: Set<String> = []
    for piece in rules.joined().joined() {
      if case .fact(let name) = piece { names.insert(name) }
    }
    return names
  }

  /// Writes one expansion of `rule` to `out`.
  func expand(_ rule: String, _ dice: inout Dice, _ facts: [String: [UInt8]], into out: inout [UInt8]) {
    guard let number = numbers[rule] else {
      out += facts[rule] ?? []
      return
    }
    expand(number, &dice, facts, into: &out)
  }

  /// One expansion of `rule` as a string of bytes.
  func expand(_ rule: String, _ dice: inout Dice, _ facts: [String: [UInt8]] = [:]) -> [UInt8] {
    var out: [UInt8] = []
    expand(rule, &dice, facts, into: &out)
    return out
  }

  private func expand(_ number: Int, _ dice: inout Dice, _ facts: [String: [UInt8]], into out: inout [UInt8]) {
    for piece in dice.pick(rules[number]) {
      switch piece {
      case .literal(let bytes): out += bytes
      case .rule(let number): expand(number, &dice, facts, into: &out)
      case .fact(let name): out += facts[name] ?? []
      }
    }
  }

  private static func alternatives(_ text: Substring) -> [Substring] {
    text.split(separator: "|").map { part in
      let start = part.drop { $0 == " " }
      return start.lastIndex { $0 != " " }.map { start[...$0] } ?? start
    }
  }

  private func pieces(of text: Substring) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.literal(Array(rest[..<open].utf8))) }
      let name = String(rest[rest.index(after: open)..<close])
      pieces.append(numbers[name].map { .rule($0) } ?? .fact(name))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.literal(Array(rest.utf8))) }
    return pieces
  }
}
