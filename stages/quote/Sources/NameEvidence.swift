internal import Bytes

/// What shows that a name is a human being's, and which names are short for others.
extension NameTable {
  /// How far behind a name the verb of an insertion's clause is looked for.
  static let insertion = 16

  mutating func noteEvidence(_ name: Range<Int>, of person: Int, _ paragraph: Range<Int>) {
    guard !persons[person].isHuman else { return }
    let isFull = persons[person].tokens.count > 1
    if isFull && token(persons[person].tokens.lowerBound).has(.firstName) || isHuman(name, paragraph) {
      persons[person].isHuman = true
    } else if speaks(name, paragraph) {
      if name.count == 1, !isFull { persons[person].speaksAlone += 1 }
      persons[person].isHuman = isFull || persons[person].speaksAlone > 1
    }
  }

  /// "Lee, who …", "Ann Lee, 34, …", "Lee smiled".
  private func isHuman(_ name: Range<Int>, _ paragraph: Range<Int>) -> Bool {
    let next = name.upperBound
    guard next + 1 < paragraph.upperBound else { return false }
    if signs(next).contains(.act), !token(next).isCapital { return true }
    guard token(next).kind == .comma, reading.lexicon.isEnglish else { return false }
    let word = reading.bytes[token(next + 1).range]
    if word.elementsEqual("who".utf8) || word.elementsEqual("whose".utf8) { return true }
    return token(next + 1).kind == .number && word.count <= 2 && next + 2 < paragraph.upperBound
      && token(next + 2).kind == .comma && name.count > 1
  }

  /// A verb of speech right before the name or behind it and what stands between commas.
  func speaks(_ name: Range<Int>, _ paragraph: Range<Int>) -> Bool {
    if isVerbOfSpeech(name.upperBound, paragraph) || speaksBehindInsertion(name.upperBound, paragraph) { return true }
    guard name.lowerBound > paragraph.lowerBound else { return false }
    let before = token(name.lowerBound - 1)
    return before.has(.cue) && before.has(.strong) && !before.has(.object)
  }

  /// "Lee, 59, of Ashton, Md., said".
  private func speaksBehindInsertion(_ comma: Int, _ paragraph: Range<Int>) -> Bool {
    guard comma < paragraph.upperBound, token(comma).kind == .comma else { return false }
    for i in comma + 1..<max(comma + 1, min(comma + NameTable.insertion, paragraph.upperBound)) {
      let kind = token(i).kind
      if kind == .comma, isVerbOfSpeech(i + 1, paragraph) { return true }
      let isAbbreviation = kind == .stop && i + 1 < paragraph.upperBound && token(i + 1).kind == .comma
      guard token(i).isWord || kind == .comma || kind == .genitive || isAbbreviation else { return false }
    }
    return false
  }

  private func isVerbOfSpeech(_ start: Int, _ paragraph: Range<Int>) -> Bool {
    var i = start
    while i < paragraph.upperBound, i - start < 2, token(i).has([.auxiliary, .adverb]), !token(i).has(.cue) { i += 1 }
    return i < paragraph.upperBound && token(i).has(.cue) && token(i).has(.strong) && !token(i).isCapital
  }
}
