/// Finds the name that somebody probably meant.
package enum NearestName {
  /// Longer names are not compared.
  private static let lengthLimit = 64

  /// The first of `names` that differs least from `name`: by case only, or by at most a third of its characters (one
  /// for short names, three at most), counting insertions, deletions, substitutions and swaps of neighbours.
  package static func of(_ name: String, among names: [String]) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars.prefix(lengthLimit + 1))
    guard !wanted.isEmpty, wanted.count <= lengthLimit else { return nil }
    let bound = min(3, max(1, wanted.count / 3))
    var best: (name: String, distance: Int)?
    for candidate in names {
      let scalars = Array(candidate.lowercased().unicodeScalars.prefix(lengthLimit + 1))
      guard abs(scalars.count - wanted.count) <= bound else { continue }
      let distance = distance(wanted, scalars)
      if distance <= bound, distance < best?.distance ?? .max, distance < max(scalars.count, wanted.count) {
        best = (candidate, distance)
      }
    }
    return best?.name
  }

  /// The Damerau-Levenshtein distance in its restricted form (optimal string alignment).
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1] + [Int](repeating: 0, count: b.count)
      for j in b.indices {
        row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
        }
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }

  /// What follows an unknown name in a message: " (did you mean 'threshold'?)", or the names there are.
  package static func hint(_ name: String, among names: [String], label: String = "known here") -> String {
    if let nearest = of(name, among: names) { return " (did you mean '\(nearest)'?)" }
    guard !names.isEmpty, names.count <= 20 else { return "" }
    return " (\(label): \(names.joined(separator: ", ")))"
  }
}
