/// The words that announce whom a picture is credited to, in the languages of the stage.
enum CreditLabels {
  /// Labels that a colon follows ("Foto:", "Bild :", "图／").
  private static let nouns = [
    "photo credits", "photo credit", "image credits", "image credit", "photo source", "image source", "photo courtesy",
    "photographer", "photograph", "photographs", "photos", "photo", "images", "image", "pictures", "picture", "pics",
    "pic", "credits", "credit", "source", "courtesy", "illustration", "graphic", "copyright", "file photo",
    "fotos", "foto", "symbolfoto", "archivfoto", "symbolbild", "archivbild", "bildquelle", "bildrechte", "bildnachweis",
    "bilder", "bild", "fotografin", "fotograf", "quelle", "grafik", "rechte", "fotomontage", "collage",
    "crédits photo", "crédit photo", "crédits", "crédit", "photographie", "illustration",
    "fotografía", "fotografia", "fotógrafo", "imagen", "imágenes", "crédito", "créditos", "fuente", "fotos",
    "imagem", "crédito da foto", "fonte", "fotó", "kép", "forrás", "zdjęcie", "fot.", "źródło", "kuva", "kuvat",
    "bron", "beeld", "fotoğraf", "kaynak", "zdroj", "snímek", "sursa", "sursă foto", "izvor", "fotografija",
    "фото", "Фото", "ФОТО", "снимок", "изображение", "Источник", "джерело", "снимка", "фотография",
    "φωτογραφία", "φωτό", "foto oleh", "ảnh", "Ảnh", "写真", "撮影", "画像", "图", "图片", "圖", "圖片", "照片", "来源",
    "사진", "사진제공", "تصوير", "صورة", "צילום", "फोटो", "dok",
  ].map { Array($0.utf8) }

  /// What introduces a credit without a colon, where nothing but the end of a sentence or a bracket stands before.
  private static let phrases = [
    "photo by ", "photo illustration by ", "photos by ", "photograph by ", "photographs by ", "picture by ",
    "image by ", "images by ",
    "image via ", "illustration by ", "photo courtesy of ", "courtesy of ", "copyright ", "fot. ",
  ].map { Array($0.utf8) }

  /// Nouns that stand before the name without a colon ("Foto Ida Varn"): they may as well open a caption.
  private static let bare = ["photo ", "foto ", "via ", "фото "].map { Array($0.utf8) }

  /// What stands with a credit and names nobody.
  private static let legal = [
    "©", "by", "von", "par", "por", "di", "all rights reserved", "alle rechte vorbehalten", "tous droits réservés",
    "todos los derechos reservados", "tutti i diritti riservati", "alle rechten voorbehouden",
  ]

  /// Signs that are credits wherever they stand.
  private static let signs = ["©", "(c)", "（Ｃ）", "（C）", "ⓒ"].map { Array($0.utf8) }

  /// Where the label at `start` of `bytes` ends, its colon included; `nil` where none stands there.
  static func end(_ bytes: [UInt8], at start: Int) -> Int? {
    for sign in signs where matches(bytes, start, sign) { return start + sign.count }
    guard start == 0 || !Scan.isWord(bytes[start - 1]) || bytes[start] >= 0xE3 else { return nil }
    var best: Int?
    for noun in nouns where matches(bytes, start, noun) {
      var i = start + noun.count
      while i < bytes.count, bytes[i] == 0x20 { i += 1 }
      if let colon = colon(bytes, at: i, isWide: noun[0] >= 0xE3) { best = max(best ?? 0, colon) }
    }
    if best == nil, isClear(bytes, start) {
      for phrase in phrases where matches(bytes, start, phrase) { best = max(best ?? 0, start + phrase.count) }
    }
    return best
  }

  /// Where a bare noun at `start` ends that stands behind a stop or a bracket, or opens a text known to be a credit.
  static func bareEnd(_ bytes: [UInt8], at start: Int) -> Int? {
    guard isClear(bytes, start), let noun = bare.first(where: { matches(bytes, start, $0) }) else { return nil }
    return start + noun.count
  }

  /// The place after a colon; characters of scripts without spaces may have a slash or an equals sign.
  private static func colon(_ bytes: [UInt8], at i: Int, isWide: Bool) -> Int? {
    guard i < bytes.count else { return nil }
    if bytes[i] == 0x3A { return i + 1 }
    if isWide, bytes[i] == 0x2F || bytes[i] == 0x3D { return i + 1 }
    guard i + 2 < bytes.count, bytes[i] == 0xEF, bytes[i + 1] == 0xBC else { return nil }
    return bytes[i + 2] == 0x9A || isWide && (bytes[i + 2] == 0x8F || bytes[i + 2] == 0x9D) ? i + 3 : nil
  }

  /// Whether nothing stands before `start`, or a stop, bracket or dash.
  private static func isClear(_ bytes: [UInt8], _ start: Int) -> Bool {
    var i = start
    while i > 0, bytes[i - 1] == 0x20 { i -= 1 }
    guard i > 0 else { return true }
    return ".!?|(-\"[".utf8.contains(bytes[i - 1]) || bytes[i - 1] >= 0x80 && Sentences.ends(bytes, at: i)
      || i >= 3 && bytes[i - 3] == 0xE2 && bytes[i - 2] == 0x80
  }

  private static func matches(_ bytes: [UInt8], _ start: Int, _ word: [UInt8]) -> Bool {
    guard start + word.count <= bytes.count else { return false }
    for (offset, byte) in word.enumerated() {
      let other = bytes[start + offset]
      guard other == byte || Scan.isUpper(other) && other | 0x20 == byte else { return false }
    }
    return true
  }

  /// Whether `text` opens with a label.
  static func opens(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(60))
    guard bytes.count > 2 else { return false }
    let start = bytes[0] == 0x28 || bytes[0] == 0x5B ? 1 : 0
    return end(bytes, at: 0) != nil || start > 0 && end(bytes, at: start) != nil
  }

  /// Whether `text` is a label and nothing else: "Foto:", "Copyright".
  static func isOnlyLabel(_ text: String) -> Bool {
    let word = Array(text.trimmed.lowercased().utf8)
    return word.isEmpty || nouns.contains(word) || legal.contains { Array($0.utf8) == word }
  }
}
