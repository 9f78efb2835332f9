internal import StageKit

/// The kind of a line by what it says, whatever stands around it.
enum LineWording {
  /// The phrase that a line is; "12 comments" is one too.
  static func phrase(_ line: ArraySlice<UInt8>) -> PhraseKind? {
    let rest = line.drop { Scan.isDigit($0) || $0 == 0x20 || $0 == 0x28 }
    if rest.count < line.count, rest.count < 40, Phrases.kind(of: rest) == .trailer { return .trailer }
    return Phrases.kind(of: line)
  }

  /// What `line` is for certain; `nil` where its words do not tell.
  static func kind(of line: SourceLine, _ bytes: ArraySlice<UInt8>, phrase: PhraseKind?)
    -> BlocksLayer.Removed.Kind?
  {
    guard line.words <= 45 else { return nil }
    if let kind = phraseKind(line, bytes, phrase) { return kind }
    if Bylines.isByline(bytes, words: line.words) { return .byline }
    if Timestamps.isTimestamp(bytes, words: line.words), !bytes.contains(0x25), !bytes.contains(0x24) {
      return .timestamp
    }
    if line.words <= 4, isDuration(bytes) { return .navigation }
    if line.words <= 10, Dateline.placeAndDate(bytes) != nil { return .dateline }
    if Credits.isCredit(bytes, words: line.words, hasSentences: line.hasSentences) { return .photoCredit }
    return line.words <= 12 && isBarred(bytes) ? .navigation : nil
  }

  private static func phraseKind(_ line: SourceLine, _ bytes: ArraySlice<UInt8>, _ phrase: PhraseKind?)
    -> BlocksLayer.Removed.Kind?
  {
    if bytes.starts(with: [0xC2, 0xA9]), let year = Dates.year(bytes), year > 0, line.words <= 30 { return .footer }
    guard let phrase else { return nil }
    switch phrase {
    case .prompt: return line.words <= 14 || !line.hasSentences && line.words <= 25 ? .prompt : nil
    case .teaser:
      return line.words <= 20 && !line.hasSentences && (line.words <= 5 || !line.endsSentence || bytes.contains(0x3A))
        ? .teaser : nil
    case .navigation: return line.words <= 4 ? .navigation : nil
    case .footer: return line.words <= 40 ? .footer : nil
    case .trailer: return line.words <= 12 && !line.endsSentence || line.words <= 5 ? .navigation : nil
    case .advertisement: return line.words <= 12 ? .prompt : nil
    }
  }

  /// How long a film or the reading takes: `01:43 min`, `12 min read`, `Lesezeit: 3 Min.`
  private static func isDuration(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= 40, bytes.contains(where: Scan.isDigit) else { return false }
    let words = FoldedWords(bytes).hashes.filter { !durationNumbers.contains($0) }
    return !words.isEmpty && words.allSatisfy { Furniture.bits($0) & Furniture.timing.bit != 0 }
  }

  private static let durationNumbers = Set(
    (0..<60).flatMap { number in
      [String(number), number < 10 ? "0\(number)" : String(number)].map { FoldedWords.hash($0) }
    })

  /// Menus in one line: `Home | News | Sport`.
  private static func isBarred(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count(where: { $0 == 0x7C }) >= 2 && !bytes.contains(0x2E)
  }
}
