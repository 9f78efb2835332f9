/// The words of a line as hashes, capitals of Latin, Greek and Cyrillic read as small letters. Punctuation of any script
/// parts words; runs of ideographs are cut into pairs, kana where they change.
struct FoldedWords {
  private(set) var hashes: [UInt64] = []
  /// Words that begin with a letter, and those that begin with a capital.
  private(set) var alphabetic = 0
  private(set) var capitals = 0
  /// Small letters of scripts that have capitals.
  private(set) var smallLetters = 0
  private(set) var digits = 0

  init(_ line: ArraySlice<UInt8>) {
    var hash = WordHash.seed
    var length = 0
    var script: UInt8 = 0
    var i = line.startIndex
    while i < line.endIndex {
      let size = min(Scan.scalarLength(line[i]), line.endIndex - i)
      let letter = FoldedWords.letter(line, i, size)
      if length > 0, !letter.isWord || letter.script != script || script == 3 && length == 2 {
        hashes.append(hash)
        length = 0
      }
      if letter.isWord {
        if length == 0 {
          hash = WordHash.seed
          script = letter.script
          if !letter.isDigit { alphabetic += 1 }
          if letter.isCapital { capitals += 1 }
        }
        if letter.isDigit { digits += 1 } else if !letter.isCapital, script == 0 { smallLetters += 1 }
        for k in 0..<size { hash = WordHash.add(hash, k == 0 ? letter.first : k == 1 ? letter.second : line[i + k]) }
        length += 1
      }
      i += size
    }
    if length > 0 { hashes.append(hash) }
  }

  /// A line in lower case.
  static func lowered(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var lowered: [UInt8] = []
    lowered.reserveCapacity(line.count)
    var i = line.startIndex
    while i < line.endIndex {
      let size = min(Scan.scalarLength(line[i]), line.endIndex - i)
      let letter = letter(line, i, size)
      lowered.append(letter.first)
      if size > 1 { lowered.append(letter.second) }
      if size > 2 { lowered += line[(i + 2)..<(i + size)] }
      i += size
    }
    return lowered
  }

  /// The hash of a single word.
  static func hash(_ word: String) -> UInt64 { FoldedWords(Array(word.utf8)[...]).hashes.first ?? 0 }

  fileprivate struct Letter {
    var isWord = true
    var isCapital = false
    var isDigit = false
    /// 0: letters that words are made of, 1: hiragana, 2: katakana, 3: ideographs.
    var script: UInt8 = 0
    /// Its first two bytes in lower case.
    var first: UInt8
    var second: UInt8 = 0
  }

  private static func letter(_ line: ArraySlice<UInt8>, _ i: Int, _ size: Int) -> Letter {
    let first = line[i]
    if size == 1 {
      var letter = Letter(first: Scan.isUpper(first) ? first | 0x20 : first)
      letter.isDigit = Scan.isDigit(first)
      letter.isCapital = Scan.isUpper(first)
      letter.isWord = letter.isDigit || Scan.isLetter(first) || first >= 0x80
      return letter
    }
    let second = line[i + 1]
    var letter = Letter(first: first, second: second)
    let third = size > 2 ? line[i + 2] : 0
    switch (first, second) {
    case (0xC2, _), (0xE2, 0x80...0x81): letter.isWord = false
    case (0xC3, 0x80...0x9E) where second != 0x97: letter.lower(first, second | 0x20)
    case (0xC4, _), (0xC5, _): letter.lowerExtended()
    case (0xCE, 0x86): letter.lower(first, 0xAC)
    case (0xCE, 0x88...0x8A): letter.lower(first, second + 0x25)
    case (0xCE, 0x8C): letter.lower(0xCF, second)
    case (0xCE, 0x8E...0x8F): letter.lower(0xCF, second - 1)
    case (0xCE, 0x91...0x9F): letter.lower(first, second + 0x20)
    case (0xCE, 0xA0...0xA9): letter.lower(0xCF, second - 0x20)
    case (0xD0, 0x80...0x8F): letter.lower(0xD1, second + 0x10)
    case (0xD0, 0x90...0x9F): letter.lower(first, second + 0x20)
    case (0xD0, 0xA0...0xAF): letter.lower(0xD1, second - 0x20)
    case (0xE3, 0x80), (0xEF, 0xBC...0xBD): letter.isWord = first == 0xEF && third >= 0x90 && third <= 0x99
    case (0xE3, 0x81),
      (0xE3, 0x82) where third < 0xA0:
      letter.script = 1
    case (0xE3, 0x82...0x83): letter.script = 2
    case (0xE3...0xE9, _): letter.script = 3
    default: break
    }
    return letter
  }
}

extension FoldedWords.Letter {
  fileprivate mutating func lower(_ first: UInt8, _ second: UInt8) {
    self.first = first
    self.second = second
    isCapital = true
  }

  /// Latin Extended-A: capitals and small letters alternate, and change places twice.
  fileprivate mutating func lowerExtended() {
    let place = Int(first & 0x1F) << 6 | Int(second & 0x3F)
    let isOddCapital = (0x139...0x148).contains(place) || (0x179...0x17E).contains(place)
    guard place != 0x138, place != 0x149, place != 0x178, place < 0x17F, (place & 1 == 1) == isOddCapital else {
      return
    }
    let small = place + 1
    lower(UInt8(0xC0 | small >> 6), UInt8(0x80 | small & 0x3F))
  }
}
