/// What a page says to its reader between and behind its articles, where the words of `Phrases` would be too few.
enum Notices {
  /// A heading over what an article cites: its own, though a list of links follows.
  static func opensReferences(_ line: ArraySlice<UInt8>) -> Bool { line.count < 40 && references.contains(hash(line)) }

  /// A heading behind which nothing more of the article comes: comments, or who wrote it.
  static func endsArticle(_ line: ArraySlice<UInt8>) -> Bool { line.count < 60 && lastHeadings.contains(hash(line)) }

  /// A notice about subscriptions, or about contents from elsewhere, whatever its length.
  static func isNotice(_ line: ArraySlice<UInt8>) -> Bool {
    var whole: UInt64 = 0
    var count = 0
    var place = line.startIndex
    while count < 8, let word = WordHash.next(in: line, from: &place) {
      whole = count == 0 ? word : WordHash.pair(whole, word)
      count += 1
      if notices.contains(whole) { return true }
    }
    guard line.contains(where: { $0 >= 0xE3 }) else { return false }
    return line.withUnsafeBufferPointer { bytes in
      unspacedNotices.contains { Scan.find($0, in: bytes, from: 0) != nil }
    }
  }

  /// Whether a line speaks of newsletters or of following somebody.
  static func offers(_ line: ArraySlice<UInt8>) -> Bool {
    var previous: UInt64 = 0
    var place = line.startIndex
    while let word = WordHash.next(in: line, from: &place) {
      if offerWords.contains(word) || offerWords.contains(WordHash.pair(previous, word)) { return true }
      previous = word
    }
    return false
  }

  private static func hash(_ line: ArraySlice<UInt8>) -> UInt64 {
    var whole: UInt64 = 0
    var place = line.startIndex
    while let word = WordHash.next(in: line, from: &place) { whole = whole == 0 ? word : WordHash.pair(whole, word) }
    return whole
  }

  private static func set(_ phrases: String) -> Set<UInt64> {
    Set(
      phrases.split(whereSeparator: { $0 == "\n" || $0 == "," }).map { hash(ArraySlice(Array($0.utf8))) })
  }

  private static let offerWords = set(
    """
    newsletter, newsletters, sign up, follow us, subscribe to, nyhetsbrev, nyhedsbrev, nieuwsbrief, boletín, infolettre, uutiskirje, рассылку, розсилку, bülten, hírlevél, hírlevelünk, newsletteru, zpravodaj, bản tin, ニュースレター, 뉴스레터
    """)

  private static let notices = set(
    """
    to view this video please enable javascript, to view this content javascript must, your browser does not support, this article is exclusive to, this content is available to, this content is only available to, this article is only available to, to continue reading this, to read the rest of, to view the full story, you have reached your limit of, you have reached the limit of, this is a subscriber only, this article is for subscribers, subscribe to unlock, register to unlock, sign in to unlock, unlock this article, got a story get in touch, if you re seeing this message, by purchasing a subscription
    an dieser stelle finden, an dieser stelle findest, an dieser stelle findet sich, ich bin damit einverstanden, empfohlener redaktioneller inhalt, empfohlener externer inhalt, diesen artikel lesen sie mit, lesen sie diesen artikel mit, dieser artikel ist exklusiv, sie haben bereits ein abo, mit ihrer zustimmung wird hier, wir benötigen ihre zustimmung um, hier klicken um den inhalt
    il vous reste, cet article est réservé aux abonnés, la suite de cet article est réservée, la suite est réservée aux abonnés, pour lire la suite de cet article, lecture du monde en cours sur, pour soutenir le travail de toute une rédaction
    tu suscripción se está usando, si continúas leyendo en este dispositivo, este contenido es exclusivo para, este artículo es exclusivo para, para seguir leyendo este, questo contenuto è riservato, questo articolo è riservato agli abbonati, per continuare a leggere questo, este conteúdo é exclusivo para, conteúdo exclusivo para assinantes, para continuar a ler este
    dit artikel is exclusief voor, dit artikel is alleen voor abonnees, om dit artikel te lezen, denna artikel är exklusiv för, den här artikeln är för prenumeranter, for å lese hele saken, denne artikkelen er forbeholdt abonnenter, denne artikel er for abonnenter, tämä artikkeli on vain tilaajille, dalsza część artykułu dostępna, pozostało proc artykułu, treść dostępna dla prenumeratorów, tento článek je exkluzivní pro, pokračování článku je dostupné, для продолжения чтения, материал доступен только подписчикам, bu içerik abonelere özeldir
    """)

  /// Notices in scripts that put no space between words.
  private static let unspacedNotices = [
    "有料会員", "会員限定", "無断転載", "扫描二维码", "扫描左方二维码", "扫描下方二维码", "版权所有", "版權所有", "未经授权", "未經授權", "무단 전재", "무단전재", "재배포 금지",
  ].map { Array($0.utf8) }

  private static let references = set(
    """
    references, works cited, bibliography, literatur, literaturverzeichnis, références, bibliographie, referencias, bibliografía, riferimenti, bibliografia, referências, referenties, referenser, referanser, referencer, lähteet, источники, література, kaynakça, 参考文献
    """)

  private static let lastHeadings = set(
    """
    comments, leave a comment, leave a reply, leave a reply cancel reply, post a comment, add a comment, join the conversation, join the discussion, 0 comments, no comments, what do you think
    about the author, about the authors, about author, author, tags, topics, filed under, categories, kommentare, kommentar schreiben, über den autor, über die autorin, zur person, commentaires, laisser un commentaire, à propos de l auteur, comentarios, sobre el autor, sobre la firma, commenti
    l autore, comentários, sobre o autor, reacties, over de auteur, kommentarer, om författaren, kommentit, komentarze, o autorze, komentáře, комментарии, об авторе, коментарі, yorumlar, bình luận, コメント, 댓글, 评论
    """)
}
