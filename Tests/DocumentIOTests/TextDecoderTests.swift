import Bytes
import DocumentIO
import StageKit
import Testing

struct TextDecoderTests {
  func decode(_ bytes: [UInt8], as format: TextFormat = .plain) throws(InputError) -> String {
    let decoded = try TextDecoder.decode(bytes, as: format)
    return "\(decoded.encoding)\(decoded.isGuess ? "?" : ""): \(decoded.text.string)"
  }

  func failure(_ bytes: [UInt8], as format: TextFormat = .plain) -> String? {
    do throws(InputError) {
      _ = try TextDecoder.decode(bytes, as: format)
      return nil
    } catch { return "\(error.code.rawValue) \(error.offset.map { "\($0)" } ?? "-")" }
  }

  func utf16(_ text: String, bigEndian: Bool = false) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let halves = [UInt8(unit & 255), UInt8(unit >> 8)]
      return bigEndian ? halves.reversed() : halves
    }
  }

  func utf32(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar -> [UInt8] in
      [UInt8(scalar.value & 255), UInt8(scalar.value >> 8 & 255), UInt8(scalar.value >> 16), 0]
    }
  }

  @Test func validUTF8IsItself() throws {
    #expect(try decode(Array("Größe 😀\r\n".utf8)) == "utf-8: Größe 😀\r\n")
    #expect(try decode([]) == "utf-8: ")
  }

  @Test func aByteOrderMarkDecides() throws {
    let text = "Größe 東京 😀"
    #expect(try decode([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == "utf-8: \(text)")
    #expect(try decode([0xFF, 0xFE] + utf16(text)) == "utf-16le: \(text)")
    #expect(try decode([0xFE, 0xFF] + utf16(text, bigEndian: true)) == "utf-16be: \(text)")
    #expect(try decode([0xFF, 0xFE, 0, 0] + utf32(text)) == "utf-32le: \(text)")
    #expect(try decode([0xFF, 0xFE]) == "utf-16le: ")
  }

  @Test func onlyTheFirstByteOrderMarkIsOne() throws {
    #expect(try decode([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x61]) == "utf-8: \u{FEFF}a")
  }

  @Test func whatBreaksThePromiseOfAMarkHasItsPlace() {
    #expect(failure([0xEF, 0xBB, 0xBF, 0x61, 0xE9, 0x20]) == "undecodable 4")
    #expect(failure([0xFF, 0xFE, 0x61, 0, 0x00, 0xD8, 0x61, 0]) == "undecodable 4")
    #expect(failure([0xFF, 0xFE, 0x61, 0, 0x62]) == "undecodable 4")
    #expect(failure([0xFE, 0xFF, 0xDC, 0x00]) == "undecodable 2")
    #expect(failure([0xFF, 0xFE, 0, 0, 0, 0, 0x11, 0]) == "undecodable 4")
  }

  @Test func utf16WithoutAMarkIsToldByItsZeros() throws {
    #expect(try decode(utf16("The harbour of Vellmar.")) == "utf-16le?: The harbour of Vellmar.")
    #expect(try decode(utf16("Мы готовы, да.", bigEndian: true)) == "utf-16be?: Мы готовы, да.")
    #expect(try decode(utf32("The harbour")) == "utf-32le?: The harbour")
  }

  @Test func zeroBytesArePlainTextsEndAndHTMLsReplacement() throws {
    #expect(failure(Array("The harbour\0".utf8)) == "binary 11")
    #expect(failure([0, 0, 0, 0, 0, 0, 0, 0]) == "binary 0")
    let page = "<p>" + String(repeating: "word ", count: 40)
    #expect(try decode(Array("\(page)\0".utf8), as: .html) == "utf-8: \(page)\u{FFFD}")
    #expect(failure(Array("<p>\0\0\0".utf8), as: .html) == "binary 3")
  }

  @Test func brokenUTF8IsNotGuessedAtAsSomethingElse() {
    let text = Array("Größe, Höhe, Länge, Fläche, Über".utf8)
    #expect(failure(text + [0xC3]) == "undecodable \(text.count)")
    #expect(failure(text + [0xE9, 0x20] + text) == "undecodable \(text.count)")
  }

  @Test func aSlipInAPageIsReplacedAsBrowsersDo() throws {
    let page = "<p>" + String(repeating: "Größe, Höhe, Länge. ", count: 20)
    #expect(try decode(Array(page.utf8) + [0xC3] + Array("<p>z".utf8), as: .html) == "utf-8: \(page)\u{FFFD}<p>z")
    #expect(failure(Array(page.utf8) + [0xC3, 0xC3, 0x20], as: .html) == "undecodable \(page.utf8.count)")
    #expect(failure(Array(page.utf8) + [0xC3]) == "undecodable \(page.utf8.count)")
  }

  @Test func westernTextIsWindows1252() throws {
    let text = "Le maire a d\u{E9}clar\u{E9} que l'\u{E9}t\u{E9} \u{E0} Vellmar serait agr\u{E9}able. "
    let bytes = String(repeating: text, count: 4).unicodeScalars.map { UInt8($0.value) }
    #expect(try decode(bytes).hasPrefix("windows-1252?: Le maire a déclaré"))
    #expect(try decode([0x63, 0x61, 0x66, 0xE9]) == "windows-1252?: café")
    let english = Array("It".utf8) + [0x92] + Array("s a long sentence with one curly apostrophe in it.".utf8)
    #expect(try decode(english) == "windows-1252?: It’s a long sentence with one curly apostrophe in it.")
    #expect(try decode(Array("El ni".utf8) + [0xF1] + Array("o comi".utf8) + [0xF3]) == "windows-1252?: El niño comió")
  }

  @Test func cyrillicTextIsGuessed() throws {
    let text = "Министр сообщил, что переговоры в городе продолжатся на следующей неделе. "
    let bytes = (text + text).unicodeScalars.map { scalar -> UInt8 in
      (0x410...0x44F).contains(scalar.value) ? UInt8(scalar.value - 0x410 + 0xC0) : UInt8(scalar.value)
    }
    #expect(try decode(bytes) == "windows-1251?: \(text)\(text)")
  }

  @Test func aDeclaredCharsetIsBelievedWhereUTF8IsNot() throws {
    let page = Array("<meta charset=ISO-8859-1><p>caf".utf8) + [0xE9, 0x93]
    #expect(try decode(page, as: .html) == "windows-1252: <meta charset=ISO-8859-1><p>café“")
    let greek = Array("<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-7'>".utf8) + [0xE1]
    #expect(try decode(greek, as: .html).hasPrefix("iso-8859-7: "))
    #expect(try decode(greek, as: .html).hasSuffix("α"))
    let lie = Array("<meta charset=iso-8859-1><p>Größe".utf8)
    #expect(try decode(lie, as: .html).hasPrefix("utf-8: "))
  }

  @Test func textThatGrowsThreefoldIsDecodedWhole() throws {
    let page = Array("<meta charset=tis-620>".utf8) + [UInt8](repeating: 0xA1, count: 5000)
    let decoded = try TextDecoder.decode(page, as: .html)
    #expect(decoded.encoding == "windows-874")
    #expect(decoded.text.string == "<meta charset=tis-620>" + String(repeating: "ก", count: 5000))
  }

  @Test func whatADeclaredCharsetHasNoCharacterForHasItsPlace() {
    let head = Array("<meta charset=euc-kr>".utf8)
    #expect(failure(head + [0xB0, 0xA1, 0xFF, 0x80, 0x90], as: .html) == "undecodable \(head.count + 2)")
    #expect(failure(head + [0xB0, 0xA1, 0x81], as: .html) == "undecodable \(head.count + 2)")
  }

  @Test func anEscapedEncodingIsFoundInASCIIBytes() throws {
    // JIS X 0208 for "東京" between the escapes.
    let word: [UInt8] = [0x1B, 0x24, 0x42, 0x45, 0x6C, 0x35, 0x7E, 0x1B, 0x28, 0x42]
    #expect(try decode(word + [0x2E] + word) == "iso-2022-jp?: 東京.東京")
    #expect(try decode(Array("\u{1B}[31mred".utf8)) == "utf-8: \u{1B}[31mred")
  }

  @Test func controlCharactersAreNotText() {
    #expect(failure([0xFF, 0xD8, 1, 2, 3, 4, 5, 6] + Array("JFIF".utf8)) == "binary 2")
  }

  @Test func nothingIsLostInWindows1252() throws {
    let all: [UInt8] = [0x0A] + Array(0x20..<0x7F) + Array(0x80...0xFF)
    let page = Array("<meta charset=windows-1252>".utf8) + all
    let decoded = try TextDecoder.decode(page, as: .html)
    #expect(decoded.text.string.unicodeScalars.count == page.count)
    #expect(decoded.text.string.hasSuffix("üýþÿ"))
  }
}

struct DeclaredCharsetTests {
  /// The encoding of a page whose head is `head`, told by how it decodes one byte.
  func encoding(_ head: String) -> String? {
    (try? TextDecoder.decode(Array(head.utf8) + [0xA4, 0xA4], as: .html))?.encoding
  }

  @Test(arguments: [
    "<meta charset=\"euc-jp\">", "<META CHARSET = 'EUC-JP' />", "<meta name=x charset=x-euc-jp>",
    "<meta content=\"text/html; charset=euc-jp\" http-equiv=content-type>",
    "<meta http-equiv=\"Content-Type\" content=\"text/html;charset = 'euc-jp'\">",
    "<?xml version=\"1.0\" encoding=\"EUC-JP\"?><html>", "<!-- <meta charset=koi8-r> --><meta charset=euc-jp>",
    "<a title=\"<meta charset=koi8-r>\"><meta charset=euc-jp>", "<meta charset=nonsense><meta charset=euc-jp>",
    "<title>x</title><meta/charset=euc-jp>",
  ])
  func aDeclarationIsFound(head: String) {
    #expect(encoding(head) == "euc-jp", "\(head)")
  }

  @Test(arguments: [
    "<meta content=\"text/html; charset=euc-jp\">", "<p charset=euc-jp>", "<metadata charset=euc-jp>",
    "<meta http-equiv=refresh content=\"charset=euc-jp\">", "<!-- <meta charset=euc-jp>", "<meta charset=",
    "<meta charset=\"euc-jp", "<meta charset=euc-jp",
    "<meta http-equiv=content-type content=charset>", "< meta charset=euc-jp>",
  ])
  func otherThingsDeclareNothing(head: String) {
    #expect(encoding(head + String(repeating: " ", count: 20)) != "euc-jp", "\(head)")
  }

  @Test func hostileHeadsEnd() {
    for piece in ["<meta ", "<!--", "<!-->", "<meta charset", "charset=", "<meta =", "<a \"", "<?xml encoding"] {
      _ = encoding(String(repeating: piece, count: 2000))
    }
  }
}
