/// The texts of a training, shared out.
struct TrainingTexts: Sendable {
  /// What is learnt from.
  let train: LabelledCorpus
  /// What would be, if there were a word.
  let wordless: LabelledCorpus
  /// What the model is measured on; `nil` for cross-validation. Texts without a word are among it: they come in use too.
  let held: LabelledCorpus?

  init(_ corpus: LabelledCorpus, held: LabelledCorpus?) {
    (train, wordless) = corpus.splitByWords()
    self.held = held
  }
}
