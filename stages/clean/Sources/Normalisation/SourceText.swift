/// A source text that is normalised line by line: mojibake mended, white space collapsed, what is invisible left out, in
/// form C. Where each byte of the outcome comes from is worked out for the lines that it is asked of.
struct SourceText: Sendable {
  let bytes: [UInt8]
  private let repairs: Repairs

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    repairs = Mojibake.repairs(in: bytes)
  }

  /// Appends what becomes of the source bytes `range`, no white space at either end.
  func append(_ range: Range<Int>, to out: inout [UInt8]) {
    let start = out.count
    let own = repairs.within(range)
    if own.isEmpty {
      Scan.appendCollapsed(bytes, range, to: &out, from: start)
    } else {
      let (mended, _) = mended(range, own)
      Scan.appendCollapsed(mended, 0..<mended.count, to: &out, from: start)
    }
    while out.count > start, out[out.count - 1] == 0x20 { out.removeLast() }
    Composition.compose(&out, from: start)
  }

  /// For each byte that `append` makes of `range`, where in the source it comes from.
  func places(_ range: Range<Int>) -> [Int] {
    let (mended, sources) = mended(range, repairs.within(range))
    var text: [UInt8] = []
    var places: [Int] = []
    var i = 0
    while i < mended.count {
      let next = min(i + Scan.scalarLength(mended[i]), mended.count)
      Scan.appendCollapsed(mended, i..<next, to: &text, from: 0)
      places.append(contentsOf: repeatElement(sources[i], count: max(0, text.count - places.count)))
      i = next
    }
    while text.last == 0x20 {
      text.removeLast()
      places.removeLast()
    }
    Composition.compose(&text, from: 0, places: &places)
    return places
  }

  /// The bytes of `range` with the repairs in it, and where in the source each comes from.
  private func mended(_ range: Range<Int>, _ own: ArraySlice<Repairs.Repair>) -> (bytes: [UInt8], sources: [Int]) {
    var out: [UInt8] = []
    var sources: [Int] = []
    var place = range.lowerBound
    for repair in own {
      out.append(contentsOf: bytes[place..<repair.source.lowerBound])
      sources.append(contentsOf: place..<repair.source.lowerBound)
      out.append(contentsOf: repairs.bytes[repair.replacement])
      sources.append(contentsOf: repeatElement(repair.source.lowerBound, count: repair.replacement.count))
      place = repair.source.upperBound
    }
    out.append(contentsOf: bytes[place..<range.upperBound])
    sources.append(contentsOf: place..<range.upperBound)
    return (out, sources)
  }
}
