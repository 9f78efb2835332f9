/// Words of a language that speak for a topic: terms as in a rules file, between commas.
struct TopicWords {
  /// Hardly said elsewhere.
  var strong = ""
  /// Mostly said there.
  var fair = ""
  /// Said there more than elsewhere.
  var weak = ""
  /// Speaks against the topic.
  var against = ""

  /// The terms of a list.
  static func terms(_ list: String) throws(RuleTermError) -> [RuleTerm] {
    var terms: [RuleTerm] = []
    for part in list.utf8.split(separator: UInt8(ascii: ",")) {
      let first = part.firstIndex { $0 != 0x20 && $0 != 0x0A } ?? part.endIndex
      terms.append(try RuleTerm(String(Substring(part[first...]))))
    }
    return terms
  }
}
