internal import Bytes

/// Input order: by path bytes, then by record number.
package enum CheckpointOrder {
  /// The path that an id names, as bytes: what stands before the first `#`, percent-encoding decoded. A `%` that no two
  /// hexadecimal digits follow stands for itself.
  package static func path(ofID id: String) -> [UInt8] { path(ofID: Array(id.utf8)[...]) }

  /// `path(ofID:)` of an id's UTF-8.
  package static func path(ofID id: ArraySlice<UInt8>) -> [UInt8] {
    Hexadecimal.decodePercents(id.prefix { $0 != UInt8(ascii: "#") })
  }
}
