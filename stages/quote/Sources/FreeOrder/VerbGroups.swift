internal import Bytes

/// Verbs of speech with what belongs to them.
extension FreeOrderPhrases {
  /// A verb of speech with the clitics, auxiliaries and adverbs before it: "lo ha poi detto".
  struct VerbGroup: Hashable {
    var elements: Range<Int>
    var verb: Int
    /// The pronoun of "a-t-il expliqué", within the group.
    var pronoun: Int?
  }

  /// Whether the element is a verb of speech, and not a noun of the same form.
  func isVerb(_ i: Int) -> Bool {
    guard let token = token(i), token.has(.cue) else { return false }
    let before = self.token(i - 1)
    if token.isCapital, let before, before.isWord || before.kind == .openBracket { return false }
    guard token.has(.nounLike), let before else { return true }
    if before.has(.auxiliary), !before.has([.determiner, .preposition]) { return true }
    return !before.has([.determiner, .preposition, .linking]) && self.token(i + 1)?.has(.linking) != true
  }

  func form(_ i: Int) -> VerbForm {
    guard let token = token(i) else { return .finite }
    return reading.lexicon.grammar?.form(reading.bytes[token.range]) ?? .finite
  }

  /// The verb group that starts at the element.
  func verbGroup(at start: Int) -> VerbGroup? {
    var i = start
    var helped = false
    var pronoun: Int?
    while i - start < 8, let token = token(i) {
      if isVerb(i), let form = usable(i, helped) { return group(start, i, pronoun, form) }
      if token.has(.auxiliary) {
        helped = true
        if let next = self.token(i + 1), next.has(.pronoun), isAttached(i + 1) {
          pronoun = i + 1
          i += 1
        }
      } else if !token.has([.adverb, .negation]), !isClitic(i), !(helped && leadsToInfinitive(i)) {
        return nil
      }
      i += 1
    }
    return nil
  }

  /// "fait savoir" and the like go on to the last verb; a pronoun tied to the verb belongs to the group's end.
  private func group(_ start: Int, _ verb: Int, _ pronoun: Int?, _ form: VerbForm) -> VerbGroup? {
    if form == .gerund { return nil }
    var last = verb
    if isVerb(verb + 1), self.form(verb + 1) == .infinitive { last = verb + 1 }
    return VerbGroup(elements: start..<last + 1, verb: last, pronoun: pronoun)
  }

  private func usable(_ i: Int, _ helped: Bool) -> VerbForm? {
    let form = form(i)
    return form == .finite || helped ? form : nil
  }

  /// "dit-il", "disse-lhe": no space before the pronoun.
  func isAttached(_ i: Int) -> Bool {
    guard let token = token(i), token.start > 0 else { return false }
    return reading.bytes[token.start - 1] == 0x2D
  }

  /// "lo explicó", "l'a dit": a determiner right before a verb is a pronoun.
  func isClitic(_ i: Int) -> Bool {
    guard let token = token(i), token.has(.determiner), token.end - token.start <= 4, let next = self.token(i + 1)
    else {
      return false
    }
    return next.has(.auxiliary) || next.has(.cue) && !next.has(.nounLike)
  }

  /// "a tenu à préciser", "quiso también subrayar".
  private func leadsToInfinitive(_ i: Int) -> Bool {
    guard let token = token(i), token.has(.preposition), token.end - token.start <= 3 else { return false }
    return isVerb(i + 1) && form(i + 1) == .infinitive || isVerb(i + 2) && form(i + 2) == .infinitive
  }

  /// The first element of the group whose verb is `verb`.
  func groupStart(_ verb: Int) -> Int {
    var i = verb
    while i > 0, verb - i < 7, let before = token(i - 1) {
      let isSmall = before.has([.adverb, .auxiliary, .negation]) && !(before.isCapital && i > 1)
      guard isSmall || isClitic(i - 1) || i == verb && form(verb) == .infinitive && leadsToInfinitive(i - 1) else {
        break
      }
      i -= 1
    }
    return i
  }

  func hasAuxiliary(_ range: Range<Int>) -> Bool { range.contains { token($0)?.has(.auxiliary) == true } }
}
