/// A path pattern as the states of a nondeterministic automaton, walked with all live states at once: no backtracking.
///
/// Paths are compared character by character; a byte that is no part of valid UTF-8 is a character of its own
/// (0xDC00 + byte, as in Python's `surrogateescape`), so names that are not UTF-8 match wildcards like any other.
struct PatternProgram: Hashable, Sendable {
  enum Token: Hashable, Sendable {
    case literal(UInt32)
    /// One character of a name.
    case any
    case oneOf([ClosedRange<UInt32>], negated: Bool)
    /// Any characters of a name.
    case star
    /// `**/` before a name; the next token is `insideDirectory`.
    case directories
    case insideDirectory
    /// `**` at the end: all that is left.
    case rest
  }

  let tokens: [Token]

  private static let slash = UInt32(UInt8(ascii: "/"))

  /// Whether the whole of `path` matches.
  func matches(_ path: [UInt8]) -> Bool {
    var states = States(tokens.count + 1)
    var next = states
    add(0, to: &states)
    for unit in PatternProgram.units(path) {
      next.removeAll()
      step(states, unit, into: &next)
      if next.isEmpty { return false }
      swap(&states, &next)
    }
    return states.contains(tokens.count)
  }

  /// Whether some path that matches ends in `ending`, in whatever case.
  func canEnd(in ending: String) -> Bool {
    var states = States(tokens.count + 1)
    for state in 0..<tokens.count { states.insert(state) }
    for byte in ending.utf8 {
      var next = States(tokens.count + 1)
      step(states, UInt32(byte), into: &next)
      if (0x61...0x7A).contains(byte) { step(states, UInt32(byte & 0xDF), into: &next) }
      states = next
    }
    return states.contains(tokens.count)
  }

  /// The states that those of `states` reach with one character.
  private func step(_ states: States, _ unit: UInt32, into next: inout States) {
    states.forEach { state in
      guard state < tokens.count else { return }
      switch tokens[state] {
      case .literal(let value):
        if value == unit { add(state + 1, to: &next) }
      case .any:
        if unit != PatternProgram.slash { add(state + 1, to: &next) }
      case .oneOf(let ranges, let negated):
        guard unit != PatternProgram.slash else { return }
        if ranges.contains(where: { $0.contains(unit) }) != negated { add(state + 1, to: &next) }
      case .star:
        if unit != PatternProgram.slash { add(state, to: &next) }
      case .directories:
        if unit != PatternProgram.slash { next.insert(state + 1) }
      case .insideDirectory:
        if unit == PatternProgram.slash { add(state - 1, to: &next) } else { next.insert(state) }
      case .rest:
        add(state, to: &next)
      }
    }
  }

  /// Adds a state and those that it reaches without a character.
  private func add(_ state: Int, to states: inout States) {
    var state = state
    while true {
      states.insert(state)
      guard state < tokens.count else { return }
      switch tokens[state] {
      case .star, .rest: state += 1
      case .directories: state += 2
      default: return
      }
    }
  }

  /// The characters of `path`.
  static func units(_ path: [UInt8]) -> [UInt32] {
    var units: [UInt32] = []
    units.reserveCapacity(path.count)
    var decoder = Unicode.UTF8.ForwardParser()
    var offset = 0
    var bytes = path.makeIterator()
    while true {
      switch decoder.parseScalar(from: &bytes) {
      case .valid(let encoded):
        units.append(Unicode.UTF8.decode(encoded).value)
        offset += encoded.count
      case .error(let length):
        for byte in path[offset..<min(offset + length, path.count)] { units.append(0xDC00 + UInt32(byte)) }
        offset += length
      case .emptyInput: return units
      }
    }
  }
}

/// A set of small numbers.
private struct States {
  private var words: [UInt64]

  init(_ count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  mutating func insert(_ state: Int) { words[state >> 6] |= 1 << UInt64(state & 63) }

  func contains(_ state: Int) -> Bool { words[state >> 6] & 1 << UInt64(state & 63) != 0 }

  mutating func removeAll() { for index in words.indices { words[index] = 0 } }

  func forEach(_ body: (Int) -> Void) {
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        body(index << 6 + rest.trailingZeroBitCount)
        rest &= rest &- 1
      }
    }
  }
}
