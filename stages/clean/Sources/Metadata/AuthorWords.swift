/// The words round names of authors, in the languages of the stage.
enum AuthorWords {
  /// What opens a byline, the longest first where one begins another.
  static let openers: [[UInt8]] = [
    "additional reporting by ", "article by ", "written by ", "reported by ", "reporting by ", "reviewed by ",
    "posted by ", "published by ", "edited by ", "created by ", "submitted by ", "words by ", "story by ", "text by ",
    "by ",
    "verfasst von ", "geschrieben von ", "erstellt von ", "veröffentlicht von ", "ein gastbeitrag von ",
    "ein kommentar von ", "eine analyse von ", "kommentar von ", "interview von ", "text von ", "von ",
    "écrit par ", "rédigé par ", "publié par ", "propos recueillis par ", "par ", "escrito por ", "publicado por ",
    "por ",
    "scritto da ", "pubblicato da ", "a cura di ", "di ", "geschreven door ", "door ", "skrevet av ", "skrevet af ",
    "skriven av ", "tekst av ", "av ", "af ", "przez ", "napisał ", "napisała ", "teksti ", "írta ", "od ", "yazan ",
    "oleh ", "автор ",
  ].map { Array($0.utf8) }

  /// Labels that stand alone or before a colon: "Author", "Text:".
  static let labels: Set<String> = [
    "by", "author", "authors", "written by", "article by", "posted by", "reported by", "words by", "text by", "words",
    "text",
    "interview", "story", "von", "autor", "autorin", "autoren", "autorin/autor", "verfasst von", "geschrieben von",
    "erstellt von",
    "texte", "par", "auteur", "auteurs", "autrice", "écrit par", "por", "autora", "autores", "escrito por", "texto",
    "redacción", "di",
    "autore", "testo", "scritto da", "a cura di", "door", "tekst", "av", "af", "forfatter", "författare", "skribent",
    "kirjoittaja", "teksti", "szerző", "írta", "autor tekstu", "yazan", "yazar", "haber", "penulis", "oleh", "reporter",
    "автор", "авторы", "текст", "journalist", "редактор", "συντάκτης", "tác giả", "文", "作者", "記者", "著者", "執筆者",
    "글쓴이", "기자", "written", "contributor", "contributors", "autor:in", "redakteur", "publicado por", "rédigé par",
    "skrevet av", "skrevet af", "skriven av",
  ]

  /// What people are, not who.
  static let roles: Set<String> = [
    "editor", "editors", "reporter", "reporters", "correspondent", "writer", "journalist", "author", "contributor",
    "columnist",
    "staff", "chief", "manager", "director", "head", "founder", "ceo", "cto", "president", "professor", "producer",
    "analyst",
    "specialist", "consultant", "officer", "expert", "senior", "associate", "assistant", "freelance", "photographer",
    "strategist", "marketing", "redakteur", "redakteurin", "redaktionsleiter", "redaktionsleiterin", "volontär",
    "volontärin",
    "korrespondent", "korrespondentin", "chefredakteur", "chefredakteurin", "autorin", "leiter", "leiterin",
    "reporterin",
    "journaliste", "rédacteur", "rédactrice", "correspondant", "correspondante", "periodista", "redactor", "redactora",
    "corresponsal", "giornalista", "redattore", "jornalista", "repórter", "redacteur", "verslaggever", "journalistin",
    "dziennikarz", "dziennikarka", "toimittaja", "muhabir", "editör", "журналист", "корреспондент", "редактор",
    "обозреватель",
    "university", "institute", "department", "md", "phd", "mba", "jr", "sr", "rd", "cpa", "m.d.", "ph.d.",
  ]

  /// Stems of the names that page makers give to bylines.
  static let stems: [[UInt8]] = [
    "author", "byline", "autor", "auteur", "autrice", "writer", "forfatter", "skribent", "journalist", "creator-name",
    "contributor-name", "contributors", "written-by", "writtenby", "reporter",
  ].map { Array($0.utf8) }

  /// What the addresses of authors' pages have in them.
  private static let paths = [
    "author", "autor", "auteur", "contributor", "journalist", "/redaktion/", "/reporter", "/redacteur", "/skribent",
    "/writers/", "/writer/", "newsteam",
  ].map { Array($0.utf8) }

  /// What the addresses of people's pages have in them, authors and others.
  private static let people = [
    "/people/", "/person/", "/profile", "/profil/", "/team/", "/by/", "/staff", "/users/", "/user/", "/@", "/creator/",
    "/expert/",
  ].map { Array($0.utf8) }

  /// The bytes of the opener that `text` begins with; 0 where there is none.
  static func openerLength(_ text: String) -> Int {
    let lower = Array(text.lowercased().utf8.prefix(60))
    return openers.first { lower.starts(with: $0) }?.count ?? 0
  }

  /// What stands behind "by" where a date stands before: "Posted on 2 May 2024 by Ada Quist".
  static func behindDate(_ text: String) -> String? {
    let bytes = Array(text.utf8.prefix(200))
    for word in prepositions {
      guard let place = bytes.withUnsafeBufferPointer({ Scan.find(word, in: $0, from: 0) }), place > 0 else { continue }
      let before = String(decoding: bytes[..<place], as: UTF8.self)
      if Dates.parse(before) != nil { return String(decoding: bytes[(place + word.count)...], as: UTF8.self) }
    }
    return nil
  }

  private static let prepositions = [" by ", " By ", " von ", " par ", " por ", " door ", " av ", " af ", " di "].map {
    Array($0.utf8)
  }

  /// Whether `text` is a label and nothing else.
  static func isLabel(_ text: String) -> Bool { text.utf8.count < 30 && labels.contains(text.trimmed.lowercased()) }

  /// Whether the link at `node` leads to an author's page; `isSure`: not just to anybody's.
  static func isAuthorAddress(_ table: NodeTable, _ node: Int, isSure: Bool) -> Bool {
    guard let range = table.range(node, .href), range.count < 300 else { return false }
    return table.pool.withUnsafeBufferPointer { pool in
      let address = UnsafeBufferPointer(rebasing: pool[range])
      // The page of them all has nothing behind.
      func has(_ part: [UInt8]) -> Bool {
        Scan.find(part, in: address, from: 0, folding: true).map { $0 + part.count + 2 < address.count } ?? false
      }
      return paths.contains(where: has) || !isSure && people.contains(where: has)
    }
  }
}
