/// Reads the text of a path pattern.
struct PatternCompiler {
  /// Characters of a pattern at most: the number of states that a match keeps.
  static let lengthLimit = 1024

  private let units: [UInt32]
  private var position = 0
  private var tokens: [PatternProgram.Token] = []

  static func compile(_ text: [UInt8]) throws(PatternError) -> PatternProgram {
    var compiler = PatternCompiler(units: PatternProgram.units(text))
    try compiler.checkPath()
    while compiler.position < compiler.units.count { try compiler.token() }
    return PatternProgram(tokens: compiler.tokens)
  }

  private init(units: [UInt32]) { self.units = units }

  /// Refuses what no path below a directory can match.
  private func checkPath() throws(PatternError) {
    guard !units.isEmpty else { throw PatternError(message: "the pattern is empty") }
    guard units.count <= PatternCompiler.lengthLimit else {
      throw PatternError(message: "the pattern has more than \(PatternCompiler.lengthLimit) characters")
    }
    if units[0] == 0x2F {
      throw PatternError(message: "patterns are relative to the input directory: leave the leading '/' out")
    }
    if units.last == 0x2F {
      throw PatternError(message: "patterns name files: write '**' after the last '/' for all files below a directory")
    }
    for name in units.split(separator: 0x2F, omittingEmptySubsequences: false) {
      switch Array(name) {
      case []: throw PatternError(message: "'//' has an empty name in it")
      case [0x2E]: throw PatternError(message: "patterns are relative to the input directory: leave './' out")
      case [0x2E, 0x2E]: throw PatternError(message: "'..' leads out of the input directory")
      default: break
      }
    }
    if units.contains(0) { throw PatternError(message: "no path has a zero byte in it") }
  }

  private var atNameStart: Bool { position == 0 || units[position - 1] == 0x2F }

  private func unit(_ ahead: Int = 0) -> UInt32? {
    position + ahead < units.count ? units[position + ahead] : nil
  }

  private mutating func token() throws(PatternError) {
    switch units[position] {
    case UInt32(UInt8(ascii: "*")):
      if unit(1) == units[position] { return try directories() }
      tokens.append(.star)
    case UInt32(UInt8(ascii: "?")): tokens.append(.any)
    case UInt32(UInt8(ascii: "[")): return try characterClass()
    case UInt32(UInt8(ascii: "{")):
      throw PatternError(
        message: "braces have no meaning here: write one pattern for each case, or '\\{' for the character")
    case UInt32(UInt8(ascii: "\\")):
      position += 1
      guard let escaped = unit() else { throw PatternError(message: "the pattern ends in '\\'") }
      tokens.append(.literal(escaped))
    case let literal: tokens.append(.literal(literal))
    }
    position += 1
  }

  private mutating func directories() throws(PatternError) {
    let after = unit(2)
    guard atNameStart, after == nil || after == 0x2F else {
      throw PatternError(message: "'**' stands for directories, alone between slashes, as in '**/*.html'")
    }
    position += 3
    tokens += after == nil ? [.rest] : [.directories, .insideDirectory]
  }

  private mutating func characterClass() throws(PatternError) {
    position += 1
    let negated = unit() == UInt32(UInt8(ascii: "!")) || unit() == UInt32(UInt8(ascii: "^"))
    if negated { position += 1 }
    var ranges: [ClosedRange<UInt32>] = []
    while let first = unit(), first != UInt32(UInt8(ascii: "]")) || ranges.isEmpty {
      let low = try classMember()
      guard unit() == UInt32(UInt8(ascii: "-")), let end = unit(1), end != UInt32(UInt8(ascii: "]")) else {
        ranges.append(low...low)
        continue
      }
      position += 1
      let high = try classMember()
      guard low <= high else { throw PatternError(message: "a range in '[…]' runs backwards") }
      ranges.append(low...high)
    }
    guard unit() != nil else { throw PatternError(message: "the '[' has no ']'") }
    position += 1
    tokens.append(.oneOf(ranges, negated: negated))
  }

  private mutating func classMember() throws(PatternError) -> UInt32 {
    if unit() == UInt32(UInt8(ascii: "\\")) { position += 1 }
    guard let member = unit() else { throw PatternError(message: "the '[' has no ']'") }
    guard member != 0x2F else { throw PatternError(message: "'/' cannot stand in '[…]'") }
    position += 1
    return member
  }
}
