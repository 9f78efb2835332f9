internal import ClassifyStage

/// The features that occur in enough texts to be learnt from, the most frequent first, and the texts as counts of them.
///
/// Memory: 28 bytes a feature of each text, and 32 a different feature.
struct FeatureTable: Sendable {
  /// Texts in which a word must occur, and a pair of words.
  static let wordsAtLeast: UInt32 = 2
  static let pairsAtLeast: UInt32 = 3

  /// As `TextFeatures` gives them.
  private(set) var hashes: [UInt64] = []
  /// `1 + ln count`, a row a text.
  private(set) var matrix: SparseMatrix
  /// Beside each value of the matrix how often the feature occurs in the text.
  private(set) var occurrences: [UInt32]
  /// Words of each text, each as often as it occurs.
  private(set) var words: [Int]
  /// Texts without a word.
  let empty: Int
  /// Whether that is all of them.
  let isWithoutWords: Bool

  /// Whether the feature is a pair of words.
  static func isPair(_ hash: UInt64) -> Bool { hash & 1 == 0 }

  /// - Parameter order: the texts to take, in the order of the rows.
  init(_ texts: [LabelledText], order: [Int], parallel: Parallel) {
    let counts = parallel.map((order.count + 63) / 64) { part in
      order[part * 64..<min(order.count, part * 64 + 64)].map {
        TextFeatures.counts(title: texts[$0].title, text: texts[$0].text)
      }
    }.flatMap(\.self)
    empty = counts.count { $0.isEmpty }
    isWithoutWords = empty == counts.count
    var frequencies = HashCounter()
    for features in counts { for feature in features { frequencies.add(feature.hash) } }
    let kept = frequencies.counts.filter { hash, count in
      count >= (FeatureTable.isPair(hash) ? FeatureTable.pairsAtLeast : FeatureTable.wordsAtLeast)
    }.sorted { ($1.count, $0.hash) < ($0.count, $1.hash) }
    hashes = kept.map(\.hash)
    words = counts.map { features in
      features.reduce(0) { FeatureTable.isPair($1.hash) ? $0 : $0 + Int($1.count) }
    }
    (matrix, occurrences) = FeatureTable.matrix(counts, hashes)
  }

  private static func matrix(_ counts: [[TextFeatures.Count]], _ hashes: [UInt64]) -> (SparseMatrix, [UInt32]) {
    let numbers = HashIndex(hashes)
    let logarithms = (0..<256).map { $0 == 0 ? 0 : Float(1 + Elementary.ln(Double($0))) }
    var matrix = SparseMatrix(starts: [0], columns: [], values: [], width: hashes.count)
    matrix.starts.reserveCapacity(counts.count + 1)
    var occurrences: [UInt32] = []
    var row: [(column: UInt32, count: UInt32)] = []
    for features in counts {
      row.removeAll(keepingCapacity: true)
      for feature in features {
        if let number = numbers[feature.hash] { row.append((number, feature.count)) }
      }
      row.sort { $0.column < $1.column }
      for (column, count) in row {
        matrix.columns.append(column)
        occurrences.append(count)
        matrix.values.append(count < 256 ? logarithms[Int(count)] : Float(1 + Elementary.ln(Double(count))))
      }
      matrix.starts.append(matrix.columns.count)
    }
    return (matrix, occurrences)
  }

  /// Leaves out the features for which `isKept` is false.
  mutating func keep(_ isKept: [Bool]) {
    var numbers = [UInt32](repeating: .max, count: hashes.count)
    var kept: [UInt64] = []
    for (column, hash) in hashes.enumerated() where isKept[column] {
      numbers[column] = UInt32(truncatingIfNeeded: kept.count)
      kept.append(hash)
    }
    var smaller = SparseMatrix(starts: [0], columns: [], values: [], width: kept.count)
    var smallerOccurrences: [UInt32] = []
    for row in 0..<matrix.rows {
      for at in matrix.starts[row]..<matrix.starts[row + 1] where numbers[Int(matrix.columns[at])] != .max {
        smaller.columns.append(numbers[Int(matrix.columns[at])])
        smaller.values.append(matrix.values[at])
        smallerOccurrences.append(occurrences[at])
      }
      smaller.starts.append(smaller.columns.count)
    }
    hashes = kept
    matrix = smaller
    occurrences = smallerOccurrences
  }
}
