/// Finds phrases of words in one pass, whatever their number: the automaton of Aho and Corasick (1975) over words instead of
/// characters.
///
/// Every token of a text is one symbol: the number of its word, or, where the word is not in any rule, of the longest prefix
/// of it that is. What a rule means by `econom*` is therefore spelt out as all symbols that it covers.
struct Automaton {
  /// Words and prefixes that occur in phrases.
  let vocabulary: Vocabulary
  /// The state after a symbol at the start of a phrase; 0 for none.
  private let starts: [Int32]
  /// From a state and a symbol to the next state.
  private let steps: TransitionTable
  /// Where to go on from a state that has no step for a symbol.
  private let fallbacks: [Int32]
  /// The nearest shorter phrase that ends where the state does: a state; 0 for none.
  private let shorter: [Int32]
  /// Words that a state has read.
  private let depths: [UInt8]
  /// By state, where its phrases start in `phrases`; one entry more than there are states.
  private let phraseStarts: [Int32]
  private let phrases: [Int32]

  init(_ trie: PhraseTrie, _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    var starts = [Int32](repeating: 0, count: vocabulary.symbolCount)
    for edge in trie.edges where edge.from == 0 { starts[edge.symbol] = Int32(edge.to) }
    var fallbacks = [Int32](repeating: 0, count: trie.stateCount)
    var shorter = fallbacks
    for edge in trie.edgesByDepth where edge.from != 0 {
      var state = Int(fallbacks[edge.from])
      while state != 0, trie.steps[state, edge.symbol] == 0 { state = Int(fallbacks[state]) }
      let next = state == 0 ? Int(starts[edge.symbol]) : trie.steps[state, edge.symbol]
      fallbacks[edge.to] = Int32(next)
      shorter[edge.to] = trie.phrases[next].isEmpty ? shorter[next] : Int32(next)
    }
    self.starts = starts
    self.fallbacks = fallbacks
    self.shorter = shorter
    steps = trie.steps
    depths = trie.depths
    var phraseStarts: [Int32] = [0]
    for list in trie.phrases { phraseStarts.append(phraseStarts[phraseStarts.count - 1] + Int32(list.count)) }
    self.phraseStarts = phraseStarts
    phrases = trie.phrases.flatMap { $0 }
  }

  /// Calls `body` with each phrase that stands in `text`, in the order of their ends, and with the byte range from its
  /// first word to its last; no phrase that is found later starts before `open`. Returns the number of words of the text.
  ///
  /// Linear in the text and the matches. No phrase reaches over a blank line.
  @inline(__always)
  func forEachMatch(
    in text: UnsafeBufferPointer<UInt8>, _ body: (_ phrase: Int, _ range: Range<Int>, _ open: Int) -> Void
  ) -> Int {
    let hasSuffixes = !vocabulary.suffixes.isEmpty
    var words = 0
    var state = 0
    var recent = SIMD8<Int>(repeating: 0)
    WordScanner.forEachWord(in: text, prefixes: vocabulary.prefixes) { word, folded in
      recent[words & 7] = word.start
      words += 1
      if word.opensParagraph { state = 0 }
      if let symbol = vocabulary.symbol(word, folded) { state = next(state, symbol) } else { state = 0 }
      let open = state == 0 ? word.start : recent[(words - Int(depths[state])) & 7]
      if hasSuffixes { vocabulary.suffixes.forEachTerm(of: folded) { body($0, word.start..<word.end, open) } }
      var end = state
      while end != 0 {
        let phraseRange = Int(phraseStarts[end])..<Int(phraseStarts[end + 1])
        if !phraseRange.isEmpty {
          let range = recent[(words - Int(depths[end])) & 7]..<word.end
          for place in phraseRange { body(Int(phrases[place]), range, open) }
        }
        end = Int(shorter[end])
      }
    }
    return words
  }

  @inline(__always)
  private func next(_ state: Int, _ symbol: Int) -> Int {
    var state = state
    while state != 0 {
      let next = steps[state, symbol]
      if next != 0 { return next }
      state = Int(fallbacks[state])
    }
    return Int(starts[symbol])
  }
}
