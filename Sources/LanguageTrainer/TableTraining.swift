internal import Language

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Makes the table of a script: counts the features of each language's words by their frequencies, takes the logarithms of
/// their shares and cuts them to sixteen steps, the same for all columns.
struct TableTraining {
  let script: Script
  let languages: [String]
  /// Binary logarithm of the number of rows.
  let logarithm: Int
  let rowBytes: Int
  private(set) var rows: [UInt8] = []
  /// What a feature scores on average in text of one of the languages.
  private(set) var typical = 0.0

  /// - Parameter floor: the share that every feature is given on top of its own.
  init(_ lists: [WordList], script: Script, logarithm: Int, floor: Double) throws {
    guard lists.count <= LanguageModel.languagesAtMost else { throw WordListError.languages("\(script)") }
    self.script = script
    self.logarithm = logarithm
    languages = lists.map(\.language)
    rowBytes = lists.count > 16 ? 16 : 8
    let logarithms = lists.map { list in shares(list).map { log($0 + floor) } }
    let (low, high) = (log(floor), logarithms.joined().max() ?? 0)
    let steps = logarithms.map {
      $0.map { UInt8((($0 - low) / (high - low) * Double(LanguageModel.highest)).rounded()) }
    }
    rows = packed(steps)
    typical = zip(lists, steps).map(mean).reduce(0, +) / Double(max(lists.count, 1))
  }

  /// Which part of all features of a language lies in each row.
  private func shares(_ list: WordList) -> [Double] {
    var counts = [Double](repeating: 0, count: 1 << logarithm)
    var total = 0.0
    for (word, frequency) in list.words {
      LanguageFeatures.forEach(word.span, of: script) { hash in
        counts[row(hash)] += frequency
        total += frequency
      }
    }
    return counts.map { total > 0 ? $0 / total : 0 }
  }

  private func mean(_ list: WordList, _ steps: [UInt8]) -> Double {
    var (sum, total) = (0.0, 0.0)
    for (word, frequency) in list.words {
      LanguageFeatures.forEach(word.span, of: script) { hash in
        sum += frequency * Double(steps[row(hash)])
        total += frequency
      }
    }
    return total > 0 ? sum / total : 0
  }

  private func row(_ hash: UInt64) -> Int { Int(hash >> UInt64(64 - logarithm)) }

  private func packed(_ steps: [[UInt8]]) -> [UInt8] {
    var rows = [UInt8](repeating: 0, count: rowBytes << logarithm)
    for (column, steps) in steps.enumerated() {
      for (row, step) in steps.enumerated() {
        rows[row * rowBytes + column / 2] |= column & 1 == 0 ? step : step << 4
      }
    }
    return rows
  }
}
