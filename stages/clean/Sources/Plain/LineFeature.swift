/// What is weighed where a line is judged: each feature has a number of bins, each bin of a feature one weight.
enum LineFeature: Int, CaseIterable, Sendable {
  // The line itself.
  case form, ending, sentences, capitals, digits, commas, opening
  case copyright, bar, address, link, ellipsis, year, money, arrow, bracket, dash, slash, clock, dot
  case frequentWords, knownWords, titleWords, furniture, furnitureShare
  case consent, account, subscription, sharing, comments, more, legal, shop, contact, action, reader, timing
  case phrase, kind, copies
  // Its neighbours.
  case formBefore, formAfter, formSecondBefore, formSecondAfter
  case kindBefore, kindAfter, kindSecondBefore, kindSecondAfter
  case phraseBefore, phraseAfter, phraseSecondBefore, phraseSecondAfter
  case layout, layoutBefore, layoutAfter
  case textNearBefore, textNearAfter, textAroundBefore, textAroundAfter, furnitureBefore, furnitureAfter
  // Its place in the document.
  case textBefore, textAfter, sinceText, untilText, place, trailers, restBehindTrailer, regionDistance, formInRegion
  // The document.
  case shortLines, runningText, lineCount, gaps
  // The second round: what the first made of the line and of the lines around it.
  case score, scoreByText, formByText, regionByText, articleBefore, articleAfter, articleShare, meanScore
  case meanBefore, meanAfter, mean1Before, mean1After, mean3Before, mean3After
  case mean8Before, mean8After, mean20Before, mean20After

  /// How many bins it has.
  var bins: Int {
    switch self {
    case .form, .formBefore, .formAfter, .formSecondBefore, .formSecondAfter: 23
    case .formInRegion: 22
    case .formByText: 66
    case .sentences, .commas, .furnitureBefore, .furnitureAfter: 4
    case .copyright, .bar, .address, .link, .ellipsis, .year, .money, .arrow, .bracket, .dash, .slash,
      .clock, .dot:
      2
    case .capitals: 11
    case .digits, .frequentWords, .knownWords, .titleWords, .copies, .regionByText: 6
    case .opening, .phrase, .phraseBefore, .phraseAfter, .phraseSecondBefore, .phraseSecondAfter: 7
    case .ending, .furniture, .shortLines, .runningText, .gaps: 5
    case .furnitureShare: 15
    case .consent, .account, .subscription, .sharing, .comments, .more, .legal, .shop, .contact, .action, .reader,
      .timing:
      10
    case .kind, .kindBefore, .kindAfter, .kindSecondBefore, .kindSecondAfter: 13
    case .layout, .layoutBefore, .layoutAfter, .articleShare, .meanScore: 8
    case .textNearBefore, .textNearAfter, .textAroundBefore, .textAroundAfter, .sinceText, .untilText, .place,
      .lineCount:
      10
    case .textBefore, .textAfter, .restBehindTrailer: 11
    case .trailers: 3
    case .regionDistance: 19
    case .score: 20
    case .scoreByText: 30
    case .articleBefore, .articleAfter: 12
    case .meanBefore, .meanAfter: 9
    default: 13
    }
  }

  /// Where its bins begin in a table of all bins.
  static let offsets: [Int] = {
    var offsets = [0]
    for feature in allCases { offsets.append((offsets.last ?? 0) + feature.bins) }
    return offsets
  }()

  static let words: [LineFeature] = [
    .consent, .account, .subscription, .sharing, .comments, .more, .legal, .shop, .contact, .action,
    .reader, .timing,
  ]
}

/// Figures put into bins.
enum Bins {
  /// 0, 1, 2, 3, to 5, to 8, to 12, to 18, to 30, to 60, more words.
  static func words(_ count: Int) -> Int {
    switch count {
    case ..<4: max(0, count)
    case ..<6: 4
    case ..<9: 5
    case ..<13: 6
    case ..<19: 7
    case ..<31: 8
    case ..<61: 9
    default: 10
    }
  }

  /// 0, 1, 2, to 4, to 8 … to 128, more.
  static func powers(_ count: Int) -> Int {
    guard count > 2 else { return max(0, count) }
    return min(9, Int.bitWidth - (count - 1).leadingZeroBitCount + 1)
  }

  /// Equal parts of 0...1, `count` of them.
  static func share(_ part: Int, of whole: Int, _ count: Int) -> Int {
    whole > 0 ? min(count - 1, part * count / whole) : 0
  }

  /// Equal parts of -500...500.
  static func score(_ score: Int, _ count: Int) -> Int { max(0, min(count - 1, (score + 500) * count / 1000)) }
}
