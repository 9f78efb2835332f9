/// The phrases of an automaton before its fallbacks are known.
struct PhraseTrie {
  struct Edge {
    let from: Int
    let symbol: Int
    let to: Int
  }

  /// Words of a phrase at most: the automaton remembers where so many began.
  static let longestPhrase = 8
  /// Steps that all phrases together may take: what a term with `*` covers is spelt out.
  static let stepLimit = 1_000_000

  private(set) var edges: [Edge] = []
  private(set) var steps = TransitionTable()
  private(set) var depths: [UInt8] = [0]
  /// By state: the phrases that end there.
  private(set) var phrases: [[Int32]] = [[]]
  private var stepCount = 0

  var stateCount: Int { depths.count }

  /// Edges from the root down.
  var edgesByDepth: [Edge] {
    var levels = [[Edge]](repeating: [], count: PhraseTrie.longestPhrase + 1)
    for edge in edges { levels[Int(depths[edge.to])].append(edge) }
    return levels.flatMap { $0 }
  }

  /// Adds a phrase whose words may each be any of some symbols. Returns `false` where that would be too much.
  mutating func insert(_ phrase: Int, _ words: [[Int]]) -> Bool {
    var states = [0]
    for symbols in words {
      stepCount += states.count * symbols.count
      guard stepCount <= PhraseTrie.stepLimit else { return false }
      var next: [Int] = []
      next.reserveCapacity(states.count * symbols.count)
      for state in states {
        for symbol in symbols { next.append(step(state, symbol)) }
      }
      states = next
    }
    for state in states where phrases[state].last != Int32(phrase) { phrases[state].append(Int32(phrase)) }
    return true
  }

  private mutating func step(_ state: Int, _ symbol: Int) -> Int {
    let known = steps[state, symbol]
    if known != 0 { return known }
    let new = depths.count
    steps.insert(state, symbol, new)
    edges.append(Edge(from: state, symbol: symbol, to: new))
    depths.append(depths[state] + 1)
    phrases.append([])
    return new
  }
}
