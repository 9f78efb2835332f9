internal import StageKit

/// The dates that a page shows near its article, and what it says of them.
struct VisibleDates {
  /// What stands beside a date, or how its element is named, the best first.
  enum Label: Int, Comparable {
    case published, named, none, modified
    static func < (a: Label, b: Label) -> Bool { a.rawValue < b.rawValue }
  }

  private struct Candidate {
    var iso: String
    var label: Label
    /// 0 in the head, 1 behind the text, 2 elsewhere.
    var place: Int
    var node: Int
  }

  private let filter: ArticleFilter
  private let table: NodeTable
  private let page: PageBlocks
  private var candidates: [Candidate] = []

  /// The most dates that are looked at, twice as many with `time` elements.
  private static let most = 60
  private static let elsewhere: Marks = [.comments, .related, .navigation, .sidebar]

  init(_ filter: ArticleFilter) {
    self.filter = filter
    table = filter.table
    page = filter.page
    readLines()
    readTimes()
  }

  /// When the page was published by what it shows; where only a change is shown, its date.
  var published: String? {
    if let best = best(candidates.filter { $0.place < 2 }) { return best.iso }
    // Dates of other articles differ from each other.
    let days = Set(candidates.map { $0.iso.prefix(10) })
    return days.count == 1 ? candidates.first?.iso : nil
  }

  /// The date shown in the head that may be that of publication.
  var shown: String? { best(candidates.filter { $0.place == 0 && $0.label < .modified })?.iso }

  /// The same, where a label or a name says so.
  var declared: String? { best(candidates.filter { $0.place == 0 && $0.label < .none })?.iso }

  /// Whether the day of `iso` is shown anywhere on the page.
  func shows(_ iso: String) -> Bool { candidates.contains { $0.iso.prefix(10) == iso.prefix(10) } }

  /// The one with the best label in the best place; of equals the first behind the title.
  private func best(_ some: [Candidate]) -> Candidate? {
    let title = filter.titleBlock.map { page.blocks[$0].node } ?? 0
    return some.min {
      ($0.label, $0.place, $0.node < title ? 1 : 0, $0.node) < ($1.label, $1.place, $1.node < title ? 1 : 0, $1.node)
    }
  }

  // MARK: Lines

  private mutating func readLines() {
    let range = page.range(filter.container, table)
    let start = min(filter.titleBlock ?? range.lowerBound, range.lowerBound)
    let body = range.first { filter.fates[$0] == .kept && filter.finder.mass[$0] > 0 } ?? range.lowerBound
    let head = max(0, start - 12)..<max(max(0, start - 12), min(page.blocks.count, start + 40))
    for index in head where index <= body + 2 || page.blocks[index].words <= 12 { readLine(index, place: 0) }
    readNamed(head)
    let last = range.last { filter.fates[$0] == .kept } ?? range.upperBound
    let tail = max(head.upperBound, last - 1)
    for index in tail..<max(tail, min(page.blocks.count, last + 14)) { readLine(index, place: 1) }
  }

  /// Elements named like dates, which may stand in a line without a space between them.
  private mutating func readNamed(_ head: Range<Int>) {
    guard let first = head.first, let last = head.last else { return }
    let nodes = page.blocks[first].node..<max(page.blocks[first].node, page.blocks[last].node + 1)
    for node in nodes
    where !filter.finder.ownMarks.own[node].isDisjoint(with: [.date, .byline]) && table.nodes[node].tag != .time {
      guard candidates.count < VisibleDates.most, Int(table.nodes[node].end) - node < 8,
        filter.finder.marks[node].isDisjoint(with: VisibleDates.elsewhere)
      else { continue }
      let text = table.text(in: node, limit: 80)
      guard let found = Dates.find(Array(text.utf8), shortYears: true), found.iso >= "1990" else { continue }
      candidates.append(
        Candidate(
          iso: found.iso, label: DateWords.label(text.lowercased()) ?? label(of: node) ?? .named, place: 0, node: node))
    }
  }

  private mutating func readLine(_ index: Int, place: Int) {
    let block = page.blocks[index]
    guard block.words <= 30, index != filter.titleBlock, !block.features.contains(.inFigure),
      filter.finder.marks[block.node].isDisjoint(with: VisibleDates.elsewhere.union(.caption))
    else { return }
    let isNamed = !filter.finder.marks[block.node].isDisjoint(with: [.date, .byline])
    var rest = Array(page.bytes(index).prefix(200))[...]
    for _ in 0..<3 {
      let bytes = Array(rest)
      guard let found = Dates.find(bytes, shortYears: isNamed || block.words <= 12), found.iso >= "1990" else { return }
      let before = String(decoding: bytes[..<found.range.lowerBound], as: UTF8.self).lowercased()
      let label = DateWords.label(before) ?? label(of: block.node) ?? heading(before: index)
      // A date in the midst of a sentence is one of which the text tells.
      let isAlone = isNamed || block.words <= (block.features.contains(.endsSentence) ? 6 : 12)
      if isAlone || label != nil, place == 0 || label != nil || block.words <= 6 {
        let label = label ?? (isNamed ? .named : .none)
        candidates.append(Candidate(iso: found.iso, label: label, place: place, node: block.node))
      }
      rest = bytes[found.range.upperBound...]
    }
  }

  /// The label in a block of its own before `index`.
  private func heading(before index: Int) -> Label? {
    guard index > 0, page.blocks[index - 1].words <= 2 else { return nil }
    return DateWords.label(page.string(index - 1).lowercased())
  }

  /// What the names of the element at `node` say: "updated", "published".
  private func label(of node: Int) -> Label? {
    for attribute in [AttributeName.class, .itemprop, .dataTestid, .id] {
      guard let name = table.value(node, attribute)?.lowercased() else { continue }
      if name.contains("publish") || name.contains("created") { return .published }
      if name.contains("update") || name.contains("modif") { return .modified }
    }
    return nil
  }

  // MARK: Elements

  private mutating func readTimes() {
    let head = page.range(filter.container, table)
    let start = (filter.titleBlock.map { page.blocks[$0].node } ?? filter.container) - 200
    let end = head.isEmpty ? filter.container : Int(table.nodes[filter.container].end) + 100
    for index in table.nodes.indices where table.nodes[index].tag == .time {
      guard candidates.count < 2 * VisibleDates.most else { return }
      if filter.finder.marks[index].contains(.comments) { continue }
      let shown = table.text(in: index, limit: 80)
      let text = table.value(index, .datetime) ?? table.value(index, .content) ?? shown
      guard let date = Dates.parse(text) ?? Dates.parse(shown), date >= "1990" else { continue }
      let isElsewhere = !filter.finder.marks[index].isDisjoint(with: VisibleDates.elsewhere.union(.card))
      let label =
        table.value(index, .pubdate) != nil
        ? .published : DateWords.label(shown.lowercased()) ?? label(of: index) ?? label(before: index)
      candidates.append(
        Candidate(
          iso: date, label: label ?? .named, place: isElsewhere ? 2 : (start..<max(start, end)).contains(index) ? 0 : 1,
          node: index))
    }
  }

  /// What the text right before the element at `index` says.
  private func label(before index: Int) -> Label? {
    for node in (max(0, index - 6)..<index).reversed() where table.nodes[node].tag == .text {
      let text = Scan.collapsed(table.pool[table.textRange(node)])
      if !text.isEmpty { return text.utf8.count < 60 ? DateWords.label(text.lowercased()) : nil }
    }
    return nil
  }
}

/// The words that say what a date is of, in the languages of the stage.
enum DateWords {
  private static let published = [
    "publish", "posted", "veröffentlicht", "erschienen", "erstellt", "publié", "publicad", "pubblicat", "gepubliceerd",
    "geplaatst",
    "publisert", "publicerad", "udgivet", "offentliggjort", "opublikowan", "data publikacji", "vydáno", "publikováno",
    "julkaistu",
    "megjelen", "közzétéve", "yayın", "oluşturulma", "publicat", "objavljen", "опубликован", "опубліковано", "публикув",
    "diterbitkan",
    "đăng", "발행", "입력", "등록", "公開", "配信", "掲載", "发布", "發布", "发表", "created", "originally",
  ]
  /// Labels that count where nothing else stands before the date.
  private static let plain: Set<String> = [
    "date", "datum", "fecha", "data", "dato", "dátum", "päivämäärä", "tarih", "дата", "日期", "日時",
  ]
  private static let modified = [
    "updated", "update", "modified", "edited", "reviewed", "revised", "aktualisiert", "geändert", "editiert", "stand",
    "mis à jour",
    "modifié", "actualizad", "aggiornat", "atualizad", "bijgewerkt", "oppdatert", "uppdaterad", "opdateret",
    "zaktualizowan",
    "aktualizac", "aktualizov", "päivitetty", "frissít", "güncelle", "actualizat", "ažuriran", "обновлен", "оновлено",
    "обновен",
    "diperbarui", "cập nhật", "수정", "更新",
  ]

  /// What `text`, in small letters, says of the date behind it; the word nearest to the date counts.
  static func label(_ text: String) -> VisibleDates.Label? {
    guard !text.isEmpty else { return nil }
    let bytes = Array(text.utf8)
    func last(_ words: [String]) -> Int? {
      words.compactMap { word in
        bytes.withUnsafeBufferPointer { Scan.find(Array(word.utf8), in: $0, from: 0) }
      }.max()
    }
    switch (last(published), last(modified)) {
    case (let a?, let b?): return a > b ? .published : .modified
    case (_?, nil): return .published
    case (nil, _?): return .modified
    default: return plain.contains(text.trimmed) ? .published : nil
    }
  }
}
