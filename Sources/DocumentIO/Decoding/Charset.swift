internal import Bytes
internal import CUchardet
#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Legacy encodings: guessed by uchardet, decoded by iconv.
enum Charset {
  /// What the encoding of `bytes` is likely to be, by its WHATWG name where it has one; `nil` where nothing tells.
  ///
  /// uchardet needs letters to count. Text with few of them, or with nothing beyond ASCII but the punctuation that the
  /// Windows encodings share, is windows-1252: it guesses Mac encodings at a lone curly apostrophe.
  static func guess(_ bytes: [UInt8]) -> String? {
    let letters = ByteScan.highLetters(bytes)
    if letters == 0 && bytes.contains(where: { $0 >= 0x80 }) { return "windows-1252" }
    let isLatin = letters * 2 <= bytes.count
    if letters > 0 && letters < 8 && isLatin { return "windows-1252" }
    guard let name = detect(bytes) else { return nil }
    if letters < 30 && letters * 4 <= bytes.count && rare.contains(name) { return "windows-1252" }
    // Where ISO encodings have control characters, their Windows relatives have letters.
    if let windows = windowsRelatives[name], bytes.contains(where: { 0x80..<0xA0 ~= $0 }) { return windows }
    return name
  }

  /// Encodings of small languages and old machines, which short texts are taken for by chance.
  private static let rare: Set<String> = [
    "mac-centraleurope", "x-mac-cyrillic", "macintosh", "iso-8859-3", "iso-8859-4", "iso-8859-10", "iso-8859-13",
    "iso-8859-16", "ibm852", "viscii", "windows-1258",
  ]

  private static let windowsRelatives = [
    "iso-8859-2": "windows-1250", "iso-8859-5": "windows-1251", "iso-8859-6": "windows-1256",
    "iso-8859-7": "windows-1253", "iso-8859-8": "windows-1255", "iso-8859-13": "windows-1257",
    "iso-8859-15": "windows-1252",
  ]

  private static func detect(_ bytes: [UInt8]) -> String? {
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let accepted = bytes.withUnsafeBytes { raw in
      uchardet_handle_data(detector, raw.bindMemory(to: CChar.self).baseAddress, min(raw.count, 1 << 20))
    }
    guard accepted == 0 else { return nil }
    uchardet_data_end(detector)
    guard let name = uchardet_get_charset(detector), strlen(name) > 0 else { return nil }
    let label = String(cString: name)
    return CharsetLabels.name(of: Array(label.utf8)) ?? label.lowercased()
  }

  /// The text of `bytes` in the encoding called `name`. Throws `InputError` (`undecodable`) with the offset of the first
  /// byte that it has no character for.
  static func decode(_ bytes: [UInt8], _ name: String, isGuess: Bool) throws(InputError) -> DecodedText {
    if name == "windows-1252" {
      return DecodedText(text: Windows1252.decode(bytes), encoding: name, isGuess: isGuess)
    }
    guard let converter = Converter(from: converterNames[name] ?? name.uppercased()) else {
      throw InputError(.undecodable, "no converter for the encoding '\(name)'", at: 0)
    }
    let (out, bad) = converter.convert(bytes)
    if let bad { throw TextDecoder.undecodable(name, at: bad) }
    guard let text = Text(validating: out) else { throw TextDecoder.undecodable(name, at: 0) }
    return DecodedText(text: text, encoding: name, isGuess: isGuess)
  }

  /// What iconv calls an encoding, where that is not its name: mostly supersets that the web means by the name.
  private static let converterNames = [
    "big5": "BIG5-HKSCS", "euc-kr": "CP949", "gbk": "GB18030", "gb2312": "GB18030", "iso-8859-8-i": "ISO-8859-8",
    "shift_jis": "CP932", "windows-874": "CP874", "x-mac-cyrillic": "MAC-CYRILLIC", "hz-gb-2312": "HZ",
    "windows-1252": "CP1252", "euc-jp": "EUC-JP-MS",
  ]
}
