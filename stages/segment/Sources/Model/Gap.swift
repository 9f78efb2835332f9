internal import Bytes

/// The piece of running text that is scanned.
struct PieceFacts {
  var span: Range<Int>
  var endsInMark: Bool
}

/// White space within running text where no mark ends a sentence for certain, with bounded surroundings.
struct Gap {
  /// How far, in bytes, it is looked to either side.
  static let reach = 64

  let edges: GapEdges
  /// Where the sentence that may end began.
  let sentence: Int
  let style: WritingStyle
  /// Bit 0: the sentence began with its piece; bit 1: the piece ends in a mark.
  let piece: UInt64
  /// How much of the piece follows: 0 (at most 16 bytes), 1 (64), 2 (256), 3.
  let rest: UInt64
  /// The second and third token before the space; empty at the start of the sentence.
  private(set) var left2: Token
  private(set) var left3: Token
  /// The second and third token after it.
  private(set) var right2: Token
  private(set) var right3: Token
  /// Words of the sentence so far that lie within reach, and how many of them are capitalised.
  private(set) var words = 1
  private(set) var capitals = 0
  /// The first word of the sentence, where it lies within reach.
  private(set) var opening: Token?
  /// Tokens from the space to the next mark that may end a sentence; 0 where none is within reach.
  private(set) var tokensToStop = 0

  var space: Range<Int> { edges.space }

  init(_ edges: GapEdges, _ bytes: [UInt8], sentence: Int, piece: PieceFacts, style: WritingStyle) {
    self.edges = edges
    self.sentence = sentence
    self.style = style
    self.piece = (sentence == piece.span.lowerBound ? 1 : 0) | (piece.endsInMark ? 2 : 0)
    let rest = piece.span.upperBound - edges.space.upperBound
    self.rest = rest <= 16 ? 0 : rest <= 64 ? 1 : rest <= 256 ? 2 : 3
    left2 = Token(at: sentence)
    left3 = left2
    right2 = left2
    right3 = left2
    readLeft(bytes)
    readRight(bytes, piece.span.upperBound)
  }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 9 < 5 }

  private mutating func readLeft(_ bytes: [UInt8]) {
    let floor = max(sentence, space.lowerBound - Gap.reach)
    var number = 0
    var end = space.lowerBound
    while end > floor {
      var start = end
      while start > floor, !Gap.isSpace(bytes[start - 1]) { start -= 1 }
      if start < end {
        number += 1
        if number == 2 { left2 = Token(bytes, start..<end) } else if number == 3 { left3 = Token(bytes, start..<end) }
        if start == sentence { opening = number == 1 ? edges.left : Token(bytes, start..<end) }
        if Gap.isCapital(bytes, start) { capitals += 1 }
      }
      end = start - 1
    }
    words = number
  }

  private static func isCapital(_ bytes: [UInt8], _ i: Int) -> Bool {
    bytes[i] &- 0x41 < 26 || bytes[i] == 0xD0 && i + 1 < bytes.count && bytes[i + 1] < 0xB0
  }

  private mutating func readRight(_ bytes: [UInt8], _ limit: Int) {
    let ceiling = min(limit, space.upperBound + Gap.reach)
    var number = 0
    var start = space.upperBound
    while start < ceiling {
      var end = start
      while end < ceiling, !Gap.isSpace(bytes[end]) { end += 1 }
      if start < end {
        number += 1
        if number == 2 { right2 = Token(bytes, start..<end) } else if number == 3 { right3 = Token(bytes, start..<end) }
        let last = bytes[end - 1]
        if last == 0x2E || last == 0x21 || last == 0x3F, tokensToStop == 0 { tokensToStop = number }
        if number > 2, tokensToStop > 0 { return }
      }
      start = end + 1
    }
  }

  // MARK: What is refused whatever the weights say

  var isPossible: Bool {
    !isEnumerator && !startsWithNumber && (hasWords || edges.left.shape == .rule)
      && (edges.left.end != 0x2C || isGreeting)
  }

  /// "Dear all, We …": whether the sentence so far is short enough for one; "She said, 'We …'" is none.
  private var isGreeting: Bool { opening != nil && words <= 4 && edges.right.opening == 0 }

  /// Whether a number follows that neither counts an item ("2)") nor is a time of writing ("3/9/2001 10:45").
  private var startsWithNumber: Bool {
    switch edges.right.shape {
    case .number: edges.right.closing != 0x29 && edges.right.closing != 0x2E || edges.right.word.count > 2
    case .date: right2.shape != .time
    default: false
    }
  }

  /// Whether the sentence so far is the number or letter of an item: "aa)", "12.".
  private var isEnumerator: Bool {
    let token = edges.left
    return token.word.upperBound - sentence < 5 && token.word.count < 4 && (token.end == 0x29 || token.end == 0x2E)
  }

  /// Whether the sentence so far holds more than marks, as far as it is within reach.
  private var hasWords: Bool {
    opening == nil || edges.left.shape.isWord || left2.shape.isWord || left3.shape.isWord || words > 3
  }
}
