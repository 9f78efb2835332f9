/// How many words of a piece of text are common words of its document's language, and how many of other languages alone.
struct OwnWordCounts {
  /// Of the common words at most one in as many as this may be of other languages alone for a piece to be settled.
  static let ownPerOther = 6
  /// The same for languages that share many words with the document's.
  static let ownPerSibling = 16

  /// Runs of letters.
  private(set) var words = 0
  private(set) var own = 0
  private(set) var others = 0
  private(set) var siblings = 0

  /// One pass, each word looked up once.
  init(_ bytes: Span<UInt8>, _ range: Range<Int>, of language: DocumentLanguage) {
    let table = CommonWordTable.shared
    let (mask, close) = (language.mask, language.siblings)
    WordScan.forEachWord(bytes, range) { word in
      words += 1
      guard word.length <= CommonWordTable.longestWord else { return }
      let languages = table.languages(word.key)
      if languages & mask != 0 {
        own += 1
      } else if languages != 0 {
        others += 1
        if languages & close != 0 { siblings += 1 }
      }
    }
  }

  /// Whether there are as many as running text in the language has.
  var isOwn: Bool {
    own * PassageReader.wordsPerCommonWord >= words && others * OwnWordCounts.ownPerOther <= own
      && siblings * OwnWordCounts.ownPerSibling <= own
  }
}

/// How many words of a piece are common words of each language, and whether it is running text.
struct AllWordCounts {
  private(set) var words = 0
  /// Words that open with a capital.
  private(set) var capitals = 0
  /// Bytes within words.
  private(set) var letters = 0
  private(set) var byList: [Int] = []

  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    let table = CommonWordTable.shared
    var counts = Array(repeating: 0, count: table.tags.count)
    WordScan.forEachWord(bytes, range) { word in
      words += 1
      letters += word.length
      if WordScan.isCapital(bytes, word) { capitals += 1 }
      guard word.length <= CommonWordTable.longestWord else { return }
      var languages = table.languages(word.key)
      while languages != 0 {
        counts[languages.trailingZeroBitCount] += 1
        languages &= languages - 1
      }
    }
    byList = counts
  }

  /// The language with most words; of equals the earlier.
  var best: Int? {
    var best: Int?
    for number in byList.indices where byList[number] > best.map({ byList[$0] }) ?? 0 { best = number }
    return best
  }
}

/// Which of two languages the words of a piece speak for that only one of the two has among its commonest, in each third.
struct RivalWordCounts {
  private(set) var first = [0, 0, 0]
  private(set) var second = [0, 0, 0]
  /// A bit for each sixty-fourth of all words that one of the words for the first language lies in.
  private var kinds: UInt64 = 0

  /// About how many different words speak for the first language, up to 64.
  var differentFirst: Int { kinds.nonzeroBitCount }

  init(_ bytes: Span<UInt8>, _ range: Range<Int>, _ one: UInt64, _ two: UInt64) {
    let table = CommonWordTable.shared
    let third = max(1, (range.count + 2) / 3)
    WordScan.forEachWord(bytes, range) { word in
      guard word.length <= CommonWordTable.longestWord else { return }
      let languages = table.languages(word.key)
      let place = min(2, (word.end - range.lowerBound) / third)
      switch (languages & one != 0, languages & two != 0) {
      case (true, false):
        first[place] += 1
        kinds |= 1 &<< UInt64(word.key >> 1 & 63)
      case (false, true): second[place] += 1
      default: break
      }
    }
  }
}
