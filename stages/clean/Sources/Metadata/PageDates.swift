/// When a page was published and changed: what its data say, held against each other and against what it shows.
extension PageMetadata {
  /// A text, and where it was found.
  private typealias Source = (text: String?, from: String)

  /// What is said to be the date of publication, the most trusted first.
  private var publications: [Source] {
    [
      (linked.string("datePublished"), "json-ld"),
      (
        tags.first("article:published_time", "og:article:published_time", "og:published_time", "article:published"),
        "opengraph"
      ),
      (
        tags.first(
          "parsely-pub-date", "sailthru.date", "datepublished", "pubdate", "publishdate", "publish-date",
          "publish_date", "published_time", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "date.published",
          "article.published", "published-date", "publication_date", "citation_publication_date", "citation_date",
          "citation_online_date", "dc.date.issued", "dcterms.created", "dcterms.issued", "dc.created",
          "release_date", "og:release_date", "ptime", "article_date_original"), "meta"
      ),
      (microdata, "microdata"),
      (linked.string("dateCreated") ?? linked.string("uploadDate"), "json-ld"),
    ]
  }

  /// Of several dates those of other articles cannot be told from the page's own.
  private var microdata: String? {
    let all = tags.all("itemprop:datepublished")
    let days = Set(all.compactMap { Dates.parse($0)?.prefix(10) })
    return days.count == 1 ? all.first { Dates.parse($0) != nil } : nil
  }

  private var modifications: [Source] {
    [
      (linked.string("dateModified"), "json-ld"),
      (tags.first("article:modified_time", "og:updated_time", "article:modified"), "opengraph"),
      (
        tags.first("last-modified", "dcterms.modified", "dc.date.modified", "datemodified", "lastmod", "revised"),
        "meta"
      ),
      (tags.first("itemprop:datemodified"), "microdata"),
    ]
  }

  /// Dates of which the page does not say what they are of.
  private var unnamed: Source {
    (tags.first("dc.date", "dcterms.date", "date", "last-published", "dc.date.created"), "meta")
  }

  func published(_ visible: VisibleDates?) -> Fact? {
    let all = publications.compactMap { parsed($0, visible) }
    if let first = all.first { return checked(first, all, visible) }
    if let shown = visible?.published { return (shown, "markup") }
    if let url = url?.value ?? tags.first("og:url"), let date = Dates.inAddress(url) { return (date, "url") }
    if let fact = parsed(unnamed, visible) { return fact }
    return modifications.lazy.compactMap { parsed($0, visible) }.first
  }

  /// When the page was changed last; `nil` where that is not after `published`.
  func modified(published: String?) -> Fact? {
    for source in modifications {
      guard let text = source.text, let date = Dates.parse(text), published != date else { continue }
      // In different zones the days still compare well enough.
      if let published, date.prefix(10) < published.prefix(10) { continue }
      return (date, source.from)
    }
    return nil
  }

  /// The date in a source; of two readings the one that the page shows, or that is usual where it was made.
  private func parsed(_ source: Source, _ visible: VisibleDates?) -> Fact? {
    guard let text = source.text, let date = Dates.parse(text) else { return nil }
    guard let other = Dates.swapped(text) else { return (date, source.from) }
    if let shown = visible?.shown, shown.prefix(10) == other.prefix(10) { return (other, source.from) }
    if let shown = visible?.shown, shown.prefix(10) == date.prefix(10) { return (date, source.from) }
    let place = (tags.language ?? tags.first("og:locale") ?? "").lowercased()
    return (place == "en-us" || place == "en_us" ? other : date, source.from)
  }

  /// `first`, unless the page's other dates speak against it.
  private func checked(_ first: Fact, _ all: [Fact], _ visible: VisibleDates?) -> Fact {
    let changed = modifications.lazy.compactMap { parsed($0, visible) }.first?.value
    // Nothing is changed before it is published: the date is that of a machine, as where both are the same second.
    let isMachines =
      changed.map { $0.utf8.count > 16 && $0.prefix(19) <= first.value.prefix(19) && !first.value.contains("T00:00") }
      ?? false
    guard let shown = visible?.declared, visible?.shows(first.value) == false, let day = Dates.dayNumber(first.value),
      let shownDay = Dates.dayNumber(shown)
    else {
      return first
    }
    if isSameMoment(first.value, day - shownDay, changed?.prefix(10) == shown.prefix(10)) { return (shown, "markup") }
    if isMachines, day > shownDay { return (shown, "markup") }
    return first
  }

  /// Whether a time in UTC may be of the day shown, which is `days` earlier: the publisher is in another zone.
  private func isSameMoment(_ iso: String, _ days: Int, _ isChange: Bool) -> Bool {
    guard iso.hasSuffix("Z") || iso.hasSuffix("+00:00"), let hour = Int(iso.dropFirst(11).prefix(2)) else {
      return false
    }
    return days == 1 && hour < 11 || days == -1 && hour >= (isChange ? 21 : 13)
  }
}
