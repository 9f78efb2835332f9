internal import Bytes

/// Which texts are held out for measuring: by their own bytes alone, so that neither order nor what else is there
/// matters, and the same text never stands on both sides.
package enum HeldOut {
  /// Whether a text is in the held-out `share`: the first 32 bits of its SHA-256, as a fraction, are below it.
  package static func contains(_ text: [UInt8], share: Double) -> Bool {
    let digest = Digest(of: text).bytes
    let head = digest.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return Double(head) < share * 4_294_967_296
  }

  /// The texts to train on, with what is known of all of them, and those held out.
  package static func split(_ corpus: LabelledCorpus, share: Double) -> (train: LabelledCorpus, held: LabelledCorpus) {
    var train: [Int] = []
    var held: [Int] = []
    for (index, text) in corpus.texts.enumerated() {
      if contains(text.text, share: share) { held.append(index) } else { train.append(index) }
    }
    var kept = corpus.selected(train)
    (kept.ignored, kept.skipped) = (corpus.ignored, corpus.skipped)
    return (kept, corpus.selected(held))
  }
}
