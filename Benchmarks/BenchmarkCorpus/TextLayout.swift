/// Lays a story out as the text that a scraper would have kept of its page.
struct TextLayout {
  let site: Site

  /// The text in UTF-8, with the site's furniture in some of them.
  func render(_ story: Story, _ dice: inout Dice) -> [UInt8] {
    var writer = Prose(grammar: story.subject.grammar, facts: ["place": story.place], dice: dice)
    let noisy = writer.dice.chance(site.noise)
    var lines = [story.headline]
    lines += head(story, noisy: noisy, &writer)
    lines += body(story, noisy: noisy, &writer)
    if noisy { lines += foot(story, &writer) }
    dice = writer.dice
    var out: [UInt8] = []
    for (number, line) in lines.enumerated() {
      if number > 0 { out += site.spaced ? [0x0A, 0x0A] : [0x0A] }
      out += site.straight ? Self.straightened(line) : line
    }
    return out + [0x0A]
  }

  private func head(_ story: Story, noisy: Bool, _ writer: inout Prose) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    if writer.dice.chance(70) { lines.append(join("By ", story.author)) }
    if writer.dice.chance(60) { lines.append(join("\(story.day.long), \(story.day.clock)")) }
    if noisy { lines.append(join("Share", " ", "this article")) }
    return lines
  }

  private func body(_ story: Story, noisy: Bool, _ writer: inout Prose) -> [[UInt8]] {
    var lines = story.paragraphs
    if site.dateline {
      let place = String(decoding: story.place, as: UTF8.self).uppercased()
      lines[0] = join("\(place), \(story.day.short) (\(site.agency)) - ", lines[0])
    }
    guard noisy else { return lines }
    let caption = writer.capitalised(writer.expand("caption"))
    let credit = join("© ", "\(site.agency) / ", writer.name())
    lines.insert(caption + [0x20] + credit, at: 0)
    if lines.count > 4 {
      if writer.dice.chance(50) { lines.insert(caption, at: writer.dice.within(2...lines.count - 1)) }
      lines.insert(join("Read more: ", writer.headline()), at: writer.dice.within(2...lines.count - 1))
      lines.insert(writer.expand("prompt"), at: writer.dice.within(2...lines.count - 1))
    }
    return lines
  }

  private func foot(_ story: Story, _ writer: inout Prose) -> [[UInt8]] {
    var lines = [join("Tags: \(story.subject.section), ", story.place)]
    for _ in 0..<writer.dice.below(4) { lines.append(writer.headline()) }
    lines.append(join("© \(story.day.year) \(site.name). All rights reserved."))
    return lines
  }

  /// `text` with " for “ and ”.
  static func straightened(_ text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var i = 0
    while i < text.count {
      if text[i] == 0xE2, i + 2 < text.count, text[i + 1] == 0x80, text[i + 2] == 0x9C || text[i + 2] == 0x9D {
        out.append(0x22)
        i += 3
      } else {
        out.append(text[i])
        i += 1
      }
    }
    return out
  }
}
