/// Who took a picture: the ways in which lines say so.
enum Credits {
  private static let openers = [
    "©", "(c)", "(foto:", "(photo:", "copyright", "bild:", "agencia:", "autor:", "rechte:", "bildrechte:", "imago/",
    "fotograf:", "vía ", "dok.", "photo:", "photos:", "photo by", "photograph:", "photograph by", "image:", "images:",
    "credit:",
    "image credit", "photo credit", "picture:",
    "credits:", "foto:", "fotos:", "bild:", "bildquelle:", "quelle:", "source:", "image source", "crédit", "crédits",
    "fotografía:", "imagen:", "crédito:", "фото:", "фото ", "zdjęcie:", "fot.", "kuva:", "courtesy of", "courtesy:",
    "pic:", "pictures:", "illustration:", "illustration by", "getty images", "image by", "image via", "写真", "撮影",
    "foto ",
  ]

  private static let heads = LineOpeners(openers)

  /// Whether a line opens like a credit.
  static func opens(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count >= 5 else { return false }
    return heads.first(of: line) != nil
  }

  /// A credit and nothing else: it opens like one, is short, and says nothing in sentences.
  static func isCredit(_ line: ArraySlice<UInt8>, words: Int, hasSentences: Bool) -> Bool {
    guard opens(line), words <= 14, !hasSentences else { return false }
    let bytes = Array(line)
    return !Scan.contains("rights reserved", in: bytes) && !Scan.contains("copyright", in: bytes)
  }

  /// Where a caption that is glued to a credit begins: the offset in `line`, by the line after it (which repeats the
  /// caption) or by a capital that follows a small letter. `nil` where no caption is glued on.
  static func gluedCaption(_ line: ArraySlice<UInt8>, next: ArraySlice<UInt8>?) -> Int? {
    guard opens(line) else { return nil }
    if let next, next.count >= 16, line.count > next.count {
      if line.suffix(next.count).elementsEqual(next) { return line.count - next.count }
      // The repeat may have a tail of its own: the caption is what both have in common.
      let head = Array(next.prefix(16))
      if let place = line.withUnsafeBufferPointer({ Scan.find(head, in: $0, from: 3) }) { return place }
    }
    var i = line.startIndex + 4
    while i + 1 < line.endIndex {
      if Scan.isLower(line[i - 1]), Scan.isUpper(line[i]), line.endIndex - i > 20 {
        let word = line[..<i].reversed().prefix { !Scan.isSpace($0) }
        // McDonald, LeBron: a short beginning of a name is no end of one.
        if word.count > 3 { return i - line.startIndex }
      }
      i += 1
    }
    return nil
  }

  /// What introduces a credit behind a caption; "source:" is none, it stands behind tables and claims too.
  private static let trailers = [
    "©", "(c)", "photo:", "photos:", "photo by", "photo credit", "photograph:", "photograph by", "picture:", "image:",
    "image credit", "credit:", "foto:", "fotos:", "bild:", "fotografía:", "crédit", "фото:",
  ]

  /// Where the credit begins that ends a caption ("… on Monday. Photo: Ida Varn/Coast News"): the offset in `line` of what
  /// introduces it. `nil` where there is none. It stands behind the end of a sentence or in brackets, and is short.
  static func trailing(_ line: ArraySlice<UInt8>) -> Int? {
    var i = line.endIndex - 6
    let first = max(line.startIndex + 16, line.endIndex - 100)
    while i >= first {
      let isBracketed = line[i - 1] == UInt8(ascii: "(")
      if isBracketed || Scan.isSpace(line[i - 1]), startsTrailer(line[i...], after: line[..<i]) {
        return i - line.startIndex - (isBracketed ? 1 : 0)
      }
      i -= 1
    }
    return nil
  }

  private static func startsTrailer(_ rest: ArraySlice<UInt8>, after caption: ArraySlice<UInt8>) -> Bool {
    guard let lead = rest.first, lead == 0xC2 || lead == 0xD1 || lead == 0xD0 || "pPiIcCfFbB(".utf8.contains(lead)
    else {
      return false
    }
    guard let end = caption.last(where: { !Scan.isSpace($0) }), ".!?)(|\"".utf8.contains(end) || end >= 0x80 else {
      return false
    }
    let text = String(decoding: rest, as: UTF8.self)
    let lower = text.lowercased()
    guard let trailer = trailers.first(where: { lower.hasPrefix($0) }) else { return false }
    let name = text.dropFirst(trailer.count)
    let words = name.split(separator: " ")
    return (1...8).contains(words.count) && name.contains(where: \.isUppercase) && !name.contains(". ")
  }
}
