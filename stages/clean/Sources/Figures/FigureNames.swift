/// What the names of elements say within a figure, where "author" and "source" are those of the picture.
enum FigureNames {
  struct Role: OptionSet {
    let rawValue: UInt8
    static let caption = Role(rawValue: 1)
    static let credit = Role(rawValue: 2)
    /// Of no account: labels for screen readers, buttons to enlarge or unfold.
    static let skipped = Role(rawValue: 4)
    /// Films and sound.
    static let film = Role(rawValue: 8)
  }

  private static let stems: [(Role, [[UInt8]])] = [
    (
      .credit,
      bytes(
        "credit copyright photographer fotograf photog source quelle pictsrc author autor byline rights rechte agency agence distributor attribution provider __src urheber"
      )
    ),
    (
      .caption,
      bytes(
        "caption legend description cutline bildtext bildunterschrift infotext didascalia subtitle leyenda media-lead media-title img-info image-info"
      )
    ),
    (
      .skipped,
      bytes(
        "offscreen sr-only visually-hidden visuallyhidden screen-reader screenreader toggle zoom expand expansion button btn social share tooltip counter"
      )
    ),
    (.film, bytes("video audio podcast")),
  ]

  private static func bytes(_ words: String) -> [[UInt8]] { words.split(separator: " ").map { Array($0.utf8) } }

  /// What the class, identifier and the like of `node` say.
  static func role(_ table: NodeTable, _ node: Int) -> Role {
    guard table.nodes[node].attributeCount > 0 else { return [] }
    var role: Role = []
    for attribute in [AttributeName.class, .id, .itemprop, .dataTestid, .dataComponent, .dataType] {
      guard let range = table.range(node, attribute), range.count < 400 else { continue }
      table.pool.withUnsafeBufferPointer { pool in
        let name = UnsafeBufferPointer(rebasing: pool[range])
        for (found, words) in stems where !role.contains(found) {
          if words.contains(where: { Scan.find($0, in: name, from: 0, folding: true) != nil }) { role.insert(found) }
        }
      }
    }
    return role
  }
}
