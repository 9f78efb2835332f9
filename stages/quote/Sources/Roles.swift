internal import Bytes

/// Who bears a title or role: "the minister" is the person called so before, or else right after; "the ministry" the body
/// that has the word in its name.
struct Roles {
  /// The numbers of mentions of persons by the words of their titles, in order.
  private var byWord: [UInt64: [UInt32]] = [:]
  private let mentions: [NameMention]

  init(_ names: NameTable) {
    mentions = names.mentions
    for (number, mention) in mentions.enumerated() {
      let person = names.persons[mention.person]
      let words = person.isBody ? Roles.words(of: person, names) : person.roles
      for role in words { byWord[role, default: []].append(UInt32(number)) }
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
      if mention(known[middle]).tokens.lowerBound <= token { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? mention(known[low - 1]).person : known.first.map { mention($0).person }
  }

  private func mention(_ number: UInt32) -> NameMention { mentions[Int(number)] }
}
