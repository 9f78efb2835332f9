internal import Bytes

/// The parts of a model file, each inside it.
struct ModelSections {
  private let sections: [UnsafeRawBufferPointer]

  subscript(section: ModelFormat.Section) -> UnsafeRawBufferPointer { sections[Int(section.rawValue) - 1] }

  /// Throws what is wrong with the beginning, the length, the checksum or the table of sections, in this order.
  init(_ file: UnsafeRawBufferPointer) throws(ModelError) {
    let known = min(file.count, ModelFormat.magic.count)
    guard known > 0, file[..<known].elementsEqual(ModelFormat.magic[..<known]) else { throw .notAModel }
    let count = ModelFormat.Section.allCases.count
    let least = ModelFormat.tableStart + count * ModelFormat.tableEntry
    guard file.count >= least else { throw .wrongLength(bytes: file.count, expected: UInt64(least)) }
    let version = file.loadUnaligned(fromByteOffset: 8, as: UInt32.self)
    guard version == ModelFormat.version else { throw .otherVersion(version) }
    let length = file.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
    guard length == UInt64(file.count) else { throw .wrongLength(bytes: file.count, expected: length) }
    guard Digest(file, at: ModelFormat.digestRange.lowerBound) == ModelFormat.digest(of: file) else { throw .damaged }
    guard file.loadUnaligned(fromByteOffset: 12, as: UInt32.self) == UInt32(count) else {
      throw .inconsistent("sections")
    }
    var sections: [UnsafeRawBufferPointer] = []
    for kind in ModelFormat.Section.allCases {
      let entry = ModelFormat.tableStart + sections.count * ModelFormat.tableEntry
      let offset = file.loadUnaligned(fromByteOffset: entry + 8, as: UInt64.self)
      let size = file.loadUnaligned(fromByteOffset: entry + 16, as: UInt64.self)
      guard file.loadUnaligned(fromByteOffset: entry, as: UInt32.self) == kind.rawValue, offset >= UInt64(least),
        offset <= length, size <= length - offset, offset % UInt64(ModelFormat.alignment) == 0
      else { throw .inconsistent("sections") }
      sections.append(UnsafeRawBufferPointer(rebasing: file[Int(offset)..<Int(offset + size)]))
    }
    self.sections = sections
  }
}

/// The numbers that say how the rest of a model is to be read.
struct ModelFacts {
  let kind: ModelContents.Kind?
  let labelWidth: Int
  let bucketBits: Int
  let labelCount: Int
  let featureCount: Int
  let documents: Int

  init?(_ section: UnsafeRawBufferPointer) {
    guard section.count == ModelFormat.factsBytes else { return nil }
    kind = ModelContents.Kind(rawValue: section[0])
    labelWidth = Int(section[1])
    bucketBits = Int(section[2])
    labelCount = Int(section.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
    featureCount = Int(section.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
    documents = Int(clamping: section.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
  }

  var isSound: Bool {
    (1...ModelFormat.labelLimit).contains(labelCount) && (1...28).contains(bucketBits)
      && labelWidth == (labelCount <= 256 ? 1 : 2)
  }

  /// Throws where a section is not as long as the counts say.
  func checkLengths(_ sections: ModelSections) throws(ModelError) {
    let padded = featureCount + ModelFormat.padding
    guard sections[.buckets].count == 4 * ((1 << bucketBits) + 1), sections[.fingerprints].count == 4 * padded,
      sections[.features].count == ModelFormat.featureBytes * padded,
      sections[.rows].count >= ModelFormat.rowPadding
    else { throw .inconsistent("counts") }
  }
}

/// Checks that the weights of all features lie inside the section `rows`, and their labels among the labels.
struct RowCheck {
  private let facts: ModelFacts
  private let rows: UnsafeRawBufferPointer

  init(_ facts: ModelFacts, rows: UnsafeRawBufferPointer) {
    self.facts = facts
    self.rows = rows
  }

  func check(features: UnsafeRawBufferPointer) throws(ModelError) {
    // Rows may be read a little beyond their ends.
    let end = rows.count - ModelFormat.rowPadding
    for start in stride(from: 0, to: features.count, by: ModelFormat.featureBytes) {
      let offset = Int(features.loadUnaligned(fromByteOffset: start, as: UInt32.self))
      let count = Int(features.loadUnaligned(fromByteOffset: start + 4, as: UInt16.self))
      let isDense = count == facts.labelCount
      let length = isDense ? count : count * (facts.labelWidth + 1)
      guard count <= facts.labelCount, offset <= end, length <= end - offset else { throw .inconsistent("weights") }
      if !isDense, !areLabels(offset, count) { throw .inconsistent("weights") }
    }
  }

  private func areLabels(_ offset: Int, _ count: Int) -> Bool {
    var largest = -1
    for place in 0..<count {
      let label =
        facts.labelWidth == 1
        ? Int(rows[offset + place]) : Int(rows.loadUnaligned(fromByteOffset: offset + 2 * place, as: UInt16.self))
      largest = max(largest, label)
    }
    return largest < facts.labelCount
  }
}
