internal import Bytes

/// Which way a mark turns: what may open, what closes what, and what is an apostrophe.
extension MarkPairing {
  private func spaceBefore(_ i: Int, _ range: Range<Int>) -> Bool {
    if i == range.lowerBound { return true }
    let previous = tokens[i - 1]
    return previous.end < tokens[i].start || previous.kind == .openBracket || previous.kind == .dash
  }

  private func spaceAfter(_ i: Int, _ range: Range<Int>) -> Bool {
    i + 1 >= range.upperBound || tokens[i].end < tokens[i + 1].start
  }

  /// Before a space or another mark.
  private func endsWord(_ i: Int, _ range: Range<Int>) -> Bool { spaceAfter(i, range) || !tokens[i + 1].isWord }

  func opens(_ shape: MarkShape, at i: Int, _ range: Range<Int>) -> Bool {
    switch shape {
    case .low, .singleLow, .cornerOpen: return true
    case .curlyOpen: return true
    case .guillemetLeft: return !opensRight || spaceBefore(i, range) && !spaceAfter(i, range)
    case .guillemetRight: return opensRight && spaceBefore(i, range)
    case .curlyClose: return spaceBefore(i, range) && !spaceAfter(i, range)
    case .singleOpen: return spaceBefore(i, range) && !isClipped(i)
    case .straight where i > range.lowerBound && tokens[i - 1].kind == .other && tokens[i - 1].end == tokens[i].start:
      // "href=" and the like.
      return false
    case .straight: return i + 1 < range.upperBound && (!spaceAfter(i, range) || spaceBefore(i, range))
    case .straightSingle: return spaceBefore(i, range) && !spaceAfter(i, range) && !isClipped(i)
    case .singleClose, .cornerClose: return false
    }
  }

  func closes(_ shape: MarkShape, at i: Int, _ opening: MarkShape, _ range: Range<Int>) -> Bool {
    switch (opening, shape) {
    case (.low, .curlyOpen), (.low, .curlyClose), (.low, .straight): return true
    case (.curlyOpen, .curlyClose), (.cornerOpen, .cornerClose): return true
    case (.curlyOpen, .straight), (.straight, .curlyClose), (.curlyClose, .curlyClose):
      return !spaceBefore(i, range) || spaceAfter(i, range)
    case (.straight, .straight): return !spaceBefore(i, range) || spaceAfter(i, range)
    case (.straight, .curlyOpen), (.curlyOpen, .curlyOpen): return !spaceBefore(i, range) && endsWord(i, range)
    case (.guillemetLeft, .guillemetRight): return true
    case (.guillemetRight, .guillemetLeft): return true
    case (.singleOpen, .singleClose), (.straightSingle, .straightSingle), (.singleLow, .singleOpen):
      return closesSingle(i, range)
    default: return false
    }
  }

  /// A single mark closes before a space or mark; after the "s" of a plural genitive only where nothing else closes.
  private func closesSingle(_ i: Int, _ range: Range<Int>) -> Bool {
    guard i + 1 >= range.upperBound || !tokens[i + 1].isWord || spaceAfter(i, range) else { return false }
    return !spaceBefore(i, range) && !isGenitive(i, range)
  }

  /// "the dogs' home.'" – a mark after "s" and before a small word, where one after a stop or comma follows.
  private func isGenitive(_ i: Int, _ range: Range<Int>) -> Bool {
    guard i > range.lowerBound, tokens[i - 1].isWord, bytes[tokens[i - 1].end - 1] == 0x73, i + 1 < range.upperBound,
      tokens[i + 1].kind == .word
    else { return false }
    for k in i + 1..<min(range.upperBound, i + MarkPairing.nestedReach) where tokens[k].kind == .mark {
      guard let shape = MarkPairing.shape(bytes, tokens[k]), shape.isSingle else { continue }
      if opens(shape, at: k, range) { return false }
      if !tokens[k - 1].isWord, !spaceBefore(k, range) { return true }
    }
    return false
  }

  /// "'90s", "'em": an apostrophe for what was left out.
  private func isClipped(_ i: Int) -> Bool {
    guard i + 1 < tokens.count, tokens[i].end == tokens[i + 1].start else { return false }
    return tokens[i + 1].kind == .number
      || ["em", "til", "tis", "twas", "cause", "n", "round"].contains {
        bytes[tokens[i + 1].range].elementsEqual($0.utf8)
      }
  }

  func sameFamily(_ a: MarkShape, _ b: MarkShape) -> Bool {
    if a == b { return true }
    switch (a, b) {
    case (.curlyOpen, .straight), (.straight, .curlyOpen): return true
    default: return false
    }
  }
}
