/// Weighs whether characters are what they seem, or the bytes of others: how odd they look where they stand, and how well
/// what they would stand for fits there. In points, of which four make certain; the points are our own judgement of how
/// news is written, tried on sound text in some twenty-five languages.
struct Plausibility {
  let passage: Passage
  let charset: Int
  let readings: [Reading]
  /// The letters that the passage would have in each script, where it has any.
  private var scripts = [Int](repeating: 0, count: WritingSystem.count)
  private var asciiLetters = 0

  init(_ passage: Passage, charset: Int, readings: [Reading]) {
    self.passage = passage
    self.charset = charset
    self.readings = readings
    for (place, scalar) in passage.scalars.enumerated() {
      if scalar < 0x80 {
        if Glyph(scalar).isLetter { asciiLetters += 1 }
      } else if passage.isMended[place] {
        scripts[WritingSystem.of(scalar)] += 1
      }
    }
    for reading in readings { scripts[WritingSystem.of(reading.target)] += 1 }
  }

  /// Points for one reading.
  func points(_ number: Int) -> Int {
    let reading = readings[number]
    let fit = self.fit(number)
    if fit <= Plausibility.impossible { return fit }
    let length = reading.count < 3 ? 0 : reading.count == 3 ? 2 : 4
    let points = oddness(reading) + length + fit
    return isLoneRing(reading) ? min(points, Mojibake.certain - 1) : points
  }

  /// Ã¥, once: å to windows-1252, something else to others. It takes a second one to be sure.
  private func isLoneRing(_ reading: Reading) -> Bool {
    guard scalar(reading.start) == 0xC3, scalar(reading.start + 1) == 0xA5 else { return false }
    return readings.count == 1
  }

  static let impossible = -100

  // MARK: How odd they look

  private func scalar(_ place: Int) -> UInt32 {
    place >= 0 && place < passage.scalars.count ? passage.scalars[place] : 0x20
  }

  private func oddness(_ reading: Reading) -> Int {
    var points = leadOddness(reading)
    for place in reading.start - 1..<reading.start + reading.count {
      points += Plausibility.pairOddness(scalar(place), scalar(place + 1), place + 1 < reading.start + reading.count)
    }
    let lead = scalar(reading.start)
    // Letters of another script in a text in Latin letters.
    if lead >= 0x370, lead < 0x530, asciiLetters >= 4, scripts[WritingSystem.of(lead)] == 0 { points += 2 }
    return points
  }

  /// Ã and Â, which are rare but for Portuguese and Vietnamese, Romanian, French in capitals.
  private func leadOddness(_ reading: Reading) -> Int {
    let before = Glyph(scalar(reading.start - 1))
    let next = scalar(reading.start + 1)
    switch scalar(reading.start) {
    case 0xC3:
      // "The Ã’s": a letter that is spoken of.
      if next == 0x2019, scalar(reading.start + 2) == 0x73 { return -2 }
      // “ATÉ AMANHÃ”: the end of a Portuguese word in capitals.
      if before == .capital, Plausibility.ends.contains(next), !Glyph(scalar(reading.start + 2)).isLetter { return 0 }
      return next == 0xA0 && before != .capital ? 3 : 2
    case 0xC2: return before == .capital ? 0 : 2
    default: return 0
    }
  }

  /// What stands behind the last word of a quotation or a sentence.
  private static let ends: Set<UInt32> = Set("’”»›…–—".unicodeScalars.map(\.value))

  /// How odd `second` is right behind `first`.
  private static func pairOddness(_ first: UInt32, _ second: UInt32, _ isInside: Bool) -> Int {
    if first < 0x80, second < 0x80 { return 0 }
    let (a, b) = (Glyph(first), Glyph(second))
    switch (a, b) {
    case (_, .control): return isInside ? 3 : 0
    case (_, .lost), (.lost, _): return 1
    case (_, .noBreakSpace): return second == 0xAD && a.isLetter ? 2 : 0
    case (.edge, _), (_, .edge): return 0
    case (.letter, .letter), (.small, .small), (.small, .capital), (.capital, .capital), (.capital, .small):
      return letterOddness(first, second, a, b)
    case (.small, .symbol), (.capital, .symbol), (.letter, .symbol): return 3
    case (.small, .opening), (.capital, .opening), (.letter, .opening): return 2
    case (.small, .weakSymbol), (.capital, .weakSymbol): return 1
    case (.closing, .small), (.closing, .capital):
      if first == 0xB2 || first == 0xB3 || first == 0xB9 { return 4 }
      return first == 0x2019 || first == 0x2013 || first == 0x2014 || first == 0x2026 || first == 0xB7 ? 0 : 2
    case (.closing, .opening): return 1
    case (.symbol, .small), (.symbol, .capital): return first >= 0x2190 ? 3 : 1
    case (.weakSymbol, .small), (.weakSymbol, .capital): return 1
    default: return 0
    }
  }

  private static func letterOddness(_ first: UInt32, _ second: UInt32, _ a: Glyph, _ b: Glyph) -> Int {
    let (one, two) = (WritingSystem.of(first), WritingSystem.of(second))
    if one != two, one > 0, two > 0 { return 3 }
    var points = a == .small && b == .capital ? 2 : 0
    if one == 1, first >= 0x80, second >= 0x80, Alphabets.shared.of(first) & Alphabets.shared.of(second) == 0 {
      points += 2
    }
    return points
  }

  // MARK: How well the target fits

  /// The character that would stand before or behind a reading.
  private func neighbour(_ number: Int, _ direction: Int) -> UInt32 {
    let reading = readings[number]
    let other = number + direction
    if other >= 0, other < readings.count {
      let next = readings[other]
      if direction < 0, next.start + next.count == reading.start { return next.target }
      if direction > 0, reading.start + reading.count == next.start { return next.target }
    }
    if direction > 0, passage.scalars[reading.start + reading.count - 1] == 0x20, reading.count == 1 { return 0x20 }
    return scalar(direction < 0 ? reading.start - 1 : reading.start + reading.count)
  }

  private func fit(_ number: Int) -> Int {
    let target = readings[number].target
    let before = neighbour(number, -1)
    let after = neighbour(number, 1)
    switch target {
    case CharsetIndex.replacement: return 2
    case 0xFEFF: return 3
    case 0x80..<0xA0: return readings.count > 2 ? 0 : -4
    case 0xA0: return 1
    case 0xA8, 0xAF, 0xB4, 0xB8, 0xA6, 0xAC, 0xB6, 0xAD: return 0
    case 0xA1..<0xC0, 0xD7, 0xF7: return 1
    case 0x2010..<0x2030, 0x2030..<0x2040, 0x20A0..<0x20C0, 0x2122: return 2
    case 0x2600..<0x27C0: return 2
    case 0x2070..<0x20A0, 0x2100..<0x2800, 0x2B00..<0x2C00: return 1
    case 0x2800: return 0
    case 0x300..<0x370: return Glyph(before) == .edge ? -2 : 0
    case 0xFE0F: return 1
    case 0xFF01..<0xFF5F, 0x3001, 0x3002: return 0
    case 0x1F000..<0x1FB00: return 3
    default: return letterFit(target, before, after, readings[number].start)
    }
  }

  private func letterFit(_ target: UInt32, _ before: UInt32, _ after: UInt32, _ start: Int) -> Int {
    let script = WritingSystem.of(target)
    if script == 1 { return latinFit(target, before, after, start) }
    guard let value = Unicode.Scalar(target) else { return Plausibility.impossible }
    switch value.properties.generalCategory {
    case .unassigned, .privateUse, .surrogate: return Plausibility.impossible
    default: break
    }
    guard script > 0 else { return -4 }
    let sides = (WritingSystem.of(before) == script ? 1 : 0) + (WritingSystem.of(after) == script ? 1 : 0)
    if sides > 0 { return 2 + sides }
    // Words of one letter.
    if scripts[script] >= (script <= 3 ? 3 : 8) { return 2 }
    return script == 2 ? 0 : script == 3 ? -1 : -6
  }

  private func latinFit(_ target: UInt32, _ before: UInt32, _ after: UInt32, _ start: Int) -> Int {
    let alphabets = Alphabets.shared.of(target)
    let (left, right) = (Glyph(before), Glyph(after))
    guard alphabets != 0 else { return target >= 0xFB00 && target <= 0xFB06 ? 2 : Plausibility.impossible }
    // A no-break space between words is more likely than a letter that joins them.
    if passage.scalars[start + 1] == 0xA0, target != 0xE0, left == .capital, right.isLetter { return -3 }
    let own = Glyph(target)
    for other in [before, after] where other >= 0x80 && WritingSystem.of(other) == 1 {
      if Alphabets.shared.of(other) & alphabets == 0 { return -2 }
    }
    if !left.isLetter, !right.isLetter {
      // A letter in quotation marks is one that is spoken of.
      if Plausibility.quotes.contains(before), Plausibility.quotes.contains(after) { return -4 }
      return Plausibility.words.contains(target) ? 1 : -1
    }
    if own == .capital {
      if left == .small { return -3 }
      return left == .capital || right == .small || right == .capital ? 2 : 0
    }
    if left == .capital, right == .capital || Glyph(scalar(start - 2)) == .capital { return -3 }
    return 2
  }

  private static let quotes: Set<UInt32> = Set("\"'“”„‘’«»&;\\`<>()".unicodeScalars.map(\.value))

  /// Words of one letter.
  private static let words: Set<UInt32> = Set("àèéìòóúíáÀÉÈåößæ".unicodeScalars.map(\.value))
}
