/// Little-endian bytes.
struct ByteWriter {
  var bytes: [UInt8] = []

  mutating func add(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ value: Float) { add(value.bitPattern) }

  mutating func addZeros(_ count: Int) { bytes.append(contentsOf: repeatElement(0, count: max(0, count))) }
}

/// Writes the weights of features, a byte each.
struct RowWriter {
  private let labels: Int
  private let labelWidth: Int
  private(set) var bytes: [UInt8] = []

  init(labels: Int, labelWidth: Int) {
    self.labels = labels
    self.labelWidth = labelWidth
  }

  /// Adds a row, its weights as multiples of `factor`; gives the number of weights that it holds: those of all labels
  /// where naming the labels of some would take more room.
  mutating func add(_ weights: [ModelContents.Weight], factor: Float) -> UInt16 {
    if weights.isEmpty { return 0 }
    if weights.count * (labelWidth + 1) >= labels {
      var row = [Int8](repeating: 0, count: labels)
      for weight in weights { row[Int(weight.label)] = code(weight.value, factor) }
      bytes += row.map { UInt8(bitPattern: $0) }
      return UInt16(truncatingIfNeeded: labels)
    }
    for weight in weights {
      bytes.append(UInt8(truncatingIfNeeded: weight.label))
      if labelWidth == 2 { bytes.append(UInt8(truncatingIfNeeded: weight.label >> 8)) }
    }
    bytes += weights.map { UInt8(bitPattern: code($0.value, factor)) }
    return UInt16(truncatingIfNeeded: weights.count)
  }

  private func code(_ value: Float, _ factor: Float) -> Int8 {
    factor > 0 ? Int8(min(max((value / factor).rounded(), -127), 127)) : 0
  }
}

/// 256 numbers that stand for many.
struct QuantisedScale {
  /// In ascending order.
  let values: [Float]

  /// In equal steps from the least of `numbers` to the largest.
  init(linear numbers: [Float]) {
    let least = numbers.min() ?? 0
    let step = ((numbers.max() ?? 0) - least) / 255
    values = (0..<256).map { least + Float($0) * step }
  }

  /// In equal ratios from the least of `numbers` above 0 to the largest.
  init(geometric numbers: [Float]) {
    let largest = numbers.max() ?? 0
    let least = numbers.reduce(largest) { $1 > 0 ? min($0, $1) : $0 }
    guard largest > 0 else {
      values = [Float](repeating: 0, count: 256)
      return
    }
    let step = Elementary.ln(Double(largest) / Double(least)) / 255
    // The last is the largest itself: the exponential may fall short of it by a bit.
    values = (0..<255).map { Float(Double(least) * Elementary.exp(Double($0) * step)) } + [largest]
  }

  func nearestCode(_ number: Float) -> UInt8 {
    let above = codeNotBelow(number)
    guard above > 0 else { return above }
    let below = values[Int(above) - 1]
    return number - below < values[Int(above)] - number ? above - 1 : above
  }

  func codeNotBelow(_ number: Float) -> UInt8 {
    var low = 0
    var high = 255
    while low < high {
      let middle = (low + high) / 2
      if values[middle] >= number { high = middle } else { low = middle + 1 }
    }
    return UInt8(low)
  }
}
