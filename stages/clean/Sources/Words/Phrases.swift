/// What a line that says nothing of the story says instead.
enum PhraseKind: UInt8, Sendable {
  /// Asks the reader to do something: log in, subscribe, share, comment.
  case prompt
  /// Announces another article.
  case teaser
  case navigation
  case footer
  /// Announces a list that is not the article's: "Related articles", "Comments".
  case trailer
  case advertisement
}

/// Lines known by what they say, in the languages of most pages. Compared by words, without case and punctuation.
enum Phrases {
  /// The kind of a line by all its words, or by the words it begins with.
  static func kind(of line: ArraySlice<UInt8>) -> PhraseKind? {
    guard line.count < 400 else { return nil }
    let line = line.contains { $0 >= 0x80 } ? FoldedWords.lowered(line)[...] : line
    var whole: UInt64 = 0
    var count = 0
    var prefix: PhraseKind?
    var place = line.startIndex
    while let hash = WordHash.next(in: line, from: &place) {
      whole = count == 0 ? hash : WordHash.pair(whole, hash)
      count += 1
      if count <= 5, let kind = prefixes[whole] { prefix = kind }
    }
    if let kind = wholes[whole] { return kind }
    return prefix
  }

  /// A heading that opens a list of other articles, of comments or of offers: what follows it is no part of the article.
  static func isTrailer(_ line: ArraySlice<UInt8>) -> Bool {
    switch kind(of: line) {
    case .trailer, .teaser: line.count < 90
    default: false
    }
  }

  /// A heading above what readers say: "Comments", "12 comments".
  static func isCommentsHeading(_ line: ArraySlice<UInt8>) -> Bool {
    let rest = line.drop { Scan.isDigit($0) || $0 == 0x20 }
    guard rest.count < 60, kind(of: rest) == .trailer else { return false }
    let words = FoldedWords(rest).hashes
    return words.contains { Furniture.bits($0) & Furniture.comments.bit != 0 } || words.first == discussion
      || words.first == diskussion
  }

  private static let discussion = FoldedWords.hash("discussion")
  private static let diskussion = FoldedWords.hash("diskussion")

  private static func hash(_ phrase: Substring) -> UInt64 {
    var whole: UInt64 = 0
    for (place, word) in phrase.split(separator: " ").enumerated() {
      let hash = WordHash.of(String(word))
      whole = place == 0 ? hash : WordHash.pair(whole, hash)
    }
    return whole
  }

  private static func table(_ lists: [(PhraseKind, String)]) -> WordTable<PhraseKind> {
    WordTable(
      lists.flatMap { kind, text in
        text.split(whereSeparator: { $0 == "\n" || $0 == "," }).map { ($0.drop { $0 == " " }, kind) }
          .filter { !$0.0.isEmpty }.map { (hash($0.0), $0.1) }
      })
  }

  /// Whole lines.
  private static let wholes = table([
    (
      .trailer,
      """
      also in the news, also on this site, in other news, sources, article sources, references, what s next, more to read, read on, related, related articles, related stories, related posts, related content, related news, related topics, related reading
      related links, related coverage, related items, related products, related resources, related guides, you may also like
      you might also like, you may like, you might like, more stories, more news, more articles, more like this, recommended
      recommended for you, recommended reading, recommended articles, recommended stories, suggested reading, read more, read next
      read also, also read, see also, see more, up next, next article, previous article, next story, most read, most popular
      most viewed, trending, trending now, popular, popular now, popular posts, popular articles, latest news, latest stories
      latest posts, latest articles, latest, top stories, editors picks, editor s picks, editors pick, recent posts, recent articles
      more from this author, more on this story, more on this topic, more on this, further reading, comments, leave a comment
      discussion, discussion about this post, diskussion, leave a reply, leave a reply cancel reply, post a comment, add a comment, join the conversation, join the discussion, 0 comments, no comments
      what do you think, about the author, about the authors, about author, author, tags, topics, filed under, categories, in this article, what to read next
      don t miss, keep reading, continue reading, other articles, other news, other stories, similar articles, similar posts, dive deeper
      explore more, discover more, more to explore, you may also be interested in, you might also be interested in, topics in this article, elsewhere
      mehr zum thema, das könnte sie auch interessieren, das könnte dich auch interessieren, weitere artikel, weitere themen, weitere nachrichten
      auch interessant, lesen sie auch, lesen sie hier mehr, zum thema, mehr dazu, mehr lesen, meistgelesen, kommentare, kommentar schreiben, ähnliche artikel
      verwandte artikel, verwandte themen, empfohlene artikel, schlagworte, themen, das interessiert gerade viele, aus dem ressort, mehr aus
      à lire aussi, lire aussi, à lire également, à voir aussi, sur le même sujet, articles liés, articles similaires, les plus lus, commentaires
      laisser un commentaire, dans la même rubrique, à découvrir, nos autres articles, voir aussi, pour aller plus loin, le choix de la rédaction
      lee también, lea también, leer también, te puede interesar, te puede gustar, le puede interesar, también te puede interesar, noticias relacionadas
      artículos relacionados, más noticias, lo más leído, comentarios, más información, más en, temas relacionados, te recomendamos, contenido relacionado, archivado en
      leggi anche, articoli correlati, potrebbe interessarti, commenti, ti potrebbe interessare, i più letti, notizie correlate
      leia também, leia mais, veja também, notícias relacionadas, mais lidas, comentários, artigos relacionados, saiba mais, mais sobre
      lees ook, lees meer, meer over, gerelateerde artikelen, reacties, meest gelezen, læs også, læs mere, les også, les mer, läs också, läs mer, läs även, relaterat, mest lest, mest læst
      czytaj także, czytaj też, czytaj więcej, zobacz także, zobacz też, powiązane artykuły, komentarze, polecane, przeczytaj także, lue myös, katso myös
      читайте также, читайте ещё, смотрите также, по теме, комментарии, другие новости, материалы по теме, читайте по теме, популярное, теги
      читайте також, дивіться також, за темою, ilgili haberler, bunlar da ilginizi çekebilir, yorumlar, đọc thêm, tin liên quan, xem thêm, bình luận
      ähnliche beiträge, weitere beiträge, neueste beiträge, das thema könnte dich auch interessieren, derniers articles, articles récents, últimas noticias, ultime notizie, últimas notícias, senaste nytt, siste nytt, seneste nyt, najnowsze, последние новости, останні новини, son haberler
      相关推荐, 为你推荐, 推荐阅读, 热门推荐, 相关文章, 猜你喜欢, 热门评论, 相關推薦, 推薦閱讀, 熱門新聞, コメント, 人気記事, ランキング, 많이 본 뉴스, 관련 뉴스, 댓글
      baca juga, berita terkait, artikel terkait, 関連記事, おすすめ記事, あわせて読みたい, 相关新闻, 相关阅读, 延伸閱讀, 추천 기사, 관련기사, اقرأ أيضا, اقرأ أيضاً, إقرأ أيضا, مواضيع ذات صلة, تعليقات, التعليقات, टिप्पणी, टिप्पणियाँ, संबंधित खबरें, इसे भी पढ़ें, σχόλια, διαβάστε επίσης, διαβάστε ακόμα, σχετικά άρθρα, 관련기사, 댓글, コメント, 评论, मुख्य समाचार, यह भी पढ़ें
      """
    ),
    (
      .prompt,
      """
      share, share this article, share this story, share this post, follow us, share this, share on facebook, share on twitter, share on x, share on whatsapp, share on linkedin, share via email, tweet, facebook, twitter, whatsapp
      email, print, linkedin, pinterest, reddit, telegram, copy link, link copied, copy url, instagram, youtube, messenger, flipboard, bluesky, threads, tumblr, pocket, x, tiktok
      sign up, log in, login, sign in, register, subscribe, subscribe now, subscribe today, sign up now, donate, donate now, join now, get started, learn more, contact us, save, saved, bookmark
      social sharing, open image in fullscreen, öppna bild i helskärm, folgen auf, öffnen in vollbild, bild in vollbild, share options, expand full comment, user s avatar
      شارك, مشاركة, فيسبوك, تويتر, واتساب, طباعة, اشترك, تسجيل الدخول, शेयर करें, शेयर, साझा करें, फेसबुक, ट्विटर, व्हाट्सएप, लॉग इन, सब्सक्राइब करें
      giriş, giriş yap, üye ol, şifremi unuttum, abone ol, yazdır, kaydet, κοινοποίηση, εκτύπωση, σύνδεση, εγγραφή, απάντηση, ответить, відповісти, войти, увійти, регистрация, вход
      로그인, 회원가입, 구독, 구독하기, 인쇄, 스크랩, 글자크기, ログイン, 会員登録, 新規登録, 登录, 注册, 订阅, 打印, zaloguj się, zarejestruj się, se connecter, connexion, s inscrire, iniciar sesión, registrarse, accedi, registrati, entrar, iniciar sessão, inloggen, registreren, logg inn, logga in, log ind, kirjaudu sisään, rekisteröidy, přihlásit se, prihlásiť sa, bejelentkezés, autentificare, đăng nhập, masuk
      listen, listen to this article, listen to article, play, watch, watch now, play video, view gallery, view image in fullscreen, open image in gallery, image in fullscreen, expand image, enlarge image, close, show more, show less, load more, view more, click to expand, open in new window, reading mode, font size, text size, text size a a a, a a a, listen to the audio version
      reply, report, like, dislike, follow, following, add to favorites, back to top, to top, skip to content, skip to main content, skip advertisement, gift article, print this page, print article
      teilen, merken, drucken, vorlesen, anmelden, abonnieren, jetzt abonnieren, kommentieren, artikel teilen, artikel anhören, feedback, zurück, partager, imprimer, enregistrer, s abonner, je m abonne, écouter, commenter, compartir, guardar, imprimir, escuchar, suscríbete, condividi, stampa, ascolta, salva, abbonati, compartilhar, compartilhe, ouvir, assine, delen, deel, bewaren, luister, del, dela, skriv ut, udostępnij, drukuj, поделиться, подписаться, распечатать, поділитися, paylaş, chia sẻ, シェア, ツイート, 印刷, 共有, 保存, 分享, 공유
      enter your email, your email address, email address, please enable javascript, first name, last name, thank you for subscribing
      """
    ),
    (
      .advertisement,
      "advertisement, advertisements, ad, ads, advertising, sponsored, sponsored content, promoted, promoted content, story continues below advertisement, story continues below this advertisement, article continues below advertisement, article continues after advertisement, continue reading below, scroll to continue, anzeige, werbung, publicité, publicidad, pubblicità, publicidade, advertentie, annonce, annons, reklama, реклама, mainos, reklam, reklame, iklan, quảng cáo, 広告, 广告, 廣告, 광고, advertentie, annonse"
    ),
    (
      .navigation,
      "홈, 정치, 경제, 사회, 스포츠, 문화, 전체메뉴, ホーム, メニュー, 検索, 首页, 菜单, 搜索, الرئيسية, القائمة, بحث, होम, मेन्यू, खोजें, strona główna, szukaj, wiadomości, rechercher, buscar, cerca, pesquisar, zoeken, sök, søk, haku, hledat, keresés, arama, ara, ana sayfa, anasayfa, αρχική, αναζήτηση, главная, поиск, меню, головна, пошук, home, menu, search, next, previous, prev, news, sport, sports, contact, about us, about, home page, startseite, accueil, inicio, main menu, navigation, table of contents, contents, jump to, on this page, in this article, inhalt, inhaltsverzeichnis, sommaire, índice, site index"
    ),
    (
      .footer,
      "gizlilik politikası, kullanım koşulları, çerez politikası, polityka prywatności, regulamin, politique de confidentialité, política de privacidad, aviso legal, informativa sulla privacy, política de privacidade, プライバシーポリシー, 無断転載を禁じます, 利用規約, 隐私政策, 版权所有, 개인정보처리방침, 무단전재 및 재배포 금지, جميع الحقوق محفوظة, سياسة الخصوصية, सर्वाधिकार सुरक्षित, गोपनीयता नीति, πολιτική απορρήτου, όροι χρήσης, политика конфиденциальности, все права защищены, all rights reserved, alle rechte vorbehalten, tous droits réservés, todos los derechos reservados, tutti i diritti riservati, todos os direitos reservados, all rights reserved worldwide, terms of use, terms of service, terms and conditions, privacy policy, cookie policy, cookie settings, impressum, datenschutz, mentions légales, privacy, terms, powered by wordpress"
    ),
  ])

  /// Beginnings of lines.
  private static let prefixes = table([
    (
      .prompt,
      """
      an dieser stelle findest, an dieser stelle finden, an dieser stelle befindet, empfohlener redaktioneller inhalt, empfohlener externer inhalt, ich bin damit einverstanden, ich bin einverstanden, mit meiner anmeldung, personenbezogene daten, du kannst ihn dir mit, externer inhalt, diesen inhalt, mit klick auf, il vous reste, la suite est réservée, article réservé aux, cet article est réservé, lecture du, vous pouvez lire, would you like to comment, please read our comment, to view this video, este contenido es, contenido exclusivo para, para seguir leyendo, sigue leyendo, hai già un, questo contenuto è, this video can not, this video cannot, sorry this video, your browser does not, ihr browser, dieser artikel ist, sie haben noch, scroll through the whole, we may earn, we may receive, this article contains affiliate, this post contains affiliate, this post may contain, affiliate disclosure, subscribe to our, subscribe to the, subscribe for, subscribe now, subscribe here, sign up for, sign up to, sign up here, log in or, log in to, login to, login or, sign in to, sign in or, register to, register for, register now, create an account, create your free, already a subscriber, already have an account
      share this article, share this story, share this post, share on, follow us on, follow us, follow me on, like us on, join our, join us on, get our, get the latest, get more stories, get unlimited, get access to, download our, download the app, download the free, click here to, click here for, tap here to, support our, support us, support independent, help us, donate to, become a member, become a subscriber, to continue reading, to read the full, this content is, this article is for, this story is for, want to read more, want more, enter your email, we use cookies, by signing up, by subscribing, by clicking, you have read, your email address, please enable, please log in, please sign, please subscribe, please share, enable javascript, thank you for reading, thanks for reading, did you find this, was this article, was this page, was this helpful, do you have a, have a tip, have a story, send us, let us know, tell us, leave a comment, leave a reply, leave your comment, write to us, contact us at, don t miss, watch live, listen to this, listen to the, view all, see all, add us as, make us your, follow the, for more stories, for more news, for the latest, view this post on, view more on, this site is protected, required fields are, save my name, notify me of, your comment, comments are closed, you must be logged, you need to, turn on, stay up to date, stay informed, stay connected, never miss, receive our, delivered to your, please check your, start your free, read the comments, join the conversation, join the discussion, view comments, show comments, hide comments, copy link, print this, email this, load more
      jetzt anmelden, jetzt abonnieren, jetzt lesen, newsletter abonnieren, melden sie sich, folgen sie uns, hier geht s zum, abonnez vous, inscrivez vous, suivez nous, recevez, suscríbete a, suscríbase, síguenos, únete a, regístrate, inicia sesión, iscriviti, seguici, segui, assine, siga, inscreva se, cadastre se, receba, schrijf je in, volg ons, følg, følg oss, prenumerera, zapisz się, subskrybuj, dołącz do, подпишитесь, подписывайтесь, присоединяйтесь, следите за, підписуйтесь, bizi takip
      """
    ),
    (
      .teaser,
      """
      read more, read also, also read, read next, related, see also, more on this, don t miss, read the full story, read full story, watch, in pictures, in pics, up next, read our, read the full, you may also, you might also, more from, more on, click to read, see more, recommended, suggested
      lesen sie auch, lesen sie hier, lesen sie mehr, mehr zum thema, mehr dazu, mehr lesen, auch interessant, lies auch, weiterlesen, lire aussi, à lire, à lire aussi, a lire aussi, à voir, voir aussi, lire également, lee también, lea también, leer más, te puede interesar, le puede interesar, puedes ver, puede ver, ver también, mira también, mire también, le recomendamos, te recomendamos, lea además, vea también, leggi anche, leggi tutto, guarda anche, leia também, leia mais, veja também, leia tambem, lees ook, lees meer, lees verder, læs også, læs mere, les også, les mer, läs också, läs mer, läs även, czytaj także, czytaj też, czytaj więcej, zobacz także, zobacz też, przeczytaj, lue myös, katso myös, читайте также, смотрите также, читайте по теме, читайте ещё, читайте також, дивіться також, baca juga, simak juga, okuyun, ayrıca okuyun, đọc thêm, xem thêm, preberite tudi, přečtěte si, čtěte také, olvasta már, citește și, citiți și, διαβάστε επίσης, διαβάστε ακόμη, 関連記事
      """
    ),
    (
      .footer,
      "all rights reserved, copyright, alle rechte, tous droits, todos los derechos, tutti i diritti, todos os direitos, our standards, terms of use, privacy policy, wszelkie prawa, все права, все права защищены, при использовании материалов, перепечатка, this article was originally published, this story was originally, powered by, registered office, please see our, for reprint rights"
    ),
    (
      .trailer,
      "评论, 網友評論, 网友评论, derniers articles de, thoughts on, thought on, responses to, réflexions sur, réflexion sur, kommentare zu, kommentar zu, gedanken zu, comentarios en, comentarios sobre, commenti su, pensieri su, reacties op, gedachten over, comentários em, pensamentos sobre, komentarzy do, komentarze do, tankar om, tanker om, комментариев к, комментария к, more from, more stories from, more news from, latest from, latest in, popular in, trending in, explore more, related to, recent posts, recommended for, about the author, tags, filed under, topics, posted in, labels, kategorien, schlagwörter, mots clés, étiquettes, etiquetas, temas, tag, теги, метки, trefwoorden, comments, keywords"
    ),
    (.navigation, "you are here, skip to, back to, jump to, home news, go to, return to"),
    (
      .advertisement,
      "advertisement, story continues below, article continues, continue reading below, scroll to continue, this is a sponsored, sponsored by, paid content"
    ),
  ])
}
