/// Copies that are found by way of another copy: a text cut to half and one with a new lead may have little in common, and
/// each much with the whole story.
extension Matcher {
  /// Copies that a kept document may have and still become a copy itself, which takes them along.
  static let movedLimit = 64

  /// The kept document of whose copies the document is surely one, and which it resembles a little; none where there is
  /// no such.
  mutating func originalOfCopy(
    _ ordinal: Int, _ resembled: [Resembled], _ table: DocumentTable
  ) throws -> (Int, Overlap)? {
    for near in resembled {
      guard table.isKept(near.other) else {
        // It was kept until it turned out to be a copy itself.
        let original = Int(table.original[near.other])
        guard near.likeness >= settings.similarity, table.mayCompare(ordinal, original) else { continue }
        let overlap = try compare(ordinal, original)
        if likeness(overlap) >= settings.similarity * Matcher.little { return (original, overlap) }
        continue
      }
      var copy = table.nextCopy[near.other]
      for _ in 0..<Matcher.copyLimit where copy != DocumentTable.none {
        if likeness(try compare(ordinal, Int(copy))) >= Matcher.much { return (near.other, near.overlap) }
        copy = table.nextCopy[Int(copy)]
      }
    }
    return nil
  }

  /// Makes other kept documents copies of the one that a document became a copy of, where the document surely matches both
  /// and these resemble each other a little.
  mutating func bridge(
    _ ordinal: Int, _ original: Resembled, _ resembled: [Resembled], _ table: inout DocumentTable
  ) throws {
    guard original.likeness >= Matcher.much else { return }
    for near in resembled where near.likeness >= Matcher.much && near.other != original.other {
      let other = near.other
      guard table.isKept(other), !table.isEarlier(table.rank[other]), table.mayCompare(other, original.other) else {
        continue
      }
      let overlap = try compare(other, original.other)
      guard likeness(overlap) >= settings.similarity * Matcher.little else { continue }
      guard let copies = copies(of: other, near: original.other, table) else { continue }
      table.nextCopy[other] = DocumentTable.none
      table.join(other, to: original.other, overlap)
      for copy in copies {
        let overlap = try compare(original.other, copy)
        table.join(copy, to: original.other, overlap)
      }
    }
  }

  /// The copies of a kept document; `nil` where they are too many, or too far in time from the one that they would go to.
  private func copies(of kept: Int, near other: Int, _ table: DocumentTable) -> [Int]? {
    var copies: [Int] = []
    var copy = table.nextCopy[kept]
    while copy != DocumentTable.none {
      guard copies.count < Matcher.movedLimit, table.mayCompare(Int(copy), other) else { return nil }
      copies.append(Int(copy))
      copy = table.nextCopy[Int(copy)]
    }
    return copies
  }
}
