internal import Bytes

extension Difference {
  /// A line for people; excerpts escaped.
  var words: String {
    switch self {
    case .identical: "the same text, byte for byte"
    case .typography(.space): "the same text; only white space differs"
    case .typography(.letterCase): "the same words; only case and white space differ"
    case .typography(.punctuation): "the same words; punctuation, case or white space differs"
    case .addedBefore(let words, let text):
      "\(Difference.count(words)) more before the text: \(Difference.quoted(text))"
    case .addedBehind(let words, let text):
      "\(Difference.count(words)) more behind the text: \(Difference.quoted(text))"
    case .withoutBeginning(let words, let share, let text):
      "cut to \(Figures.percent(share)): without the first \(Difference.count(words)), \(Difference.quoted(text))"
    case .cut(let words, let share, let text):
      "cut to \(Figures.percent(share)): without the last \(Difference.count(words)), from \(Difference.quoted(text)) on"
    case .beginningRewritten(let change): "lead rewritten: \(change.sizes), \(change.words)"
    case .endRewritten(let change): "end rewritten: \(change.sizes), \(change.words)"
    case .reordered(let passages, let words, let text):
      "\(Difference.passages(passages)) in another place (\(Difference.count(words))): \(Difference.quoted(text))"
    case .missing(let passages, let words, let text):
      "\(Difference.passages(passages)) left out (\(Difference.count(words))): \(Difference.quoted(text))"
    case .inserted(let passages, let words, let text):
      "\(Difference.passages(passages)) added (\(Difference.count(words))): \(Difference.quoted(text))"
    case .rewritten(let passages, let change): "\(Difference.passages(passages)) rewritten: \(change.words)"
    case .changed(let words, let places, let changes):
      "\(Difference.count(words)) changed" + (places > 1 ? " in \(Figures.count(places)) places: " : ": ")
        + changes.map(\.words).joined(separator: ", ") + (places > changes.count ? ", …" : "")
    case .littleInCommon(let words, let all):
      "little in common: \(Difference.count(words)) of \(Figures.count(all)) stand in both in a row"
    }
  }

  private static func count(_ words: Int) -> String { words == 1 ? "1 word" : "\(Figures.count(words)) words" }
  private static func passages(_ count: Int) -> String { count == 1 ? "1 passage" : "\(Figures.count(count)) passages" }
  fileprivate static func quoted(_ text: String) -> String { "“\(Printable.escaped(text))”" }
}

extension Difference.Change {
  fileprivate var words: String {
    if old.isEmpty { return "\(Difference.quoted(new)) added" }
    if new.isEmpty { return "\(Difference.quoted(old)) left out" }
    return "\(Difference.quoted(old)) → \(Difference.quoted(new))"
  }

  /// Words before and after.
  fileprivate var sizes: String { "\(Figures.count(oldWords)) → \(Figures.count(newWords)) words" }
}

// MARK: JSON

extension Difference {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.member("kind", kind)
      switch self {
      case .identical: break
      case .typography(let kind): $0.member("differs", kind.rawValue)
      case .addedBefore(let words, let text), .addedBehind(let words, let text):
        $0.member("words", words)
        $0.member("text", text)
      case .withoutBeginning(let words, let share, let text), .cut(let words, let share, let text):
        $0.member("words", words)
        $0.member("share", (share * 10_000).rounded() / 10_000)
        $0.member("text", text)
      case .beginningRewritten(let change), .endRewritten(let change): change.writeMembers(to: &$0)
      case .rewritten(let passages, let change):
        $0.member("passages", passages)
        change.writeMembers(to: &$0)
      case .reordered(let passages, let words, let text), .missing(let passages, let words, let text),
        .inserted(let passages, let words, let text):
        $0.member("passages", passages)
        $0.member("words", words)
        $0.member("text", text)
      case .changed(let words, let places, let changes):
        $0.member("words", words)
        $0.member("places", places)
        $0.key("examples")
        $0.array { for change in changes { $0.object { change.writeMembers(to: &$0) } } }
      case .littleInCommon(let words, let all):
        $0.member("words", words)
        $0.member("of", all)
      }
    }
  }

  private var kind: String {
    switch self {
    case .identical: "identical"
    case .typography: "typography"
    case .addedBefore: "added_before"
    case .addedBehind: "added_behind"
    case .withoutBeginning: "without_beginning"
    case .cut: "cut"
    case .beginningRewritten: "lead_rewritten"
    case .endRewritten: "end_rewritten"
    case .reordered: "reordered"
    case .missing: "left_out"
    case .inserted: "added"
    case .rewritten: "rewritten"
    case .changed: "words_changed"
    case .littleInCommon: "little_in_common"
    }
  }
}

extension Difference.Change {
  fileprivate func writeMembers(to json: inout JSONWriter) {
    json.member("old", old)
    json.member("new", new)
    json.member("old_words", oldWords)
    json.member("new_words", newWords)
  }
}
