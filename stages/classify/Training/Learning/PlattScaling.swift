internal import ClassifyStage

/// Probabilities from margins by a sigmoid (Platt, 1999; by Newton's method, as Lin, Lin and Weng, 2007).
///
/// Labels of few texts lean on what all labels have in common: their slope and offset are drawn to those of all pairs of a
/// text and a label.
struct PlattScaling: Sendable {
  var slope: Double
  var offset: Double

  /// How strongly slope and offset are drawn to those of `common`.
  static let slopePull = 4.0
  static let offsetPull = 2.0

  func probability(of margin: Float) -> Double { Elementary.sigmoid(slope * Double(margin) + offset) }

  /// Fitted to the margins of the texts with the label and of those without.
  init(with: [Float], without: MarginHistogram, common: PlattScaling?) {
    var fit = common ?? PlattScaling(slope: 2, offset: 0)
    let points = MarginHistogram(with).points
    for _ in 0..<30 {
      let step = fit.step(with: points, without: without.points, common: common)
      fit.slope -= min(max(step.slope, -2), 2)
      fit.offset -= min(max(step.offset, -2), 2)
      if abs(step.slope) + abs(step.offset) < 1e-5 { break }
    }
    // A margin never speaks against its label, however few texts there are.
    fit.slope = max(fit.slope, 0.1)
    self = fit
  }

  private init(slope: Double, offset: Double) {
    self.slope = slope
    self.offset = offset
  }

  private func step(
    with: [MarginHistogram.Point], without: [MarginHistogram.Point], common: PlattScaling?
  ) -> (slope: Double, offset: Double) {
    var gradient = (0.0, 0.0)
    var (aa, ab, bb) = (1e-9, 0.0, 1e-9)
    for (points, target) in [(with, 1.0), (without, 0.0)] {
      for point in points {
        let probability = Elementary.sigmoid(slope * point.margin + offset)
        let error = (probability - target) * point.count
        gradient.0 += error * point.margin
        gradient.1 += error
        let curvature = probability * (1 - probability) * point.count
        aa += curvature * point.margin * point.margin
        ab += curvature * point.margin
        bb += curvature
      }
    }
    if let common {
      gradient.0 += PlattScaling.slopePull * (slope - common.slope)
      gradient.1 += PlattScaling.offsetPull * (offset - common.offset)
      aa += PlattScaling.slopePull
      bb += PlattScaling.offsetPull
    } else {
      // Were all margins on their right sides, there would be no end to the slope.
      gradient.0 += 0.01 * slope
      aa += 0.01
    }
    let determinant = max(aa * bb - ab * ab, 1e-12)
    return ((bb * gradient.0 - ab * gradient.1) / determinant, (aa * gradient.1 - ab * gradient.0) / determinant)
  }
}

/// Margins counted in steps of 1/64, each with the mean of what fell into it: fitting takes the same time for ten texts and
/// for ten million.
struct MarginHistogram: Sendable {
  struct Point: Sendable {
    var margin: Double
    var count: Double
  }

  private static let perUnit: Float = 64
  private static let reach = 8
  private var sums = [Double](repeating: 0, count: Int(perUnit) * 2 * reach)
  private var counts = [Double](repeating: 0, count: Int(perUnit) * 2 * reach)

  init(_ margins: [Float] = []) { for margin in margins { add(margin) } }

  mutating func add(_ margin: Float) {
    guard margin.isFinite else { return }
    let limit = Float(MarginHistogram.reach) - 0.01
    let margin = min(max(margin, -limit), limit)
    let step = Int((margin + Float(MarginHistogram.reach)) * MarginHistogram.perUnit)
    sums[step] += Double(margin)
    counts[step] += 1
  }

  mutating func add(_ other: MarginHistogram) {
    for step in counts.indices {
      sums[step] += other.sums[step]
      counts[step] += other.counts[step]
    }
  }

  /// In order of their margins.
  var points: [Point] {
    counts.indices.filter { counts[$0] > 0 }.map { Point(margin: sums[$0] / counts[$0], count: counts[$0]) }
  }
}
