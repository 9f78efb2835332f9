internal import Bytes

/// Input order: by path bytes, then by record number.
package enum CheckpointOrder {
  /// The path that an id names, as bytes: what stands before the first `#`, percent-encoding decoded. A `%` that no two
  /// hexadecimal digits follow stands for itself.
  package static func path(ofID id: String) -> [UInt8] { path(ofID: Array(id.utf8)[...]) }

  /// `path(ofID:)` of an id's UTF-8.
  package static func path(ofID id: ArraySlice<UInt8>) -> [UInt8] {
    let encoded = id.prefix { $0 != UInt8(ascii: "#") }
    guard encoded.contains(UInt8(ascii: "%")) else { return Array(encoded) }
    var path: [UInt8] = []
    path.reserveCapacity(encoded.count)
    var position = encoded.startIndex
    while position < encoded.endIndex {
      if encoded[position] == UInt8(ascii: "%"), position + 2 < encoded.endIndex,
        let high = Hexadecimal.value(of: encoded[position + 1]), let low = Hexadecimal.value(of: encoded[position + 2])
      {
        path.append(high << 4 | low)
        position += 3
      } else {
        path.append(encoded[position])
        position += 1
      }
    }
    return path
  }
}
