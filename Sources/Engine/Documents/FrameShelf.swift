internal import Bytes
internal import Checkpoints

/// Records that a batch computed for one slot, on their way to the committer.
struct ComputedFrame: Sendable {
  let slot: Int
  let frame: CheckpointFrame
  /// The one document that it is of, where the answer to that may still be taken back: until then it is not stored.
  var unsettled: String?
}

/// The results of a batch as compressed frames, slot by slot, on a worker.
struct FrameShelf {
  private var builders: [FrameBuilder?]
  /// Those that make frames of one record.
  private var single: [Int: FrameBuilder] = [:]
  private var unsettled: [ComputedFrame] = []

  init(slots: Int) { builders = Array(repeating: nil, count: slots) }

  /// Adds a result. Those of a slot come in input order.
  ///
  /// - Parameter isFinal: whether it may be stored; otherwise it gets a frame of its own.
  /// - Returns: the digests of its members.
  mutating func add(_ record: CheckpointRecord, to slot: Slot, isFinal: Bool) throws(CheckpointError) -> [Digest] {
    guard isFinal else {
      let builder = try FrameShelf.builder(for: slot, &single[slot.index])
      let digests = try builder.add(record)
      unsettled.append(ComputedFrame(slot: slot.index, frame: try builder.finish(), unsettled: record.id))
      return digests
    }
    return try FrameShelf.builder(for: slot, &builders[slot.index]).add(record)
  }

  /// The builder of `slot`, made where it is missing: its compressor is costly.
  private static func builder(for slot: Slot, _ known: inout FrameBuilder?) throws(CheckpointError) -> FrameBuilder {
    if let known { return known }
    let builder = try FrameBuilder(columns: slot.table.columns)
    known = builder
    return builder
  }

  /// What was added since the last call.
  mutating func finish() throws(CheckpointError) -> [ComputedFrame] {
    defer { unsettled = [] }
    var out = unsettled
    for (index, builder) in builders.enumerated() {
      guard let frame = try builder?.finish(), !frame.isEmpty else { continue }
      out.append(ComputedFrame(slot: index, frame: frame))
    }
    return out
  }
}
