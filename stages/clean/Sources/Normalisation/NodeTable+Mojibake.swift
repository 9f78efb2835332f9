extension NodeTable {
  /// Mends mojibake in texts and attributes, each for itself; what proves a charset in one speaks for all.
  mutating func mendMojibake() {
    var pieces: [(piece: Range<Int>, place: Int, isText: Bool)] = []
    guard Mojibake.isSuspect(pool) else { return }
    for index in nodes.indices where nodes[index].tag == .text { pieces.append((textRange(index), index, true)) }
    for (index, attribute) in attributes.enumerated() {
      pieces.append((Int(attribute.start)..<Int(attribute.start) + Int(attribute.length), index, false))
    }
    pieces.sort { $0.piece.lowerBound < $1.piece.lowerBound }
    let repairs = Mojibake.repairs(in: pool, pieces: pieces.map(\.piece))
    for (piece, place, isText) in pieces {
      guard !repairs.within(piece).isEmpty else { continue }
      let mended = repairs.applied(to: pool, piece)
      let start = Int32(pool.count)
      pool.append(contentsOf: mended)
      if isText {
        nodes[place].start = start
        nodes[place].length = Int32(mended.count)
      } else {
        attributes[place].start = start
        attributes[place].length = Int32(mended.count)
      }
    }
  }
}
