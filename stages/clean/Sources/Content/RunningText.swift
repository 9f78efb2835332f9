internal import StageKit

/// How much running text the blocks of a page are, whatever the names around them, with sums over any run of blocks.
struct RunningText: Sendable {
  /// Bytes of running text by block; 0 for what is none.
  let mass: [Double]
  private var massBefore: [Double] = [0]
  private var linkedBefore: [Int] = [0]
  private var lengthBefore: [Int] = [0]

  init(_ blocks: [PageBlock]) {
    mass = blocks.map(RunningText.mass)
    for (block, mass) in zip(blocks, mass) {
      massBefore.append(massBefore[massBefore.count - 1] + mass)
      linkedBefore.append(linkedBefore[linkedBefore.count - 1] + block.linked)
      lengthBefore.append(lengthBefore[lengthBefore.count - 1] + block.length)
    }
  }

  var total: Double { massBefore[massBefore.count - 1] }

  /// The running text before a block.
  func before(_ block: Int) -> Double { massBefore[block] }

  func mass(of blocks: Range<Int>) -> Double { massBefore[blocks.upperBound] - massBefore[blocks.lowerBound] }

  /// Bytes of links.
  func linked(of blocks: Range<Int>) -> Int { linkedBefore[blocks.upperBound] - linkedBefore[blocks.lowerBound] }

  /// Bytes of text of any kind.
  func length(of blocks: Range<Int>) -> Int { lengthBefore[blocks.upperBound] - lengthBefore[blocks.lowerBound] }

  /// The weight of a block as running text; 0 for what is none.
  private static func mass(_ block: PageBlock) -> Double {
    let length = Double(block.length)
    if block.features.contains(.data) { return 0 }
    let density = block.linkDensity
    let ends = block.features.contains(.endsSentence)
    switch block.kind {
    case .heading, .code: return 0
    case .tableRow: return density < 0.3 ? length * 0.2 : 0
    case .listItem:
      guard density < 0.4, block.words >= 6 else { return 0 }
      return length * (1 - density) * (ends || block.words > 20 ? 0.7 : 0.35)
    case .paragraph, .quote:
      if density > 0.5 { return 0 }
      if block.features.contains(.inParagraph), block.words >= 8, ends || block.words >= 25 {
        return length * (1 - density)
      }
      if ends, block.words >= 10 { return length * (1 - density) * 0.9 }
      // Hundreds of words without a full stop are a list of search words, or code.
      return block.words >= 25 && (block.words < 300 || block.features.contains(.sentences))
        ? length * (1 - density) * 0.7 : 0
    }
  }
}
