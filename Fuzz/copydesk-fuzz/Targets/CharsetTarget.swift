internal import Bytes
internal import DocumentIO
internal import StageKit

/// The bytes of a text or an HTML file in whatever encoding.
struct CharsetTarget: FuzzTarget {
  func run(_ input: [UInt8]) {
    check(input, .plain)
    check(input, .html)
  }

  private func check(_ bytes: [UInt8], _ format: TextFormat) {
    let decoded: DecodedText
    do throws(InputError) { decoded = try TextDecoder.decode(bytes, as: format) } catch {
      promise(error.offset.map { (0...bytes.count).contains($0) } ?? true, "a fault behind the file's end")
      promise(UTF8Validation.firstInvalid(in: bytes) != nil || bytes.contains(0), "valid UTF-8 was refused")
      return
    }
    promise(UTF8Validation.firstInvalid(in: decoded.text.bytes) == nil, "\(decoded.encoding) gave no UTF-8")
    promise(!decoded.encoding.isEmpty && decoded.encoding == decoded.encoding.lowercased(), "the encoding has no name")
    if decoded.encoding == "utf-8", !bytes.contains(0), UTF8Validation.firstInvalid(in: bytes) == nil {
      let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      promise(decoded.text.bytes.elementsEqual(bytes[start...]), "valid UTF-8 was changed")
    }
    let again = try? TextDecoder.decode(decoded.text.bytes, as: format)
    if !decoded.text.bytes.contains(0x1B), !decoded.text.bytes.contains(0) {
      let start = decoded.text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      promise(again?.text.bytes == Array(decoded.text.bytes[start...]), "what was decoded does not stay as it is")
    }
  }
}
