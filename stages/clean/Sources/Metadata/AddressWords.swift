/// The words of the last part of a page's address, which is made from a title when the page is: what tells which of
/// several titles is the page's first.
struct AddressWords {
  private let words: [String]

  /// `nil` where the address has fewer than four words.
  init?(_ url: String) {
    let path = url.prefix { $0 != "?" && $0 != "#" }
    let parts = path.split(separator: "/").dropFirst(2).map { part in
      part.split(whereSeparator: { "-_.,+".contains($0) }).map { $0.lowercased() }.filter {
        $0.utf8.count >= 3 && $0.utf8.allSatisfy(Scan.isLower)
      }
    }
    guard let longest = parts.max(by: { $0.count < $1.count }), longest.count >= 4 else { return nil }
    words = longest
  }

  /// How many of the words stand in `title`, 0 to 1.
  func share(of title: String) -> Double {
    let known = Set(AddressWords.spellings(title))
    return Double(words.filter(known.contains).count) / Double(words.count)
  }

  private static let letters: [Character: (String, String)] = [
    "ä": ("ae", "a"), "ö": ("oe", "o"), "ü": ("ue", "u"), "ß": ("ss", "ss"), "æ": ("ae", "ae"), "ø": ("oe", "o"),
    "å": ("aa", "a"), "é": ("e", "e"), "è": ("e", "e"), "ê": ("e", "e"), "ë": ("e", "e"), "á": ("a", "a"),
    "à": ("a", "a"),
    "â": ("a", "a"), "ã": ("a", "a"), "í": ("i", "i"), "î": ("i", "i"), "ï": ("i", "i"), "ó": ("o", "o"),
    "ô": ("o", "o"),
    "õ": ("o", "o"), "ú": ("u", "u"), "û": ("u", "u"), "ç": ("c", "c"), "ñ": ("n", "n"), "ń": ("n", "n"),
    "ł": ("l", "l"),
    "ś": ("s", "s"), "š": ("s", "s"), "ş": ("s", "s"), "ș": ("s", "s"), "ź": ("z", "z"), "ż": ("z", "z"),
    "ž": ("z", "z"),
    "č": ("c", "c"), "ć": ("c", "c"), "ě": ("e", "e"), "ę": ("e", "e"), "ą": ("a", "a"), "ă": ("a", "a"),
    "ř": ("r", "r"),
    "ý": ("y", "y"), "ů": ("u", "u"), "ő": ("o", "o"), "ű": ("u", "u"), "ğ": ("g", "g"), "ı": ("i", "i"),
    "ț": ("t", "t"),
    "đ": ("d", "d"), "ð": ("d", "d"), "þ": ("th", "th"),
  ]

  /// The words of a title as addresses spell them, in both usual ways.
  private static func spellings(_ title: String) -> [String] {
    title.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }).flatMap { word in
      [word.map { letters[$0]?.0 ?? String($0) }.joined(), word.map { letters[$0]?.1 ?? String($0) }.joined()]
    }
  }
}
