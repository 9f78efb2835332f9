internal import StageKit

/// What is let go of a document as soon as nobody reads it any more: of a large one that is most of the memory.
extension Workbench {
  /// What the slots from a certain one on read.
  struct Later: Sendable {
    private let readsText: Bool
    private let layers: Set<Int>

    init(_ slots: some Sequence<Slot>) {
      var readsText = false
      var layers: Set<Int> = []
      for read in slots.flatMap(\.reads) {
        switch read {
        case .text: readsText = true
        case .layer(let slot?, _): layers.insert(slot)
        case .id, .source, .metadata, .layer: break
        }
      }
      self.readsText = readsText
      self.layers = layers
    }

    func readsText(of slot: Int, _ facts: Facts) -> Bool { readsText && facts.text?.slot == slot }
    func readsLayer(of slot: Int) -> Bool { layers.contains(slot) }
  }

  /// Lets go of the input, texts and layers that no slot from the document's next on reads. What is small stays, and what
  /// was stored before can be read again.
  func release(_ state: inout DocumentState) {
    guard !keepsResults else { return }
    guard state.ending == nil else {
      state.payload = nil
      for slot in state.results.indices { state.results[slot] = nil }
      return
    }
    let later = later[min(state.next, later.count - 1)]
    for slot in state.results.indices {
      state.results[slot]?.keep(text: later.readsText(of: slot, state.facts), layer: later.readsLayer(of: slot))
    }
    let needsInput = later.readsText(of: 0, state.facts) && state.results[0]?.text == nil
    if !needsInput { state.payload = nil }
  }
}
