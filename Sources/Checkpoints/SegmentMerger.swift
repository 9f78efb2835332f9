/// Writes the needed entries of some segments of a table into new segments, in input order, and commits them.
struct SegmentMerger {
  private let table: CheckpointTable
  private let needs: TableNeeds
  private let segments: [Segment]
  private let columns: [String]

  init(_ table: CheckpointTable, _ needs: TableNeeds, _ slots: [Int]) {
    self.table = table
    self.needs = needs
    segments = slots.map { needs.segments[$0] }
    var columns: [String] = []
    for segment in segments {
      let view = segment.index.view
      for number in 0..<view.columnCount {
        let name = String(decoding: view.columnName(number), as: UTF8.self)
        if !columns.contains(name) { columns.append(name) }
      }
    }
    self.columns = columns
  }

  /// - Returns: how many segments were written, and how many of the old did not hold: their entries are lost.
  func merge() throws(CheckpointError) -> (segments: Int, damaged: Int) {
    let before = table.segments.count
    let group = WriterGroup()
    let builder = try FrameBuilder(columns: columns)
    let reader = CheckpointReader()
    var damaged: Set<SegmentName> = []
    var cursor = CheckpointCursor(segments)
    while let entries = cursor.nextPath() {
      for entry in entries where needs.isLive(entry) && !damaged.contains(entry.segmentName) {
        do throws(CheckpointError) {
          let line = try reader.line(entry)
          try builder.add(entry, line: line, values: try values(of: entry, reader))
        } catch {
          guard case .damaged(let damage) = error else { throw error }
          damaged.insert(damage.segment)
        }
        if builder.count >= 512 { try group.append(try builder.finish(), to: table) }
      }
    }
    try group.append(try builder.finish(), to: table)
    try group.commit()
    return (table.segments.count - before, damaged.count)
  }

  private func values(
    of entry: CheckpointEntry, _ reader: CheckpointReader
  ) throws(CheckpointError) -> [CheckpointRecord.Column] {
    var values: [CheckpointRecord.Column] = []
    for name in columns {
      if let bytes = try reader.column(name, of: entry) { values.append(.init(name, bytes)) }
    }
    return values
  }
}
