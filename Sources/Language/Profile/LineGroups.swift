internal import Bytes

/// The paragraphs of a text of which nothing but its lines is known.
enum LineGroups {
  /// A shorter line goes together with the short lines next to it, in bytes.
  static let longestShort = 120
  /// Lines go together up to this.
  static let longestGroup = 1024

  /// In order. Blank lines divide, long lines stand alone.
  static func ranges(of text: Text) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var group: Range<Int>?
    var start = 0
    for end in 0...text.count where end == text.count || text.bytes[end] == 0x0A {
      let line = start..<end
      start = end + 1
      let isBlank = !text.bytes[line].contains { $0 > 0x20 }
      if isBlank || line.count > longestShort || (group?.count ?? 0) > longestGroup {
        if let whole = group { groups.append(whole) }
        group = nil
      }
      if isBlank { continue }
      if line.count > longestShort { groups.append(line) } else { group = (group?.lowerBound ?? line.lowerBound)..<end }
    }
    if let whole = group { groups.append(whole) }
    return groups
  }
}
