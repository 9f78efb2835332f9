internal import StageKit

/// The text of a page in blocks, in document order. One pass over the node table, no recursion.
struct PageBlocks: Sendable {
  private(set) var text: [UInt8] = []
  private(set) var blocks: [PageBlock] = []
  /// The blocks of a node's subtree are `first[node]..<first[end]`; `first` has one place more than there are nodes.
  private(set) var first: [Int32]

  /// The blocks in the subtree of `node`.
  func range(_ node: Int, _ table: NodeTable) -> Range<Int> {
    Int(first[node])..<Int(first[Int(table.nodes[node].end)])
  }

  func bytes(_ block: Int) -> ArraySlice<UInt8> { text[blocks[block].text] }
  func string(_ block: Int) -> String { String(decoding: text[blocks[block].text], as: UTF8.self) }

  init(_ table: NodeTable, _ marks: PageMarks) {
    first = [Int32](repeating: 0, count: table.nodes.count + 1)
    text.reserveCapacity(table.pool.count / 2)
    let unclosed = UnclosedElements(table)
    var walk = Walk(table: table, marks: marks, layout: TableLayout(table))
    var index = 0
    while index < table.nodes.count {
      walk.close(before: index, &self)
      first[index] = Int32(blocks.count)
      let node = table.nodes[index]
      if node.tag == .text {
        walk.add(index, to: &self)
        index += 1
      } else if node.tag.isSkipped, !unclosed.contains(index) {
        if node.tag == .iframe || node.tag == .button { walk.flush(&self) }
        for skipped in index..<Int(node.end) { first[skipped] = Int32(blocks.count) }
        index = max(Int(node.end), index + 1)
      } else {
        walk.open(index, &self)
        first[index] = Int32(blocks.count)
        index += 1
      }
    }
    walk.close(before: Int.max, &self)
    walk.flush(&self)
    first[table.nodes.count] = Int32(blocks.count)
  }

  /// What is inherited from the elements around.
  fileprivate struct State {
    var node: Int
    var end: Int
    var marks: Marks = []
    var features: PageBlock.Features = []
    var level = 0
    var isListItem = false, isQuote = false, isCode = false, inLink = false, inAnchor = false, isStrong = false
    /// The row of a data table that we are in.
    var row = -1
    var isBlock = true
  }

  private struct Walk {
    let table: NodeTable
    let marks: PageMarks
    let layout: TableLayout
    var stack: [State] = [State(node: 0, end: Int.max)]
    // The run that is being gathered.
    var start = 0
    var linked = 0
    var links = 0
    var anchored = 0
    var strong = 0
    var time = false

    init(table: NodeTable, marks: PageMarks, layout: TableLayout) {
      self.table = table
      self.marks = marks
      self.layout = layout
    }

    var top: State { stack[stack.count - 1] }

    mutating func close(before index: Int, _ page: inout PageBlocks) {
      while stack.count > 1, top.end <= index {
        if top.isBlock { flush(&page) }
        stack.removeLast()
      }
    }

    mutating func open(_ index: Int, _ page: inout PageBlocks) {
      let node = table.nodes[index]
      var state = top
      state.end = Int(node.end)
      let inCell = state.row >= 0
      state.isBlock = node.tag.isBlock && !(inCell && node.tag != .tr)
      if node.tag == .br {
        lineBreak(index, &page)
        return
      }
      if inCell, node.tag == .td || node.tag == .th, page.text.count > start {
        page.text.append(contentsOf: [0x20, 0x7C, 0x20])
      }
      if state.isBlock {
        flush(&page)
        state.node = index
      }
      state.marks.formUnion(marks.own[index])
      state.enter(node.tag, index, layout)
      if node.tag == .a {
        openLink(index, &state)
      } else if node.tag == .time {
        time = true
      }
      stack.append(state)
    }

    /// Links to a place of the page itself, and places to link to, lead nowhere.
    mutating func openLink(_ index: Int, _ state: inout State) {
      let address = table.range(index, .href).map { table.pool[$0] }
      if address == nil, table.range(index, .name) ?? table.range(index, .id) != nil { return }
      links += 1
      state.inLink = true
      state.inAnchor = address?.first == 0x23
    }

    /// Two breaks in a row end a paragraph.
    mutating func lineBreak(_ index: Int, _ page: inout PageBlocks) {
      guard page.text.count > start else { return }
      if page.text.last == 0x20 { page.text.removeLast() }
      if page.text.last == 0x0A, !top.isCode { return flush(&page) }
      if top.row >= 0 { page.text.append(0x20) } else { page.text.append(0x0A) }
    }

    mutating func add(_ index: Int, to page: inout PageBlocks) {
      let state = top
      let range = table.textRange(index)
      let before = page.text.count
      if state.isCode {
        page.text.append(contentsOf: table.pool[range])
      } else {
        Scan.appendCollapsed(table.pool, range, to: &page.text, from: start)
      }
      let added = page.text.count - before
      if state.inLink, !isAddress(page.text[before...]) { linked += added }
      if state.inAnchor { anchored += added }
      if state.isStrong { strong += added }
    }

    /// An address spelled out is what is cited, not where a teaser leads.
    private func isAddress(_ text: ArraySlice<UInt8>) -> Bool {
      text.starts(with: "https://".utf8) || text.starts(with: "http://".utf8) || text.starts(with: "www.".utf8)
    }

    mutating func flush(_ page: inout PageBlocks) {
      defer {
        start = page.text.count
        linked = 0
        links = 0
        anchored = 0
        strong = 0
        time = false
      }
      while page.text.count > start, let last = page.text.last, last == 0x20 || last == 0x0A { page.text.removeLast() }
      Composition.compose(&page.text, from: start)
      guard page.text.count > start else { return }
      let state = top
      let kind: BlocksLayer.Block.Kind =
        state.level > 0
        ? .heading
        : state.row >= 0
          ? .tableRow : state.isCode ? .code : state.isListItem ? .listItem : state.isQuote ? .quote : .paragraph
      var block = PageBlock(
        text: start..<page.text.count, node: state.node, linked: min(linked, page.text.count - start), links: links,
        kind: kind, level: state.level, marks: state.marks, strong: min(strong, page.text.count - start), words: 0,
        features: state.features)
      block.anchored = min(anchored, block.linked)
      block.measure(page.text)
      if time { block.features.insert(.hasTime) }
      page.blocks.append(block)
    }
  }
}

extension PageBlocks.State {
  fileprivate mutating func enter(_ tag: Tag, _ index: Int, _ layout: TableLayout) {
    switch tag {
    case .h1, .h2, .h3, .h4, .h5, .h6: level = tag.headingLevel
    case .li, .dd, .dt: isListItem = true
    case .blockquote: isQuote = true
    case .pre: isCode = true
    case .b, .strong: isStrong = true
    case .tr: row = layout.isData(index) ? index : -1
    case .p: features.insert(.inParagraph)
    case .figure: features.insert(.inFigure)
    case .header: features.insert(.inHeader)
    case .footer: features.insert(.inFooter)
    case .article: features.insert(.inArticle)
    case .table:
      if layout.isData(index) { features.insert(.inTable) }
    default: break
    }
  }
}

extension PageBlock {
  /// Counts words and looks at the end.
  fileprivate mutating func measure(_ bytes: [UInt8]) {
    let measure = TextMeasure(bytes, text, colonsCount: true)
    words = measure.words
    if measure.endsSentence { features.insert(.endsSentence) }
    if measure.hasSentences { features.insert(.sentences) }
    if kind != .code, isData(bytes) { features.insert(.data) }
  }
}

extension PageBlock {
  /// Whether the text is JSON or a script rather than words: braces, and many of the marks that go with them.
  private func isData(_ bytes: [UInt8]) -> Bool {
    guard length > 60 else { return false }
    var signs = 0
    var braces = 0
    for i in text {
      switch bytes[i] {
      case 0x7B: braces |= 1
      case 0x7D: braces |= 2
      case 0x22, 0x5B, 0x5D, 0x3D, 0x3B, 0x5F: break
      case 0x27 where i + 1 < text.upperBound && (bytes[i + 1] == 0x3A || bytes[i + 1] == 0x2C): break
      default: continue
      }
      signs += 1
    }
    return braces == 3 && signs * 14 > length
  }
}
