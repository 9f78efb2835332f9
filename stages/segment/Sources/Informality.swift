/// Tells writing without capitals, as in chats and posts, from edited text.
enum Informality {
  /// Whether " i " stands in `bytes`, and at least as often as " I ".
  static func writesSmallPronoun(_ bytes: [UInt8]) -> Bool {
    var small = 0
    var capital = 0
    var i = 1
    while i + 1 < bytes.count {
      if bytes[i] | 0x20 == 0x69, bytes[i - 1] == 0x20, bytes[i + 1] == 0x20 || bytes[i + 1] == 0x27 {
        if bytes[i] == 0x69 { small += 1 } else { capital += 1 }
      }
      i += 1
    }
    return small > 0 && small >= capital
  }
}
