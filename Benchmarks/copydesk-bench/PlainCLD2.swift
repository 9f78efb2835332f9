internal import Bytes
internal import CCLD2
internal import Language

/// CLD2 without our model and thresholds, to compare with.
enum PlainCLD2 {
  /// What it tells of a text, pressed for an answer where it has none to give freely; whether it calls itself sure.
  static func identify(_ text: Text) -> (language: String, isSure: Bool)? {
    // Its scanners look a few bytes ahead.
    let bytes = text.bytes + [UInt8](repeating: 0x20, count: 8)
    if let found = identify(bytes, isPressed: false) { return found }
    return identify(bytes, isPressed: true).map { ($0.language, false) }
  }

  private static func identify(_ bytes: [UInt8], isPressed: Bool) -> (language: String, isSure: Bool)? {
    var result = copydesk_cld2_result()
    guard copydesk_cld2_detect(bytes, Int32(clamping: bytes.count), isPressed ? 1 : 0, &result) == 0,
      let code = result.languages.0, let language = LanguageTag.bcp47(cld2: String(cString: code))
    else { return nil }
    return (language, result.reliable != 0)
  }
}
