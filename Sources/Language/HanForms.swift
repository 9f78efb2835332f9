/// Tells Japanese from Chinese where a text has no kana: by characters whose form is used in Japan alone.
enum HanForms {
  /// Longer Japanese has kana: forty characters, counted as three letters each.
  static let lettersAtMost = 120

  /// Simplified in Japan (jōyō kanji), otherwise or not in China, Taiwan and Hong Kong. Sorted.
  private static let japanese: [UInt32] =
    """
    圧囲栄営駅塩桜価仮絵拡覚楽巻気帰拠挙勲経軽継鶏撃検権顕験厳広鉱済斎剤雑歯児実釈収従渋獣縦処証乗浄剰畳縄壌嬢譲醸図酔髄瀬斉摂\
    銭戦繊捜巣騒増蔵続対帯択沢単団弾遅鋳聴徴鉄転伝稲闘徳読悩脳拝廃売発髪抜払仏変辺豊訳薬揺様覧竜両猟塁齢歴労
    """.unicodeScalars.map(\.value).sorted()

  /// Whether `bytes` (UTF-8) hold such a character. One pass.
  static func areJapanese(_ bytes: Span<UInt8>) -> Bool {
    var i = 0
    while i + 2 < bytes.count {
      // All of them take three bytes.
      guard bytes[i] >= 0xE5, bytes[i] <= 0xE9 else {
        i += 1
        continue
      }
      if contains(UInt32(ScriptTable.scalar(bytes, at: i).scalar)) { return true }
      i += 3
    }
    return false
  }

  private static func contains(_ scalar: UInt32) -> Bool {
    var (low, high) = (0, japanese.count)
    while low < high {
      let middle = (low + high) / 2
      if japanese[middle] < scalar { low = middle + 1 } else { high = middle }
    }
    return low < japanese.count && japanese[low] == scalar
  }
}
