extension ModelImage {
  /// 1 + ln n for the counts below its length.
  private static let damped: [Float] = (0..<256).map { $0 == 0 ? 0 : Float(1 + Elementary.ln(Double($0))) }

  /// What a feature that occurs `count` times counts in a document's vector, before that is divided by its length.
  @inline(__always)
  func value(of feature: Int, count: UInt32) -> Float {
    let idf = scales[Int(features.load(fromByteOffset: feature &* ModelFormat.featureBytes &+ 6, as: UInt8.self))]
    if count == 1 { return idf }
    let damped =
      count < 256 ? ModelImage.damped[Int(count)] : Float(1 + Elementary.ln(Double(count)))
    return damped * idf
  }

  /// Adds the weights of a feature, each `times` as large, to `sums`, one a label, behind which `rowPadding` more may
  /// change. The order of additions is fixed.
  @inline(__always)
  func addRow(of feature: Int, times: Float, to sums: UnsafeMutablePointer<Float>) {
    let record = features + feature &* ModelFormat.featureBytes
    let row = rows + Int(record.load(as: UInt32.self))
    let count = Int(record.load(fromByteOffset: 4, as: UInt16.self))
    let times = times * scales[256 &+ Int(record.load(fromByteOffset: 7, as: UInt8.self))]
    if count == labelCount {
      addAll(row, count, times, UnsafeMutableRawPointer(sums))
    } else if labelWidth == 1 {
      for place in 0..<count {
        let label = Int(row.load(fromByteOffset: place, as: UInt8.self))
        sums[label] += times * Float(row.load(fromByteOffset: count &+ place, as: Int8.self))
      }
    } else {
      for place in 0..<count {
        let label = Int(row.loadUnaligned(fromByteOffset: 2 &* place, as: UInt16.self))
        sums[label] += times * Float(row.load(fromByteOffset: 2 &* count &+ place, as: Int8.self))
      }
    }
  }

  /// Adds `count` weights, four at a time: up to three bytes behind them are added to sums that mean nothing.
  @inline(__always)
  private func addAll(_ row: UnsafeRawPointer, _ count: Int, _ times: Float, _ sums: UnsafeMutableRawPointer) {
    let times = SIMD4<Float>(repeating: times)
    var label = 0
    while label < count {
      let weights = row.loadUnaligned(fromByteOffset: label, as: SIMD4<Int8>.self)
      let numbers = SIMD4<Float>(Float(weights.x), Float(weights.y), Float(weights.z), Float(weights.w))
      let sum = sums.loadUnaligned(fromByteOffset: label &* 4, as: SIMD4<Float>.self)
      sums.storeBytes(of: sum + times * numbers, toByteOffset: label &* 4, as: SIMD4<Float>.self)
      label &+= 4
    }
  }

  /// The weight of a feature for a label; 0 where it has none.
  func weight(of feature: Int, _ label: Int) -> Float {
    let record = features + feature * ModelFormat.featureBytes
    let row = rows + Int(record.load(as: UInt32.self))
    let count = Int(record.load(fromByteOffset: 4, as: UInt16.self))
    let factor = scales[256 + Int(record.load(fromByteOffset: 7, as: UInt8.self))]
    if count == labelCount { return Float(row.load(fromByteOffset: label, as: Int8.self)) * factor }
    for place in 0..<count {
      let candidate =
        labelWidth == 1
        ? Int(row.load(fromByteOffset: place, as: UInt8.self))
        : Int(row.loadUnaligned(fromByteOffset: 2 * place, as: UInt16.self))
      if candidate == label {
        return Float(row.load(fromByteOffset: labelWidth * count + place, as: Int8.self)) * factor
      }
    }
    return 0
  }
}
