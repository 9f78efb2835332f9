internal import Bytes

/// The letters of a document by language, and the languages of its paragraphs.
struct LanguageTally {
  struct Entry {
    let language: String
    var letters: Int
    /// Whether a paragraph is in it, not only a piece of one or several short ones.
    var hasParagraph = false
  }

  /// Of this part of the bytes of its pieces a paragraph is in a language.
  private static let clearly = 0.7

  /// In the order that the languages come in.
  private(set) var entries: [Entry] = []
  /// By number of the paragraph, those that are in one language, in order.
  private(set) var paragraphs: [(number: Int, entry: Int)] = []
  /// Of the whole text, CJK characters as three.
  let letters: Int
  private let scripts: ScriptCounts
  /// Letters of pieces that no language was found for.
  private(set) var rest: Int

  init(_ text: Text, _ passages: Passages, own: String) {
    scripts = ScriptCounts(text)
    letters = scripts.total
    rest = letters
    var start = 0
    while start < passages.all.count {
      var end = start + 1
      let paragraph = passages.all[start].paragraph
      while end < passages.all.count, paragraph != nil, passages.all[end].paragraph == paragraph { end += 1 }
      add(text, passages.all[start..<end], own: own)
      start = end
    }
  }

  /// Adds the pieces of one paragraph.
  private mutating func add(_ text: Text, _ pieces: ArraySlice<Passages.Passage>, own: String) {
    var bytes: [(entry: Int, count: Int)] = []
    var all = 0
    for piece in pieces {
      all += piece.range.count
      let language: String
      switch piece.verdict {
      case .own: language = own
      case .foreign(let other): language = other
      case .short, .unclear: continue
      }
      let number = entry(of: language)
      let found = ScriptCounts(text.bytes.span.extracting(piece.range)).total
      entries[number].letters += found
      rest -= found
      if let known = bytes.firstIndex(where: { $0.entry == number }) {
        bytes[known].count += piece.range.count
      } else {
        bytes.append((number, piece.range.count))
      }
    }
    guard let paragraph = pieces.first?.paragraph,
      let main = bytes.first(where: { Double($0.count) >= LanguageTally.clearly * Double(all) })
    else { return }
    entries[main.entry].hasParagraph = true
    paragraphs.append((paragraph, main.entry))
  }

  private mutating func entry(of language: String) -> Int {
    if let known = entries.firstIndex(where: { $0.language == language }) { return known }
    let primary = LanguageTag.primary(language)
    if let known = entries.firstIndex(where: { DocumentLanguage($0.language).isSame(primary) }) { return known }
    entries.append(Entry(language: language, letters: 0))
    return entries.count - 1
  }

  /// The language with most letters; of equals the first.
  var largest: Int? {
    var largest: Int?
    for number in entries.indices where entries[number].letters > largest.map({ entries[$0].letters }) ?? 0 {
      largest = number
    }
    return largest
  }

  /// Letters that may be in `language`: what was found in it, and of the rest no more than its scripts have.
  func claim(of language: String) -> Int {
    let own = number(of: language).map { entries[$0].letters } ?? 0
    let written = DocumentLanguage(language).scripts
    guard !written.isEmpty else { return own + rest }
    return min(own + rest, max(own, written.reduce(0) { $0 + scripts[$1] }))
  }

  func number(of language: String) -> Int? { entries.firstIndex { $0.language == language } }

  /// The languages with what they have, `prevailing` with the rest too, most first; those that have a tenth or a paragraph.
  func shares(prevailing: String) -> [LanguageShare] {
    guard letters > 0 else { return [] }
    var entries = entries
    if let number = number(of: prevailing) {
      entries[number].letters += rest
    } else {
      entries.append(Entry(language: prevailing, letters: rest))
    }
    let kept = entries.enumerated().filter { $0.element.hasParagraph || $0.element.letters * 10 >= letters }
    let sorted = kept.sorted { ($1.element.letters, $0.offset) < ($0.element.letters, $1.offset) }
    return sorted.map {
      LanguageShare(language: $0.element.language, share: Double($0.element.letters * 1000 / letters) / 1000)
    }
  }
}
