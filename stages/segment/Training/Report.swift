internal import Bytes
internal import SegmentStage

/// Figures by set, form of text and way of measuring.
struct Report {
  enum Way: String, CaseIterable {
    case rules = "rules alone"
    case crossValidated = "cross-validated"
    case heldOut = "held out"
    case trainedOn = "trained on it"
  }

  private struct Row: Hashable {
    let set: String
    let form: TrainingSample.Form
  }

  private struct Counts {
    var right = 0
    var found = 0
    var gold = 0

    var precision: Double { found == 0 ? 0 : 100 * Double(right) / Double(found) }
    var recall: Double { gold == 0 ? 0 : 100 * Double(right) / Double(gold) }
    var f1: Double { found + gold == 0 ? 0 : 200 * Double(right) / Double(found + gold) }
  }

  /// Where given, each wrong or missed start outside of training text is printed, with so many bytes to either side.
  var context: Int?
  private var rows: [Row] = []
  private var counts: [Row: [Way: Counts]] = [:]

  /// Compares where sentences start.
  mutating func measure(_ samples: [TrainingSample], of set: String, as way: Way, _ model: BoundaryModel?) {
    for sample in samples {
      let found = BoundaryTraining.sentences(sample.text, language: sample.language, model: model)
      let row = Row(set: set, form: sample.form)
      if counts[row] == nil { rows.append(row) }
      var count = counts[row]?[way] ?? Counts()
      count.right += found.reduce(0) { sample.starts.contains($1.lowerBound) ? $0 + 1 : $0 }
      count.found += found.count
      count.gold += sample.starts.count
      counts[row, default: [:]][way] = count
      if let context, way == .crossValidated || way == .heldOut { show(sample, found, set, context) }
    }
  }

  private func show(_ sample: TrainingSample, _ found: [Range<Int>], _ set: String, _ context: Int) {
    let starts = Set(found.map(\.lowerBound))
    for start in starts.symmetricDifference(sample.starts).sorted() {
      let bytes = sample.text.bytes
      let before = String(decoding: bytes[max(0, start - context)..<start], as: UTF8.self)
      let after = String(decoding: bytes[start..<min(bytes.count, start + context)], as: UTF8.self)
      let line = "\(starts.contains(start) ? "wrong" : "missed") \(set) \(sample.form): \(before)| \(after)"
      print(line.replacing("\n", with: "⏎"))
    }
  }

  /// One line a set and form: P, R, F1 of each way.
  var table: String {
    var lines = ["set, form, way: P R F1"]
    for row in rows {
      for way in Way.allCases {
        guard let count = counts[row]?[way] else { continue }
        lines.append(
          "\(row.set) \(row.form) \(way.rawValue): \(rounded(count.precision)) \(rounded(count.recall)) "
            + rounded(count.f1))
      }
    }
    for way in Way.allCases { lines += mean(of: way) }
    return lines.joined(separator: "\n")
  }

  private func mean(of way: Way) -> [String] {
    [TrainingSample.Form.lines, .joined].compactMap { form in
      let found = rows.filter { $0.form == form }.compactMap { counts[$0]?[way] }
      guard !found.isEmpty else { return nil }
      let f1 = found.reduce(0) { $0 + $1.f1 } / Double(found.count)
      let precision = found.reduce(0) { $0 + $1.precision } / Double(found.count)
      return "mean of \(found.count) \(form) \(way.rawValue): P \(rounded(precision)) F1 \(rounded(f1))"
    }
  }

  private func rounded(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
  }
}
