/// What lines around an article are about, told by single words: cookies, accounts, sharing.
enum Furniture: Int, CaseIterable, Sendable {
  case consent, account, subscription, sharing, comments, more, legal, shop, contact, action, reader, timing

  var bit: UInt16 { 1 << UInt16(rawValue) }

  /// The kinds that a word belongs to, as bits by raw value; 0 for most words.
  static func bits(_ word: UInt64) -> UInt16 { table[word] ?? 0 }

  private static let table: WordTable<UInt16> = {
    var order: [UInt64] = []
    var bits: [UInt64: UInt16] = [:]
    for kind in allCases {
      for word in kind.words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let key = FoldedWords.hash(String(word))
        if bits[key] == nil { order.append(key) }
        bits[key, default: 0] |= kind.bit
      }
    }
    return WordTable(order.map { ($0, bits[$0] ?? 0) })
  }()

  /// In lower case, in the languages of most pages. No word that news is likely to be about stands here alone.
  private var words: String {
    switch self {
    case .consent:
      """
      cookie cookies consent gdpr ccpa adblocker javascript browser preferences datenschutz datenschutzerklärung
      einwilligung zustimmen confidentialité consentement privacidad consentimiento riservatezza consenso
      privacidade consentimento toestemming voorkeuren samtykke personvern integritet samtycke suostumus
      evästeet evästeitä zgoda prywatności ciasteczka куки конфиденциальности согласие конфіденційності çerez
      çerezleri gizlilik súhlas súkromia souhlas soukromí adatvédelmi sütik confidențialitate privacy prywatność
      クッキー プライバシー 隐私 쿠키 개인정보 الخصوصية गोपनीयता απορρήτου
      """
    case .account:
      """
      login password username signup signin register registered registration account member members membership
      subscriber subscribers anmelden registrieren passwort konto benutzername connexion connectez compte
      identifiant inscription contraseña cuenta registro usuario accedi registrati senha conta cadastro
      wachtwoord inloggen aanmelden logg lösenord logga adgangskode kirjaudu salasana zaloguj hasło войти пароль
      регистрация зарегистрируйтесь увійти giriş şifre přihlásit heslo bejelentkezés jelszó autentificare ログイン
      会員登録 登录 注册 로그인 회원가입 تسجيل लॉगिन masuk daftar σύνδεση
      """
    case .subscription:
      """
      newsletter newsletters subscribe subscription subscriptions subscribing inbox email unsubscribe abonnieren
      abonnement abo abonnez infolettre suscríbete suscripción suscríbase boletín boletines iscriviti abbonati
      abbonamento assine assinatura assinante nyhedsbrev nyhetsbrev nyhetsbrevet abonner prenumerera
      prenumeration nieuwsbrief abonneer uutiskirje tilaa subskrypcja newslettera prenumerata рассылка рассылку
      подпишитесь подписка подпишись підпишіться підписатися bülten abone odběr predplatné předplatné hírlevél
      feliratkozás abonare メルマガ 購読 订阅 訂閱 구독 اشترك النشرة सब्सक्राइब berlangganan ενημερωτικό εγγραφή
      """
    case .sharing:
      """
      facebook twitter whatsapp linkedin pinterest reddit telegram instagram youtube tiktok messenger tumblr
      bluesky threads flipboard mastodon share teilen partager compartir condividi compartilhar compartilhe
      delen jaa udostępnij поделиться поделитесь поділитися paylaş sdílet zdieľať megosztás distribuie 分享 シェア 공유
      مشاركة शेयर bagikan κοινοποίηση vkontakte вконтакте одноклассники viber weibo kakaotalk
      """
    case .comments:
      """
      comment comments commenting reply replies commenter moderated moderation kommentar kommentare kommentieren
      commentaire commentaires répondre comentario comentarios comentar commento commenti rispondi comentário
      comentários responder reactie reacties kommentarer kommenter kommentit komentarz komentarze komentarzy
      комментарий комментарии комментариев ответить коментар коментарі yorum yorumlar komentář komentáře
      hozzászólás comentariu comentarii コメント 评论 留言 댓글 تعليق تعليقات टिप्पणी komentar σχόλια σχόλιο
      """
    case .more:
      """
      related recommended trending popular latest similar weiterlesen ähnliche meistgelesen similaires
      relacionadas relacionados correlati подробнее також ilgili více 関連 更多 相关 더보기 관련 selengkapnya
      """
    case .legal:
      """
      copyright rights reserved terms privacy policy disclaimer trademark trademarks licensed permission llc inc
      ltd gmbh rechte vorbehalten impressum agb nutzungsbedingungen droits réservés mentions légales derechos
      reservados aviso legal términos diritti riservati direitos termos rechten voorbehouden rettigheder
      rettigheter rättigheter villkor oikeudet prawa zastrzeżone regulamin права защищены правообладателя
      захищені hakları saklıdır práva vyhrazena vyhradené jogok fenntartva drepturile rezervate 無断転載 著作権 版权所有
      저작권 무단전재 الحقوق محفوظة अधिकार सुरक्षित cipta quyền δικαιώματα
      """
    case .shop:
      """
      cart checkout shipping price buy shop store sale discount coupon order orders basket wishlist warenkorb
      versand kaufen preis panier livraison acheter prix carrito envío comprar precio carrello acquista carrinho
      winkelwagen koszyk корзина купить sepet košík kosár coș カート 购物车 장바구니 keranjang
      """
    case .contact:
      """
      contact phone tel fax email address careers jobs advertise imprint kontakt karriere adresse téléphone
      contacto teléfono contatti contato telefone telefon contacteer yhteystiedot kontaktujte контакты телефон
      реклама адрес редакция iletişim 联系我们 문의 اتصل संपर्क hubungi επικοινωνία
      """
    case .action:
      """
      click tap download app install watch listen play video gallery slideshow loading form field required
      submit search select menu toggle skip close klicken herunterladen cliquez télécharger clic descargar
      clicca scarica clique baixe klikk kliknij pobierz нажмите скачать скачайте смотрите tıklayın indir
      klikněte kattints ダウンロード クリック 点击 下载 클릭 다운로드 انقر क्लिक unduh
      """
    case .reader:
      """
      you your yours our us we sie ihr ihre ihren ihnen dein deine dir unser unsere uns wir vous votre vos nous notre
      nos usted tu tus nosotros nuestro nuestra vuestro você seu sua nosso nossa voi vostro noi nostro nostra jij jouw
      je uw wij ons onze du din ditt dina dig vi vår våra deg deres jer jeres vores sinä sinun teidän meidän ty twój
      twoje wasz nasz nasze вы вас вам ваш ваше нас наш наши ви ваш нам наш siz sizin biz bizim vy váš vaše náš naše
      ön önök mi dumneavoastră nostru あなた 私たち 您 我们 당신 우리 أنت لك نحن आप आपका हम anda kami bạn chúng σας μας
      """
    case .timing:
      """
      ago min mins minute minutes read hour hours hrs vor stunden std minuten lesezeit lesedauer heures lecture hace
      horas minutos lectura lettura minuti leitura leestijd timer siden minutter sedan minuter sitten minuuttia temu
      czytania назад минут минуты часов чтения тому хвилин önce dakika okuma před minut čtení perce olvasás 分 前 분 전
      منذ دقيقة मिनट पहले lalu menit trước phút πριν λεπτά
      """
    }
  }
}
