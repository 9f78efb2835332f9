/// How sure it is that two texts are one: a small network over what they have in common, and where in each that lies.
///
/// The figures are learned (see the README); what they are given is made here, all of it symmetric in the two texts and
/// of plain arithmetic, so that it comes out the same on every machine.
enum Resemblance {
  /// From 0 to 1; 0.5 is where a copy begins.
  static func of(_ overlap: Overlap) -> Double {
    let sum = features(of: overlap).withUnsafeBufferPointer { features in
      ResemblanceFigures.weights.withUnsafeBufferPointer { output(of: features, $0) }
    }
    // A sigmoid without a logarithm's doubts: 0 is 0.5, ±1 is 0.75 and 0.25.
    return 0.5 + 0.5 * sum / (1 + abs(sum))
  }

  private static func output(of features: UnsafeBufferPointer<Double>, _ weights: UnsafeBufferPointer<Double>) -> Double
  {
    var sum = ResemblanceFigures.outputBias
    for (unit, bias) in ResemblanceFigures.biases.enumerated() {
      var input = bias
      let row = unit * features.count
      for place in 0..<features.count { input += features[place] * weights[row + place] }
      if input > 0 { sum += input * ResemblanceFigures.outputs[unit] }
    }
    return sum
  }

  /// What is known of the overlap of two texts, most of it as shares from 0 to 1.
  static func features(of overlap: Overlap) -> [Double] {
    var out: [Double] = []
    out.reserveCapacity(32)
    appendCounts(&out, overlap.first.distinctShingles, overlap.second.distinctShingles, overlap.shared)
    appendCounts(&out, overlap.first.distinctWords, overlap.second.distinctWords, overlap.sharedWords)
    let least = Double(min(overlap.first.words, overlap.second.words))
    out.append(saturating(least, 100))
    out.append(least / Double(max(overlap.first.words, overlap.second.words, 1)))
    appendPlaces(&out, overlap, least)
    return out
  }

  private static func appendCounts(_ out: inout [Double], _ first: Int, _ second: Int, _ shared: Int) {
    let both = Double(shared)
    out.append(both / Double(max(first + second - shared, 1)))
    out.append(both / Double(max(first, second, 1)))
    out.append(both / Double(max(min(first, second), 1)))
    out.append(saturating(both, 32))
    out.append(saturating(both, 200))
  }

  /// Where the stretches in common lie: a cut text keeps the head of the other, one with a new lead its tail, an excerpt
  /// puts a head at another's tail.
  private static func appendPlaces(_ out: inout [Double], _ overlap: Overlap, _ least: Double) {
    let a = Parts(overlap.first.stretches)
    let b = Parts(overlap.second.stretches)
    let matched = min(a.weightMatched, b.weightMatched)
    out += [min(a.matched, b.matched), max(a.matched, b.matched), saturating(matched, 32), saturating(matched, 200)]
    out += [min(a.covered, b.covered), max(a.covered, b.covered)]
    out += [min(a.head, b.head), max(a.head, b.head), min(a.tail, b.tail), max(a.tail, b.tail)]
    out.append(max(min(a.head, b.tail), min(b.head, a.tail)))
    out.append(min(a.head, b.head) + min(a.tail, b.tail))
    out.append(saturating(max(a.longest, b.longest), 50))
    out += [min(a.inner, b.inner), max(a.inner, b.inner), min(a.density, b.density)]
    out.append(min(a.total, b.total) / max(least, 1))
    out.append(saturating(min(a.head * a.total, b.head * b.total), 50))
    out.append(saturating(min(a.tail * a.total, b.tail * b.total), 50))
  }

  /// Grows from 0 to 1 and is a half at `middle`.
  private static func saturating(_ value: Double, _ middle: Double) -> Double { value / (value + middle) }

  /// The parts of a text as shares of its weight.
  private struct Parts {
    let total: Double
    let weightMatched: Double
    let longest: Double
    let matched: Double
    let covered: Double
    let head: Double
    let tail: Double
    let inner: Double
    let density: Double

    init(_ stretches: Stretches) {
      total = Double(stretches.total)
      weightMatched = Double(stretches.matched)
      longest = Double(stretches.longest)
      let whole = max(total, 1e-9)
      matched = weightMatched / whole
      covered = Double(stretches.covered) / whole
      head = Double(stretches.head) / whole
      tail = Double(stretches.tail) / whole
      inner = 1 - covered - head - tail
      density = stretches.covered > 0 ? min(1, weightMatched / Double(stretches.covered)) : 0
    }
  }
}
