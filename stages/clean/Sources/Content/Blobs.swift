internal import StageKit

/// Data that stands in a page as if it were text, as where an attribute's quotation marks are not escaped.
enum Blobs {
  /// Whether `bytes` are JSON or a script rather than words: braces, and many signs of code or many quoted members.
  static func isBlob(_ bytes: ArraySlice<UInt8>, _ block: PageBlock) -> Bool {
    guard block.kind != .code, bytes.count > 60, bytes.contains(0x7B), bytes.contains(0x7D) else { return false }
    var signs = 0
    var members = 0
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x7B, 0x7D, 0x22, 0x5B, 0x5D, 0x3D, 0x3B, 0x5F: signs += 1
      // A colon or comma right behind a quotation mark, as in 'a':'b'.
      case 0x3A, 0x2C: if previous == 0x27 || previous == 0x22 { members += 1 }
      default: break
      }
      previous = byte
    }
    return signs * 14 > bytes.count || members * 40 > bytes.count
  }
}
