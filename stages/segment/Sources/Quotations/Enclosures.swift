internal import Bytes

/// The quotation marks and brackets that stand open at a place of running text.
///
/// Nothing is looked for ahead: an opening mark is remembered, and what its closing mark tells is told when it comes. So a
/// stray mark changes nothing, and each mark costs the same.
struct Enclosures {
  struct Opening: Hashable {
    /// Where the mark stands.
    var at: Int
    /// The scalar that closes it.
    var closer: UInt32
  }

  /// Deeper ones are not followed.
  private static let deepest = 8
  private var open: [Opening] = []

  /// Whether a mark that `closer` closes stands open.
  func isOpen(_ closer: UInt32) -> Bool { open.contains { $0.closer == closer } }

  mutating func removeAll() { open.removeAll(keepingCapacity: true) }

  /// Notes the mark `scalar` at `at`: what it closes, or `nil` where it opens or is none.
  ///
  /// - Parameter opens: whether a mark of either use opens here, by the white space around it.
  mutating func note(_ scalar: UInt32, at: Int, opens: Bool) -> Opening? {
    if Enclosures.closes(scalar), let found = open.lastIndex(where: { $0.closer == scalar }), scalar > 0x2F || !opens {
      let opening = open[found]
      open.removeSubrange(found...)
      return opening
    }
    guard let closer = Enclosures.closer(of: scalar), scalar > 0x2F || opens else { return nil }
    // A straight mark that opens twice was stray the first time.
    if let stray = open.lastIndex(where: { $0.closer == closer }), scalar < 0x2F { open.removeSubrange(stray...) }
    if open.count < Enclosures.deepest { open.append(Opening(at: at, closer: closer)) }
    return nil
  }

  private static func closes(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0xBB, 0xAB, 0x201C, 0x201D, 0x2019, 0x300D, 0x300F, 0xFF09, 0x300B, 0x3009, 0x3011: true
    default: false
    }
  }

  private static func closer(of scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x22, 0x27: scalar
    case 0xAB: 0xBB
    case 0xBB: 0xAB
    case 0x201E: 0x201C
    case 0x201C: 0x201D
    case 0x2018, 0x201A: 0x2019
    case 0x300C, 0x300E, 0x300A, 0x3008, 0x3010: scalar + 1
    case 0xFF08: 0xFF09
    default: nil
    }
  }

  /// Brackets and title marks of Chinese and Japanese, whose content is part of the sentence around it.
  static func isIdeographic(_ closer: UInt32) -> Bool { closer >= 0x3000 }
}
