/// The words that are looked for in names, alone or two in a row.
enum MarkWords {
  static let single: WordTable<Marks> = table([
    (
      .navigation,
      "nav navbar navigation menu menus breadcrumb breadcrumbs pagination pager skip skiplink megamenu submenu offcanvas hamburger toolbar topbar sitemap paginator masthead"
    ),
    (
      .share,
      "share sharing shares social socials sociable addtoany addthis sharedaddy sharebar sharebuttons sharetools shariff sharethis socialshare socialmedia reactions likes bookmark jp"
    ),
    (
      .comments,
      "comment comments disqus respond commentlist commentary-list discussion kommentar kommentare commentaires comentarios comentario commenti opmerkingen reacties coral livefyre viafoura replies"
    ),
    (
      .related,
      "related relateds recommended recommendation recommendations recirc recirculation outbrain taboola mostread mostpopular popular trending morefrom similar upnext yarpp teaser teasers newsticker ticker siblings crosslinks readmore seealso readalso zergnet revcontent relatedposts relatedarticles relacionadas relacionados verwandte weiterlesen"
    ),
    (
      .promotion,
      "newsletter newsletters subscribe subscription signup promo promos promotion advert advertisement advertising adverts ad ads adsbygoogle adslot adbox dfp sponsor sponsored sponsors banner paywall piano donate donation membership marketing cta affiliate upsell regwall abo werbung anzeige publicidad pub optin mailchimp mc4wp inread popup modal overlay lightbox toast leaderboard mpu survey poll quiz"
    ),
    (.footer, "footer colophon copyright footnav imprint postmetadata"),
    (
      .sidebar,
      "sidebar rail widget widgets sidenav aside infobox factbox faktabox faktaboks faktaruta faktenbox infokasten"
    ),
    (.consent, "cookie cookies consent gdpr onetrust cmp didomi privacy disclaimer"),
    (.tags, "tag tags taglist tagcloud keywords topics topic categories category hashtags hashtag"),
    (.authorBox, "authorbox authorbio bio aboutauthor biography"),
    (.caption, "caption captions figcaption bildunterschrift legende imagecaption"),
    (.credit, "credit credits copyright photocredit photographer imagecredit"),
    (.byline, "byline author authors writer autor auteur autore meta postmeta entrymeta dateline"),
    (.date, "date timestamp datetime published pubdate time updated"),
    (.hidden, "visuallyhidden screenreader sronly noprint printonly"),
    (.headline, "headline hed"),
    (
      .summary,
      "summary lead lede deck dek standfirst subheadline subtitle sapo intro teaserlead abstract vorspann chapo bajada entradilla ingress subhead excerpt strapline"
    ),
    (.article, "article story post entry content main"),
    (
      .body,
      "articlebody storybody postcontent entrycontent articlecontent storycontent postbody articletext storytext bodytext fulltext maintext newsbody newstext articulo texto"
    ),
    (.card, "card cards tile tiles item-card slide slider carousel swiper"),
    (.pullQuote, "pullquote"),
    (.contents, "toc tableofcontents"),
    (.figure, "figure image photo picture img media lightbox bild foto imagen"),
    (.gallery, "gallery slideshow galerie galeria"),
    (.kicker, "kicker eyebrow overline rubric topline dachzeile volanta"),
  ])

  static let double: WordTable<Marks> = table([
    (
      .body,
      "article-body story-body post-body entry-body article-content story-content post-content entry-content content-body article-text story-text post-text body-text body-content article-main news-body news-content news-text text-body body-copy article-copy main-content page-content rich-text single-content blog-content content-text field-body td-post article-paragraphs article-entry"
    ),
    (
      .related,
      "read-more read-next read-also more-stories more-news more-articles more-from also-like most-read most-popular see-also latest-news latest-posts recent-posts top-stories related-posts next-post prev-post post-navigation up-next you-may further-reading related-content inline-related link-box link-list in-article-link see-more more-on mais-lidas lire-aussi lees-ook leer-mas lea-tambien latest-stories editors-picks whats-next other-news news-list article-list post-list"
    ),
    (
      .share,
      "share-buttons social-links social-media social-share share-bar share-tools follow-us jp-relatedposts article-actions article-tools article-toolbar post-actions"
    ),
    (
      .promotion,
      "sign-up ad-container ad-slot ad-wrapper google-ads ad-unit native-ad call-action email-capture promo-box app-download app-promo inline-newsletter lead-form in-content-promo google-news google-preferred affiliate-disclosure disclosure-text"
    ),
    (
      .authorBox,
      "author-box author-bio author-info about-author author-card author-profile author-description author-about author-block author-details post-author-bio meet-author author-area author-section"
    ),
    (.comments, "comment-list comments-area post-comments user-comments comment-form reader-comments"),
    (
      .tags,
      "tag-list tags-links post-tags entry-tags article-tags cat-links entry-footer post-categories topic-tags article-topics"
    ),
    (.hidden, "sr-only screen-reader visually-hidden print-only show-print"),
    (.navigation, "skip-link skip-to jump-to back-top site-header page-header-nav site-nav global-nav top-bar"),
    (.footer, "site-footer page-footer global-footer"),
    (
      .caption,
      "wp-caption image-caption photo-caption media-caption caption-text img-caption picture-caption image-description photo-description image-legend"
    ),
    (
      .credit,
      "photo-credit image-credit caption-credit media-credit photo-by image-source image-copyright img-credit picture-credit photo-source photo-author image-author caption-copyright"
    ),
    (
      .byline,
      "by-line author-name article-meta post-meta entry-meta author-line article-byline article-info post-info story-meta meta-data article-author post-author article-header-meta"
    ),
    (
      .date,
      "post-date publish-date published-date article-date entry-date pub-date date-published last-updated reading-time read-time time-read"
    ),
    (.headline, "article-title entry-title post-title story-title page-title article-headline news-title main-title"),
    (
      .summary,
      "sub-headline sub-title article-summary article-lead article-intro article-lede story-intro article-deck post-excerpt sub-heading article-subtitle article-summary article-description lead-text"
    ),
    (.pullQuote, "pull-quote pulled-quote quote-pull instagram-media tiktok-embed"),
    (.contents, "table-contents ez-toc toc-container key-contents lwptoc rank-math-toc on-this-page in-this-article"),
    (
      .sidebar,
      "fact-box facts-box expandable-box side-bar right-rail left-rail right-column left-column secondary-column widget-area"
    ),
    (.consent, "cookie-banner cookie-notice privacy-notice"),
    (.gallery, "photo-gallery image-gallery"),
  ])

  /// Names that say something only where nothing is joined to them.
  private static let whole: WordTable<Marks> = table([(.footer, "bottom foot"), (.caption, "cap"), (.byline, "by")])

  private static func table(_ lists: [(Marks, String)]) -> WordTable<Marks> {
    var marks: [UInt64: Marks] = [:]
    var order: [UInt64] = []
    for (mark, words) in lists {
      for word in words.split(separator: " ") {
        let parts = word.split(separator: "-").map { WordHash.of(String($0)) }
        // Names of three words and more are found by their last two.
        let key = parts.count == 1 ? parts[0] : WordHash.pair(parts[parts.count - 2], parts[parts.count - 1])
        if marks[key] == nil { order.append(key) }
        marks[key, default: []].formUnion(mark)
      }
    }
    return WordTable(order.map { ($0, marks[$0] ?? []) })
  }

  /// The marks of the names in `range` of `bytes`: words end at anything but letters and digits, and before a capital that
  /// follows a small letter. Names such as `tag-music` and `category-share` in the classes of a blog's post say what the
  /// post is filed under, not what the element is.
  static func marks(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Marks {
    var found: Marks = []
    var previous: UInt64 = 0
    var i = range.lowerBound
    while i < range.upperBound {
      guard Scan.isLetter(bytes[i]) else {
        // A space parts names, a hyphen or underscore only words.
        if Scan.isSpace(bytes[i]) { previous = 0 }
        i += 1
        continue
      }
      let word = word(bytes, i..<range.upperBound)
      if isFiling(bytes, word, range) {
        i = word.end
        while i < range.upperBound, !Scan.isSpace(bytes[i]) { i += 1 }
        continue
      }
      if word.end - i <= 3, isSerial(bytes, i..<word.end, range) {
        previous = 0
      } else {
        found.formUnion(marks(of: word, behind: previous, bytes, range))
        previous = word.hash
      }
      i = word.end
    }
    return found
  }

  /// A word of a name, and where it stands.
  private struct Word {
    let hash: UInt64
    let start: Int
    let end: Int
  }

  /// The word that `range` begins with.
  private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Word {
    var hash = WordHash.add(WordHash.seed, bytes[range.lowerBound])
    var end = range.lowerBound + 1
    while end < range.upperBound, Scan.isLetter(bytes[end]) {
      if Scan.isUpper(bytes[end]), Scan.isLower(bytes[end - 1]) { break }
      hash = WordHash.add(hash, bytes[end])
      end += 1
    }
    return Word(hash: hash, start: range.lowerBound, end: end)
  }

  /// - Parameter previous: the word before it in the same name, 0 for none.
  private static func marks(
    of word: Word, behind previous: UInt64, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Marks {
    var found: Marks = []
    let pair = WordHash.pair(previous, word.hash)
    if let mark = single[word.hash], previous == 0 || !builders.contains(pair) { found.formUnion(mark) }
    if previous != 0, let mark = double[pair] { found.formUnion(mark) }
    let isWhole = word.end == range.upperBound || Scan.isSpace(bytes[word.end])
    if isWhole, beginsName(bytes, word, range), let mark = whole[word.hash] { found.formUnion(mark) }
    return found
  }

  private static func beginsName(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Word, _ range: Range<Int>) -> Bool {
    word.start == range.lowerBound || Scan.isSpace(bytes[word.start - 1])
  }

  /// Whether the name that begins with `word` says what a post is filed under.
  private static func isFiling(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Word, _ range: Range<Int>) -> Bool {
    word.end < range.upperBound && bytes[word.end] == 0x2D && beginsName(bytes, word, range)
      && filings.contains(word.hash) && isPost(bytes, range)
  }

  /// Whether the letters in `word` are a piece of a serial number ("08ad", "Zl4ad"): a digit stands before them.
  private static func isSerial(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, _ range: Range<Int>) -> Bool {
    word.lowerBound > range.lowerBound && Scan.isDigit(bytes[word.lowerBound - 1])
  }

  /// Page builders call all that they lay out a widget.
  private static let builders = Set(
    ["elementor", "siteorigin", "so", "sow", "wpb", "jet", "fusion", "bricks", "themify", "stackable"].map {
      WordHash.pair(WordHash.of($0), WordHash.of("widget"))
    })

  /// What the classes of a post begin with that say what it is filed under, and the classes that tell a post.
  private static let filings = WordTable(words: "tag category format author")
  private static let postClasses = ["hentry", "type-post", "status-publish"].map { Array($0.utf8) }

  private static func isPost(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let names = UnsafeBufferPointer(rebasing: bytes[range])
    return postClasses.contains { Scan.find($0, in: names, from: 0) != nil }
  }
}
