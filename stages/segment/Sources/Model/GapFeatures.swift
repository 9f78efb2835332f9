internal import Bytes

/// What the model sees of a gap: a fixed list of features, each hashed to a number below `GapFeatures.size`.
///
/// Training and use call the same functions, so they cannot differ. A feature joins up to four facts; `template` keeps
/// equal facts of different kinds apart.
struct GapFeatures {
  static let bits: UInt64 = 18
  static let size = 1 << bits
  /// How many of the features need the edges alone.
  static let early = 13

  let edges: GapEdges
  private let language: UInt64
  /// The marks and shapes to either side.
  private let mark: UInt64
  private let left: UInt64
  private let right: UInt64

  init(_ edges: GapEdges, _ language: ModelledLanguage?) {
    self.edges = edges
    self.language = UInt64(language?.rawValue ?? 0)
    mark = UInt64(edges.left.end) << 8 | UInt64(edges.right.opening)
    left = UInt64(edges.left.shape.rawValue)
    right = UInt64(edges.right.shape.rawValue) << 2 | edges.opener
  }

  /// The features of the two tokens next to the space: most gaps need no more.
  @inline(__always)
  func forEachEarly(_ body: (Int) -> Void) {
    let both = left << 6 | right
    body(GapFeatures.slot(1, mark, both))
    body(GapFeatures.slot(2, mark, right))
    body(GapFeatures.slot(3, both, mark, edges.followsOpener ? 1 : 0))
    body(GapFeatures.slot(4, language))
    body(GapFeatures.slot(5, language, both))
    body(GapFeatures.slot(6, language, mark, right))
    body(GapFeatures.slot(7, edges.left.hash, right))
    body(GapFeatures.slot(8, edges.right.hash, mark))
    body(GapFeatures.slot(9, edges.right.hash, left))
    body(GapFeatures.slot(10, edges.left.ending, language, right))
    body(GapFeatures.slot(11, edges.right.ending, language, left))
    body(GapFeatures.slot(12, edges.left.hash == edges.right.hash ? 1 : 0, right))
    body(GapFeatures.slot(13, right, UInt64(edges.right.closing)))
  }

  /// The features of what lies farther off.
  @inline(__always)
  func forEachLate(_ gap: Gap, _ body: (Int) -> Void) {
    let both = left << 6 | right
    let left2 = UInt64(gap.left2.shape.rawValue)
    let right2 = UInt64(gap.right2.shape.rawValue)
    body(GapFeatures.slot(20, both, left2, right2))
    body(GapFeatures.slot(21, both, mark, UInt64(gap.left2.end)))
    body(GapFeatures.slot(22, both, mark, left2 << 4 | UInt64(gap.left3.shape.rawValue)))
    body(GapFeatures.slot(23, right, UInt64(gap.right2.closing), right2 << 4 | UInt64(gap.right3.shape.rawValue)))
    body(GapFeatures.slot(24, right, UInt64(edges.right.closing), right2))
    body(GapFeatures.slot(25, edges.left.hash, left2))
    body(GapFeatures.slot(26, edges.left.hash, gap.left2.hash))
    body(GapFeatures.slot(27, gap.right2.hash, right))
    body(GapFeatures.slot(28, gap.right2.ending, right, right2))

    // The sentence so far, and what is left of the piece.
    let words = GapFeatures.bucket(gap.words)
    let heading = gap.opening == nil ? 0 : UInt64(1 + (gap.capitals * 4 + 3) / max(gap.words, 1))
    body(GapFeatures.slot(30, words, mark, right))
    body(GapFeatures.slot(31, words, mark, both))
    body(GapFeatures.slot(32, heading, words, right))
    if let first = gap.opening { body(GapFeatures.slot(33, first.hash, words, right)) }
    body(GapFeatures.slot(34, UInt64(min(gap.tokensToStop, 6)), right, mark))
    body(GapFeatures.slot(35, gap.piece, mark, both))
    body(GapFeatures.slot(36, gap.piece, words, right))
    body(GapFeatures.slot(37, gap.rest << 2 | gap.piece, mark, both))
    body(GapFeatures.slot(38, gap.rest, words, mark << 10 | right))

    // The author's habits.
    body(GapFeatures.slot(40, UInt64(gap.style.small * 5 / 256), mark, right))
    body(GapFeatures.slot(41, UInt64(gap.style.unmarked * 4 / 256), mark, right))
  }

  @inline(__always)
  private static func slot(_ template: UInt64, _ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0) -> Int {
    var x = (template &* 0x9e37_79b9_7f4a_7c15 ^ a) &* 0xbf58_476d_1ce4_e5b9
    x = (x ^ x >> 32 ^ b) &* 0x94d0_49bb_1331_11eb
    x = (x ^ x >> 32 ^ c) &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: ((x ^ x >> 29) &* 0xbf58_476d_1ce4_e5b9) >> (64 - bits))
  }

  private static func bucket(_ count: Int) -> UInt64 {
    switch count {
    case 0...4: UInt64(count)
    case 5...6: 5
    case 7...9: 6
    default: 7
    }
  }
}
