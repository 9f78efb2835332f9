internal import Bytes
internal import Files

#if _endian(big)
  #error("models are read in place, as little-endian machines have them")
#endif

/// A model file in memory, checked once so that prediction need not check: every offset and every label's number in it
/// stays inside, whatever the bytes are.
///
/// `@unchecked Sendable` because the pointers go into `file`, which lives as long as this and which nobody writes to.
final class ModelImage: @unchecked Sendable {
  let kind: ModelContents.Kind
  let documents: Int
  let labels: [ModelContents.Label]
  /// Of the labels, one after the other.
  let biases: [Float]
  let slopes: [Float]
  let offsets: [Float]
  let extras: [Float]
  /// What `extras` say.
  let additions: ModelExtras?
  let labelCount: Int
  let featureCount: Int
  let labelWidth: Int
  let bucketBits: UInt64

  let buckets: UnsafePointer<UInt32>
  let fingerprints: UnsafeRawPointer
  let features: UnsafeRawPointer
  let rows: UnsafeRawPointer
  /// 256 values of idf, then 256 factors.
  let scales: UnsafePointer<Float>
  private let file: MappedFile

  /// Throws `ModelError` for whatever is no model of this format, whole and sound. Takes time linear in its length.
  init(_ file: MappedFile) throws(ModelError) {
    let sections = try ModelSections(file.bytes)
    self.file = file
    guard let facts = ModelFacts(sections[.facts]), let kind = facts.kind, facts.isSound else {
      throw .inconsistent("basic facts")
    }
    self.kind = kind
    documents = facts.documents
    labelCount = facts.labelCount
    featureCount = facts.featureCount
    labelWidth = facts.labelWidth
    bucketBits = UInt64(facts.bucketBits)
    labels = try ModelImage.labels(sections, count: facts.labelCount)
    biases = labels.map(\.bias)
    slopes = labels.map(\.slope)
    offsets = labels.map(\.offset)
    extras = try ModelImage.floats(sections[.extras], "additions")
    additions = ModelExtras(extras)
    _ = try ModelImage.floats(sections[.scales], count: 512, "scales")
    try facts.checkLengths(sections)
    try ModelImage.checkBuckets(sections[.buckets], features: facts.featureCount)
    try RowCheck(facts, rows: sections[.rows]).check(features: sections[.features])
    guard let buckets = sections[.buckets].baseAddress, let fingerprints = sections[.fingerprints].baseAddress,
      let features = sections[.features].baseAddress, let rows = sections[.rows].baseAddress,
      let scales = sections[.scales].baseAddress
    else { throw .inconsistent("sections") }
    self.buckets = buckets.assumingMemoryBound(to: UInt32.self)
    self.fingerprints = fingerprints
    self.features = features
    self.rows = rows
    self.scales = scales.assumingMemoryBound(to: Float.self)
  }

  /// No number of a model is beyond, so that no margin overflows.
  private static let largest: Float = 1e6

  private static func floats(
    _ section: UnsafeRawBufferPointer, count: Int? = nil, _ name: String
  ) throws(ModelError) -> [Float] {
    let values = stride(from: 0, to: section.count / 4 * 4, by: 4).map {
      Float(bitPattern: section.loadUnaligned(fromByteOffset: $0, as: UInt32.self))
    }
    guard section.count % 4 == 0, count == nil || values.count == count, values.allSatisfy({ abs($0) <= largest })
    else {
      throw .inconsistent(name)
    }
    return values
  }

  private static func labels(_ sections: ModelSections, count: Int) throws(ModelError) -> [ModelContents.Label] {
    let records = sections[.labels]
    let names = sections[.names]
    guard records.count == count * ModelFormat.labelBytes else { throw .inconsistent("labels") }
    var labels: [ModelContents.Label] = []
    var start = 0
    for label in 0..<count {
      let record = UnsafeRawBufferPointer(rebasing: records[(label * ModelFormat.labelBytes)...])
      let numbers = try floats(UnsafeRawBufferPointer(rebasing: record[..<16]), count: 4, "labels")
      let end = Int(record.loadUnaligned(fromByteOffset: 20, as: UInt32.self))
      guard end > start, end <= names.count, let name = Text(validating: Array(names[start..<end])) else {
        throw .inconsistent("names of labels")
      }
      labels.append(
        .init(
          name: name.string, bias: numbers[0], slope: numbers[1], offset: numbers[2], threshold: numbers[3],
          support: Int(record.loadUnaligned(fromByteOffset: 16, as: UInt32.self))))
      start = end
    }
    guard start == names.count, Set(labels.map(\.name)).count == count else { throw .inconsistent("names of labels") }
    return labels
  }

  private static func checkBuckets(_ section: UnsafeRawBufferPointer, features: Int) throws(ModelError) {
    var before: UInt32 = 0
    for offset in stride(from: 0, to: section.count, by: 4) {
      let start = section.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
      guard start >= before else { throw .inconsistent("index") }
      before = start
    }
    guard before == UInt32(features) else { throw .inconsistent("index") }
  }
}
