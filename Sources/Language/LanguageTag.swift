/// Language tags (BCP 47).
public enum LanguageTag {
  /// The tag for one of CLD2's codes; `nil` for what is no language (script codes, joke languages).
  package static func bcp47(cld2 code: String) -> String? {
    switch code {
    case "un", "zzb", "zzp", "zze": nil
    case "iw": "he"
    case "jw": "jv"
    case "no": "nb"
    case "mo": "ro"
    case "blu": "hmn"
    case "sit-NP": "lif"
    case "bh": "bho"
    default: code.hasPrefix("xx") ? nil : code
    }
  }

  /// The language without script and region: "zh" of "zh-Hant", "en" of "en-GB" and "en_GB"; lowercase.
  public static func primary(_ tag: String) -> String {
    String(
      decoding: tag.utf8.prefix { $0 != 0x2D && $0 != 0x5F }.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 },
      as: UTF8.self)
  }
}
