/// Labelled texts, and where each of them stands.
package struct LabelledCorpus: Sendable {
  /// Where a text stands: a line of a file, or a whole file.
  package struct Place: Hashable, Sendable {
    /// Index into `files`.
    package var file: Int
    /// From 1; 0 for a whole file.
    package var line: Int
  }

  package private(set) var texts: [LabelledText] = []
  private var places: [Place] = []
  /// As messages name them.
  private var files: [String] = []
  /// Bytes of text and titles.
  package private(set) var bytes = 0
  /// What was passed over although it lay in a directory that was given, most frequent first: `html (12 files)`.
  package var ignored: [String] = []
  /// Records that were left out because they are broken.
  package var skipped = 0

  package init() {}

  /// Begins a file; texts that are added next stand in it.
  mutating func begin(_ file: String) { files.append(file) }

  /// - Parameter line: 0 for a whole file.
  package mutating func add(_ text: LabelledText, line: Int) {
    texts.append(text)
    places.append(Place(file: files.count - 1, line: line))
    bytes += text.text.count + text.title.count
  }

  /// `news.jsonl:17`, or `corpus/sport/a.txt`.
  package func place(_ index: Int) -> String {
    let place = places[index]
    let file = files.indices.contains(place.file) ? files[place.file] : "-"
    return place.line > 0 ? "\(file):\(place.line)" : file
  }

  /// The texts that a model can learn from, with what is known of them all, and those without a word.
  package func splitByWords() -> (withWords: LabelledCorpus, wordless: LabelledCorpus) {
    let hasWord = texts.map(\.hasWord)
    guard hasWord.contains(false) else { return (self, selected([])) }
    var withWords = selected(texts.indices.filter { hasWord[$0] })
    (withWords.ignored, withWords.skipped) = (ignored, skipped)
    return (withWords, selected(texts.indices.filter { !hasWord[$0] }))
  }

  /// The texts at `indices`, with their places.
  package func selected(_ indices: [Int]) -> LabelledCorpus {
    var out = LabelledCorpus()
    out.files = files
    out.texts = indices.map { texts[$0] }
    out.places = indices.map { places[$0] }
    out.bytes = out.texts.reduce(0) { $0 + $1.text.count + $1.title.count }
    return out
  }

  func hasLabel(_ label: String) -> Bool { texts.contains { $0.labels.contains(label) } }

  /// The distinct labels in order of their bytes.
  package var labels: [String] {
    Set(texts.flatMap(\.labels)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
