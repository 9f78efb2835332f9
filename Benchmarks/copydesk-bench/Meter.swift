/// What some work was done on, and the processor seconds that it took.
struct Meter {
  let name: String
  private(set) var documents = 0
  private(set) var bytes = 0
  private(set) var seconds = 0.0

  init(_ name: String) { self.name = name }

  /// Measures `body`, which works on so many documents with so many bytes.
  mutating func measure<T>(documents: Int, bytes: Int, _ body: () throws -> T) rethrows -> T {
    let start = Clocks.processor
    defer {
      seconds += Clocks.processor - start
      self.documents += documents
      self.bytes += bytes
    }
    return try body()
  }

  /// Adds bytes that were known only after the work.
  mutating func add(bytes: Int) { self.bytes += bytes }
}

/// Meters by name, in the order in which they were first set.
struct Meters {
  static let decoding = "decode and hash"
  static let layers = "layers as JSON"
  static let checkpoints = "checkpoints"
  /// What is not the work of a stage.
  static let engine = [decoding, layers, checkpoints]

  private(set) var all: [Meter] = []

  subscript(name: String) -> Meter {
    get { all.first { $0.name == name } ?? Meter(name) }
    set {
      if let place = all.firstIndex(where: { $0.name == name }) { all[place] = newValue } else { all.append(newValue) }
    }
  }

  /// Processor seconds of all stages together.
  var stageSeconds: Double { all.reduce(0) { $0 + (Meters.engine.contains($1.name) ? 0 : $1.seconds) } }

  var table: Table {
    var table = Table("one thread", "documents", "MB", "CPU s", "documents/s", "MB/s")
    for meter in all where meter.documents > 0 {
      table.add(
        meter.name, Figure.count(meter.documents), Figure.megabytes(meter.bytes), Figure.decimal(meter.seconds, 2),
        Figure.rate(meter.documents, meter.seconds), Figure.megabytesRate(meter.bytes, meter.seconds))
    }
    return table
  }
}
