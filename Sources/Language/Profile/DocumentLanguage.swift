/// The language that a document is held to be in, with what tells it.
struct DocumentLanguage {
  let tag: String
  private let primary: String
  /// Its list of common words; `nil` where there is none.
  let list: Int?
  /// The script that gives it away.
  let script: Script?
  /// The scripts that it is written in; empty where that is not known.
  let scripts: [Script]

  init(_ tag: String) {
    self.tag = tag
    primary = DocumentLanguage.canonical(LanguageTag.primary(tag))
    let primary = primary
    list = CommonWordTable.shared.number(ofPrimary: primary)
    mask = list.map { 1 << UInt64($0) } ?? 0
    siblings = list.map { CommonWordTable.shared.siblings[$0] } ?? 0
    let own = primary == "zh" ? .han : DocumentLanguage.ownScripts[primary]
    script = own
    scripts = own.map { $0 == .kana ? [.kana, .han] : [$0] } ?? list.map { CommonWordTable.shared.scripts[$0] } ?? []
  }

  /// The bit of its list; no bit where it has none.
  let mask: UInt64
  /// The bits of the lists that share many words with its own.
  let siblings: UInt64

  /// Whether a primary tag is of the same language, or of one that is not told apart from it.
  func isSame(_ other: String) -> Bool {
    let other = DocumentLanguage.canonical(other)
    return other == primary || list.map { CommonWordTable.shared.tags[$0].contains(other) } ?? false
  }

  /// By language, the script that gives it away.
  private static let ownScripts = Dictionary(
    Script.allCases.compactMap { script in script.language.map { ($0, script) } },
    uniquingKeysWith: { first, _ in first })

  /// Tags that have been replaced.
  private static func canonical(_ primary: String) -> String {
    switch primary {
    case "iw": "he"
    case "in": "id"
    case "ji": "yi"
    case "mo": "ro"
    default: primary
    }
  }
}
