internal import Bytes

/// Labelled texts in an order that depends on nothing but themselves, shared out among the parts of a cross-validation.
struct TrainingCorpus: Sendable {
  /// Parts of the cross-validation.
  static let folds = 5

  /// In order of their bytes.
  let labels: [String]
  let severalLabels: Bool
  /// Places in the array of texts, in order of the digests of what is in them.
  private(set) var order: [Int] = []
  /// For each text in that order its labels' numbers, ascending.
  private(set) var labelsOfTexts: [[UInt16]] = []
  /// For each text in that order the part in which it is held out.
  private(set) var foldOfTexts: [UInt8] = []
  /// Whether no text is without a label, so that one may be expected of every other text.
  let eachHasLabel: Bool
  private(set) var repeated = 0
  private(set) var contradictions = 0
  /// Texts of each label.
  private(set) var support: [Int]

  private struct Entry {
    let digest: [UInt8]
    let labels: [UInt16]
    let place: Int

    var key: ([UInt8], [UInt16]) { (digest, labels) }
  }

  init(_ texts: [LabelledText], options: TrainingOptions, parallel: Parallel) throws(TrainingError) {
    guard !texts.isEmpty else { throw .noTexts }
    let several = options.severalLabels ?? texts.contains { Set($0.labels).count != 1 }
    severalLabels = several
    eachHasLabel = !texts.contains(where: \.labels.isEmpty)
    if !several, let place = texts.firstIndex(where: { Set($0.labels).count != 1 }) {
      throw .notOneLabel(text: place, found: Set(texts[place].labels).count)
    }
    labels = Set(texts.lazy.flatMap(\.labels)).sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    support = Array(repeating: 0, count: labels.count)
    guard labels.count <= Trainer.labelLimit else {
      throw .tooManyLabels(found: labels.count, limit: Trainer.labelLimit)
    }
    guard labels.count >= 2 || labels.count == 1 && texts.contains(where: \.labels.isEmpty) else {
      throw .tooFewLabels(found: labels.count)
    }
    sort(texts, parallel)
    shareOut()
  }

  private mutating func sort(_ texts: [LabelledText], _ parallel: Parallel) {
    let numbers = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, UInt16(truncatingIfNeeded: $0)) })
    let digests = parallel.map((texts.count + 255) / 256) { part in
      texts[part * 256..<min(texts.count, part * 256 + 256)].map { TrainingCorpus.digest(of: $0) }
    }.flatMap(\.self)
    let entries = texts.indices.map { place in
      Entry(
        digest: digests[place], labels: Set(texts[place].labels).compactMap { numbers[$0] }.sorted(), place: place)
    }.sorted { TrainingCorpus.precedes($0, $1) }
    var last: Entry?
    for entry in entries {
      if let last, last.digest == entry.digest {
        if last.labels == entry.labels {
          repeated += 1
          continue
        }
        contradictions += 1
      }
      order.append(entry.place)
      labelsOfTexts.append(entry.labels)
      for label in entry.labels { support[Int(label)] += 1 }
      foldOfTexts.append(last?.digest == entry.digest ? 1 : 0)
      last = entry
    }
  }

  private static func digest(of text: LabelledText) -> [UInt8] {
    var hasher = SHA256()
    hasher.update(Array("\(text.title.count) ".utf8))
    hasher.update(text.title)
    hasher.update(text.text)
    return hasher.finish().bytes
  }

  private static func precedes(_ left: Entry, _ right: Entry) -> Bool {
    if left.digest != right.digest { return left.digest.lexicographicallyPrecedes(right.digest) }
    return left.labels.lexicographicallyPrecedes(right.labels)
  }

  /// Puts the texts of each label into one part after another, going by the rarest label of a text. Copies with other
  /// labels stay in one part, so that none is known from another.
  private mutating func shareOut() {
    var next = (0...labels.count).map { $0 % TrainingCorpus.folds }
    for text in order.indices {
      if foldOfTexts[text] == 1, text > 0 {
        foldOfTexts[text] = foldOfTexts[text - 1]
        continue
      }
      let rarest = labelsOfTexts[text].min { support[Int($0)] < support[Int($1)] }
      let counter = rarest.map { Int($0) } ?? labels.count
      foldOfTexts[text] = UInt8(truncatingIfNeeded: next[counter])
      next[counter] = (next[counter] + 1) % TrainingCorpus.folds
    }
  }
}
