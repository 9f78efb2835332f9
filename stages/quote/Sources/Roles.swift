internal import Bytes

/// Who bears a title or role: "the minister" is the person called so before, or else right after; "the ministry" the body
/// that has the word in its name.
struct Roles {
  /// Mentions of persons by the words of their titles, in order.
  private var byWord: [UInt64: [NameMention]] = [:]

  init(_ names: NameTable) {
    for mention in names.mentions {
      let person = names.persons[mention.person]
      let words = person.isBody ? Roles.words(of: person, names) : person.roles
      for role in words { byWord[role, default: []].append(mention) }
    }
  }

  /// "ministry" of the Transport Ministry.
  private static func words(of body: Person, _ names: NameTable) -> Set<UInt64> {
    guard body.tokens.count > 1 else { return [] }
    return Set(body.tokens.filter(names.isBodyNoun).map { names.hash($0) })
  }

  /// The person that bore the role of a hash last before a token, or first after it.
  func bearer(_ role: UInt64, before token: Int) -> Int? {
    guard let known = byWord[role] else { return nil }
    var low = 0
    var high = known.count
    while low < high {
      let middle = (low + high) / 2
      if known[middle].tokens.lowerBound <= token { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? known[low - 1].person : known.first?.person
  }
}
