internal import Bytes
internal import StageKit

/// Takes lines out of a cleaned document.
struct BoilerplateCut {
  private let text: Text
  private var assembly = TextAssembly()
  private var removed: [BlocksLayer.Removed] = []
  /// Where in `removed` a line stands, by its key.
  private var places: [UInt64: Int] = [:]
  /// Ends of blocks, in the text as it was and as it is.
  private var moves: [(old: Int, new: Int)] = [(0, 0)]

  /// The document without the lines of these numbers, and without any that say the same; dropped where nothing is left.
  static func result(of output: StageOutput, without numbers: [Int]) -> StageResult {
    guard let layer = output.layer as? BlocksLayer, let text = output.text else { return .output(output) }
    let cut = BoilerplateCut(text, layer, numbers)
    guard !cut.assembly.layer.blocks.isEmpty else { return .dropped(reason: "no article") }
    var output = output
    var rest = cut.assembly.layer
    rest.removed = cut.removed
    rest.degraded = layer.degraded
    output.layer = rest
    output.text = Text(trusted: cut.assembly.text)
    cut.moveImages(&output.metadata, to: cut.assembly.text)
    return .output(output)
  }

  private init(_ text: Text, _ layer: BlocksLayer, _ numbers: [Int]) {
    self.text = text
    let keys = SiteLines(text, layer).keys
    let boilerplate = Set(numbers.filter(keys.indices.contains).map { keys[$0] })
    var line = 0
    var earlier = layer.removed[...]
    for block in layer.blocks {
      while let item = earlier.first, item.at <= block.span.lowerBound {
        take(item)
        earlier.removeFirst()
      }
      let lines = SiteLines.ranges(of: block, in: text.bytes)
      let fates = keys[line..<line + lines.count].map { $0 == 0 || !boilerplate.contains($0) ? nil : $0 }
      line += lines.count
      add(block, lines, fates)
      moves.append((block.span.upperBound, assembly.text.count))
    }
    for item in earlier { take(item) }
  }

  /// What was removed before stays so, behind the text that it stood behind.
  private mutating func take(_ item: BlocksLayer.Removed) {
    var item = item
    item.at = assembly.text.count
    removed.append(item)
  }

  /// - Parameter fates: the keys of the lines that go.
  private mutating func add(_ block: BlocksLayer.Block, _ lines: [Range<Int>], _ fates: [UInt64?]) {
    var kept: [UInt8] = []
    var isFirst = true
    var gone: [(line: Range<Int>, key: UInt64, behind: Int?)] = []
    for (line, key) in zip(lines, fates) {
      if let key {
        gone.append((line, key, isFirst ? nil : kept.count))
        continue
      }
      if !isFirst { kept.append(0x0A) }
      isFirst = false
      kept.append(contentsOf: text.bytes[line])
    }
    let before = assembly.text.count
    assembly.add(kept[...], block.kind, level: block.level ?? 0, source: block.source)
    let start = assembly.text.count - kept.count
    for item in gone { remove(item.line, item.key, at: item.behind.map { start + $0 } ?? before, block.source) }
  }

  private mutating func remove(_ line: Range<Int>, _ key: UInt64, at place: Int, _ source: Range<Int>?) {
    if let known = places[key] {
      removed[known].repeats += 1
      return
    }
    places[key] = removed.count
    removed.append(.init(kind: .boilerplate, text: text.string(line), at: place, source: source))
  }

  // MARK: Places of pictures

  private func moveImages(_ entries: inout [MetadataEntry], to new: [UInt8]) {
    guard let place = entries.firstIndex(where: { $0.key == "images" }), let images = entries[place].value.elements
    else { return }
    let offsets = (old: ScalarOffsets(text), new: ScalarOffsets(Text(trusted: new)))
    let moved = images.map { image -> JSONValue in
      guard var members = image.members, let at = members.firstIndex(where: { $0.name == "at" }),
        let scalar = members[at].value.int
      else { return image }
      members[at].value = .integer(offsets.new.scalar(at: newEnd(of: offsets.old.byte(at: scalar))))
      return .object(members)
    }
    entries[place] = MetadataEntry("images", .array(moved), provenance: entries[place].provenance)
  }

  /// Where the end of a block has come to.
  private func newEnd(of old: Int) -> Int {
    var low = 0
    var high = moves.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if moves[middle].old <= old { low = middle } else { high = middle }
    }
    return moves[low].new
  }
}
