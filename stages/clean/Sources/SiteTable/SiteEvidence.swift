internal import Bytes

/// What the conclusion always reads of a document that is of a site: 88 bytes.
struct SiteEvidence: Equatable {
  let site: UInt64
  /// `TextSketch.values`.
  let sketch: [UInt8]

  init(site: UInt64, sketch: [UInt8]) {
    self.site = site
    self.sketch = sketch
  }

  var bytes: [UInt8] { LineEvidence.bytes([site]) + sketch }

  /// `nil` where `bytes` are not what `bytes` gives.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == 8 + TextSketch.size, let site = LineEvidence.keys(Array(bytes.prefix(8))).first else {
      return nil
    }
    self.site = site
    sketch = Array(bytes.dropFirst(8))
  }
}

/// What it reads of a document of a site that may have a table: the keys of its lines, eight bytes each, least significant
/// byte first.
enum LineEvidence {
  /// A line that stands there again is left out (0), and so are lines behind `SiteLines.limit`.
  static func bytes(ofLines keys: [UInt64]) -> [UInt8] {
    var seen: Set<UInt64> = []
    return bytes(keys.prefix(SiteLines.limit).map { $0 != 0 && seen.insert($0).inserted ? $0 : 0 })
  }

  static func bytes(_ keys: [UInt64]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(keys.count * 8)
    for key in keys { withUnsafeBytes(of: key.littleEndian) { out.append(contentsOf: $0) } }
    return out
  }

  static func keys(_ bytes: [UInt8]) -> [UInt64] {
    bytes.withUnsafeBytes { raw in
      (0..<raw.count / 8).map { UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self)) }
    }
  }
}
