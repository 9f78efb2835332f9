internal import Bytes
internal import StageKit

/// A sentence as it stands around its quotations: "Q, said X.", "X said: Q", whatever the number of sentences within Q.
struct Frame {
  /// A token of the frame itself, or a whole quotation.
  enum Element: Hashable {
    case token(Int)
    case stretch(Int)
  }

  let elements: FrameElements
  let paragraph: Int
  /// German: whether a verb stands in the subjunctive of reported speech.
  var isReported = false

  var stretches: [Int] {
    elements.compactMap { if case .stretch(let number) = $0 { number } else { nil } }
  }

  func token(_ i: Int) -> Int? {
    guard i >= 0, i < elements.count, case .token(let token) = elements[i] else { return nil }
    return token
  }

  func isStretch(_ i: Int) -> Bool {
    guard i >= 0, i < elements.count, case .stretch = elements[i] else { return false }
    return true
  }
}

/// The elements of a frame, numbered from 0: a stretch of those of its text.
struct FrameElements: RandomAccessCollection {
  /// Four bytes an element: the number of a token or, with the highest bit set, of a stretch.
  fileprivate let codes: [UInt32]
  fileprivate let first: Int
  let count: Int

  fileprivate init(_ codes: [UInt32], _ range: Range<Int>) {
    self.codes = codes
    first = range.lowerBound
    count = range.count
  }

  /// The tokens of `range`, as a frame of their own.
  init(tokens range: Range<Int>) { self.init(range.map { UInt32($0) }, 0..<range.count) }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(_ i: Int) -> Frame.Element {
    precondition(i >= 0 && i < count, "no such element")
    return FrameElements.element(codes[first + i])
  }

  fileprivate static let stretchBit: UInt32 = 1 << 31

  fileprivate static func element(_ code: UInt32) -> Frame.Element {
    code & stretchBit == 0 ? .token(Int(code)) : .stretch(Int(code & ~stretchBit))
  }
}

/// The frames of a text, in its order. Made one after the other: `add` elements, then `close`.
struct Frames: RandomAccessCollection {
  private var codes: [UInt32] = []
  private var ends: [UInt32] = []
  /// The paragraph of each; the highest bit says that it is reported.
  private var paragraphs: [UInt32] = []
  /// Whether the frame that is being made is reported.
  var isReported = false

  var startIndex: Int { 0 }
  var endIndex: Int { ends.count }

  subscript(_ number: Int) -> Frame {
    let start = number > 0 ? Int(ends[number - 1]) : 0
    let paragraph = paragraphs[number]
    return Frame(
      elements: FrameElements(codes, start..<Int(ends[number])), paragraph: Int(paragraph & ~FrameElements.stretchBit),
      isReported: paragraph & FrameElements.stretchBit != 0)
  }

  mutating func reserve(elements: Int) { codes.reserveCapacity(elements) }
  mutating func add(token: Int) { codes.append(UInt32(token)) }
  mutating func add(stretch: Int) { codes.append(UInt32(stretch) | FrameElements.stretchBit) }

  /// The element added last to the frame that is being made; `nil` where there is none.
  var last: Frame.Element? {
    codes.count > Int(ends.last ?? 0) ? codes.last.map { FrameElements.element($0) } : nil
  }

  /// Ends the frame that is being made; one without elements is none.
  mutating func close(paragraph: Int) {
    if codes.count > Int(ends.last ?? 0) {
      ends.append(UInt32(codes.count))
      paragraphs.append(UInt32(paragraph) | (isReported ? FrameElements.stretchBit : 0))
    }
    isReported = false
  }
}
