/// What mending made of a text: stretches of it, in order, with what takes their place.
struct Repairs: Sendable {
  struct Repair: Sendable {
    /// Bytes of the text.
    var source: Range<Int>
    /// Bytes of `bytes`.
    var replacement: Range<Int>
  }

  private(set) var list: [Repair] = []
  private(set) var bytes: [UInt8] = []

  var isEmpty: Bool { list.isEmpty }

  mutating func add(_ passage: Passage) {
    var i = 0
    while i < passage.scalars.count {
      guard passage.isMended[i] else {
        i += 1
        continue
      }
      let first = i
      let start = bytes.count
      while i < passage.scalars.count, passage.isMended[i] {
        if let scalar = Unicode.Scalar(passage.scalars[i]) { bytes.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
        i += 1
      }
      list.append(.init(source: passage.starts[first]..<passage.starts[i], replacement: start..<bytes.count))
    }
  }

  /// Adds repairs of what lies behind.
  mutating func add(_ others: Repairs) {
    let shift = bytes.count
    bytes.append(contentsOf: others.bytes)
    for repair in others.list {
      let place = repair.replacement.lowerBound + shift..<repair.replacement.upperBound + shift
      list.append(.init(source: repair.source, replacement: place))
    }
  }

  /// The repairs that lie in `range`.
  func within(_ range: Range<Int>) -> ArraySlice<Repair> {
    guard !list.isEmpty else { return [] }
    let first = place { $0.source.lowerBound >= range.lowerBound }
    return list[first..<max(first, place { $0.source.upperBound > range.upperBound })]
  }

  /// The first repair that `isBehind`, by bisection.
  private func place(_ isBehind: (Repair) -> Bool) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(list[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The bytes of `range` of `text` with the repairs in it that lie there.
  func applied(to text: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(range.count)
    var place = range.lowerBound
    for repair in within(range) {
      out.append(contentsOf: text[place..<repair.source.lowerBound])
      out.append(contentsOf: bytes[repair.replacement])
      place = repair.source.upperBound
    }
    out.append(contentsOf: text[place..<range.upperBound])
    return out
  }
}
