/// The elements that make a difference to us. HTML's names for them; all others are `other`.
enum Tag: UInt8, Sendable, CaseIterable {
  case other, text
  // Structure
  case html, head, body, main, article, section, nav, header, footer, aside, div, span, center
  // Blocks
  case p, h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, blockquote, pre, code, hr, br, address, details, summary
  case table, thead, tbody, tfoot, tr, td, th, caption
  // Pictures and other media
  case figure, figcaption, picture, img, video, audio, iframe, object, embed, svg, canvas, ampImage
  // Phrases
  case a, b, strong, i, em, u, s, sub, sup, small, q, cite, time, abbr, font, mark, label, del, wbr
  // Never text of a page
  case script, style, template, noscript, form, button, input, select, option, textarea, title, meta, link, base
  case fieldset, legend, dialog, menu, map, area, iframeFallback, rp, rt, math, optgroup, datalist, noframes

  private static let names: WordTable<Tag> = {
    var entries: [(UInt64, Tag)] = [(WordHash.of("amp-img"), .ampImage), (WordHash.of("hgroup"), .div)]
    for tag in Tag.allCases where tag != .text { entries.append((WordHash.of(String(describing: tag)), tag)) }
    return WordTable(entries)
  }()

  /// The element called `hash` (a `WordHash` of its name).
  static func named(_ hash: UInt64) -> Tag { names[hash] ?? .other }

  /// Ends a run of text: what stands before and after it are two blocks.
  var isBlock: Bool { Tag.properties[Int(rawValue)] & 1 != 0 }

  /// Neither it nor anything in it is text of the page.
  var isSkipped: Bool { Tag.properties[Int(rawValue)] & 2 != 0 }

  /// The level of a heading, 0 for everything else.
  var headingLevel: Int {
    rawValue >= Tag.h1.rawValue && rawValue <= Tag.h6.rawValue ? Int(rawValue - Tag.h1.rawValue) + 1 : 0
  }

  private static let properties: [UInt8] = {
    var bits = [UInt8](repeating: 0, count: 256)
    let blocks: [Tag] = [
      .html, .head, .body, .main, .article, .section, .nav, .header, .footer, .aside, .div, .center, .p, .h1, .h2, .h3,
      .h4, .h5, .h6, .ul, .ol, .li, .dl, .dt, .dd, .blockquote, .pre, .hr, .address, .details, .summary, .table, .thead,
      .tbody, .tfoot, .tr, .td, .th, .caption, .figure, .figcaption, .form, .fieldset, .legend, .dialog, .menu,
      .video, .audio, .iframe, .picture,
    ]
    for tag in blocks { bits[Int(tag.rawValue)] |= 1 }
    let skipped: [Tag] = [
      .script, .style, .template, .noscript, .iframe, .object, .embed, .svg, .canvas, .input, .select, .option,
      .textarea,
      .title, .meta, .link, .base, .map, .area, .rp, .rt, .optgroup, .datalist, .noframes, .button, .dialog, .head,
    ]
    for tag in skipped { bits[Int(tag.rawValue)] |= 2 }
    return bits
  }()
}

/// The attributes that are kept.
enum AttributeName: UInt8, Sendable, CaseIterable {
  case `class`, id, role, hidden, style, itemprop, itemtype, href, rel, src, srcset, alt, title, datetime, content, name
  case property, type, lang, width, height, charset, itemscope, pubdate
  case ariaHidden, ariaLabel, dataSrc, dataTestid, dataComponent, dataType, dataCaption, dataCredit, dataModule, dataQa

  /// Names that are not spelled as their case is.
  private static let spellings: [(String, AttributeName)] = [
    ("aria-hidden", .ariaHidden), ("aria-label", .ariaLabel), ("data-src", .dataSrc), ("data-original", .dataSrc),
    ("data-lazy-src", .dataSrc), ("data-testid", .dataTestid), ("data-test-id", .dataTestid),
    ("data-component", .dataComponent), ("data-component-name", .dataComponent), ("data-module", .dataModule),
    ("data-type", .dataType), ("data-caption", .dataCaption), ("data-credit", .dataCredit),
    ("data-copyright", .dataCredit),
    ("data-photographer", .dataCredit), ("data-qa", .dataQa),
    ("data-tb-region", .dataQa), ("xml:lang", .lang), ("data-name", .dataType), ("data-block", .dataType),
  ]

  private static let names: WordTable<AttributeName> = {
    var entries: [(UInt64, AttributeName)] = spellings.map { (WordHash.of($0.0), $0.1) }
    for name in AttributeName.allCases { entries.append((WordHash.of(String(describing: name)), name)) }
    return WordTable(entries)
  }()

  static func named(_ hash: UInt64) -> AttributeName? { names[hash] }
}
