internal import Bytes

/// Packs what training gives into the bytes of a model file.
package struct ModelPacker {
  /// The file's bytes, and what was left out to hold the budget.
  package struct Packed: Sendable {
    package var bytes: [UInt8]
    /// Weights and whole features that were left out.
    package var weightsLeftOut: Int
    package var featuresLeftOut: Int
  }

  /// What a file may be large, in bytes.
  package static let defaultBudget = 8_000_000

  private let contents: ModelContents
  private let budget: Int
  /// Bytes of a label's number in a row.
  private let labelWidth: Int

  /// The file of `contents`, at most `budget` bytes where that is possible at all.
  ///
  /// Weights are left out in order of what they can add to a margin, `|weight| · idf`, the least first. Features without
  /// weights stay, since they are part of a document's length, unless the features alone take more than half the budget:
  /// then those whose weights say least go.
  package static func pack(_ contents: ModelContents, budget: Int = defaultBudget) -> Packed {
    let kept = FeatureSelection(contents).limited(toBytes: budget / 2)
    let packer = ModelPacker(contents: kept, budget: budget)
    let cut = packer.smallestCut()
    let bytes = packer.bytes(cut)
    let weights = kept.weightCount { packer.isKept($0, cut) }
    return Packed(
      bytes: bytes, weightsLeftOut: contents.weights.count - weights,
      featuresLeftOut: contents.features.count - kept.features.count)
  }

  private init(contents: ModelContents, budget: Int) {
    self.contents = contents
    self.budget = budget
    labelWidth = contents.labels.count <= 256 ? 1 : 2
  }

  // MARK: Budget

  /// The first 16 bits of what a weight can add, as a Float: they order as the numbers do.
  private func rank(_ weight: ModelContents.Weight, _ idf: Float) -> Int {
    let size = abs(weight.value) * idf
    return size.isFinite ? Int(size.bitPattern >> 15) : 0
  }

  private func isKept(_ weight: (weight: ModelContents.Weight, idf: Float), _ cut: Int) -> Bool {
    weight.weight.value.isFinite && weight.weight.value != 0 && rank(weight.weight, weight.idf) >= cut
  }

  /// The lowest rank from which on weights are kept in a file of the budget.
  private func smallestCut() -> Int {
    let room = budget - fixedBytes
    if rowBytes(0) <= room { return 0 }
    var low = 0
    var high = 1 << 16
    while high - low > 1 {
      let middle = (low + high) / 2
      if rowBytes(middle) <= room { high = middle } else { low = middle }
    }
    return high
  }

  private var fixedBytes: Int {
    ModelFormat.tableStart + ModelFormat.Section.allCases.count * (ModelFormat.tableEntry + ModelFormat.alignment)
      + contents.labels.reduce(0) { $0 + ModelFormat.labelBytes + $1.name.utf8.count }
      + FeatureSelection.bytes(of: contents.features.count) + 512 * 4 + ModelFormat.factsBytes
      + contents.extras.count * 4 + ModelFormat.rowPadding
  }

  private func rowBytes(_ cut: Int) -> Int {
    var bytes = 0
    for feature in contents.features.indices {
      let idf = contents.features[feature].idf
      var count = 0
      for place in contents.rows[feature]..<contents.rows[feature + 1]
      where isKept((contents.weights[place], idf), cut) { count += 1 }
      bytes += rowLength(count)
    }
    return bytes
  }

  /// Bytes of a row with so many weights: each with its label, or all labels.
  private func rowLength(_ count: Int) -> Int { min(count * (labelWidth + 1), contents.labels.count) }

  // MARK: Sections

  private func bytes(_ cut: Int) -> [UInt8] {
    let index = FeatureSelection.bucketBits(contents.features.count)
    var rows = RowWriter(labels: contents.labels.count, labelWidth: labelWidth)
    let idfs = QuantisedScale(linear: contents.features.map(\.idf))
    let largest = contents.features.indices.map { feature in
      kept(feature, cut).reduce(Float(0)) { max($0, abs($1.value)) }
    }
    let factors = QuantisedScale(geometric: largest.map { $0 / 127 })
    var features = ByteWriter()
    for feature in contents.features.indices {
      let weights = kept(feature, cut)
      let scale = factors.codeNotBelow(largest[feature] / 127)
      features.add(UInt32(truncatingIfNeeded: rows.bytes.count))
      features.add(rows.add(weights, factor: factors.values[Int(scale)]))
      features.add(idfs.nearestCode(contents.features[feature].idf))
      features.add(scale)
    }
    features.addZeros(ModelFormat.padding * ModelFormat.featureBytes)
    var scales = ByteWriter()
    for value in idfs.values + factors.values { scales.add(value) }
    var extras = ByteWriter()
    for value in contents.extras { extras.add(value) }
    return assemble([
      facts(index), labelRecords, names, buckets(index), fingerprints(index), features.bytes,
      rows.bytes + [UInt8](repeating: 0, count: ModelFormat.rowPadding), scales.bytes, extras.bytes,
    ])
  }

  private func kept(_ feature: Int, _ cut: Int) -> [ModelContents.Weight] {
    let idf = contents.features[feature].idf
    return contents.weights[contents.rows[feature]..<contents.rows[feature + 1]].filter { isKept(($0, idf), cut) }
  }

  private func facts(_ bits: Int) -> [UInt8] {
    var facts = ByteWriter()
    facts.add(contents.kind.rawValue)
    facts.add(UInt8(labelWidth))
    facts.add(UInt8(bits))
    facts.add(UInt8(0))
    facts.add(UInt32(truncatingIfNeeded: contents.labels.count))
    facts.add(UInt32(truncatingIfNeeded: contents.features.count))
    facts.add(UInt32(0))
    facts.add(UInt64(contents.documents))
    return facts.bytes
  }

  private var labelRecords: [UInt8] {
    var records = ByteWriter()
    var end = 0
    for label in contents.labels {
      end += label.name.utf8.count
      for value in [label.bias, label.slope, label.offset, label.threshold] { records.add(value) }
      records.add(UInt32(clamping: label.support))
      records.add(UInt32(truncatingIfNeeded: end))
    }
    return records.bytes
  }

  private var names: [UInt8] { contents.labels.flatMap { Array($0.name.utf8) } }

  private func buckets(_ bits: Int) -> [UInt8] {
    var starts = [UInt32](repeating: 0, count: (1 << bits) + 1)
    for feature in contents.features { starts[ModelFormat.bucket(feature.hash, bits: UInt64(bits)) + 1] += 1 }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    var writer = ByteWriter()
    for start in starts { writer.add(start) }
    return writer.bytes
  }

  private func fingerprints(_ bits: Int) -> [UInt8] {
    var writer = ByteWriter()
    for feature in contents.features { writer.add(ModelFormat.fingerprint(feature.hash, bits: UInt64(bits))) }
    // Not zeros, which is what the hash of no pair is looked up by.
    for _ in 0..<ModelFormat.padding { writer.add(UInt32.max) }
    return writer.bytes
  }

  private func assemble(_ sections: [[UInt8]]) -> [UInt8] {
    var table = ByteWriter()
    var body = ByteWriter()
    let start = ModelFormat.tableStart + sections.count * ModelFormat.tableEntry
    body.addZeros(ModelFormat.aligned(start) - start)
    for (kind, section) in zip(ModelFormat.Section.allCases, sections) {
      table.add(kind.rawValue)
      table.add(UInt32(0))
      table.add(UInt64(start + body.bytes.count))
      table.add(UInt64(section.count))
      body.bytes += section
      body.addZeros(ModelFormat.aligned(start + body.bytes.count) - start - body.bytes.count)
    }
    var file = ByteWriter(bytes: ModelFormat.magic)
    file.add(ModelFormat.version)
    file.add(UInt32(sections.count))
    file.add(UInt64(start + body.bytes.count))
    file.addZeros(ModelFormat.tableStart - file.bytes.count)
    file.bytes += table.bytes + body.bytes
    let digest = file.bytes.withUnsafeBytes { ModelFormat.digest(of: $0) }
    file.bytes.replaceSubrange(ModelFormat.digestRange, with: digest.bytes)
    return file.bytes
  }
}
