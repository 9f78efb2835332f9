import Bytes
import Testing

@testable import CleanStage

/// What becomes of a text when nothing but mojibake is mended.
private func mended(_ text: String) -> String {
  let bytes = Array(text.utf8)
  return String(decoding: Mojibake.repairs(in: bytes).applied(to: bytes, 0..<bytes.count), as: UTF8.self)
}

@Suite struct MojibakeTests {
  @Test(arguments: [
    // windows-1252, with and without its control characters
    ("Das Café in Mühlbrück, sagte Åse.", "Das CafÃ© in MÃ¼hlbrÃ¼ck, sagte Ã…se."),
    ("“Eleven chairs”—she counted…", "â€œEleven chairsâ€\u{9D}â€”she countedâ€¦"),
    ("the ferry’s bell", "the ferryâ\u{80}\u{99}s bell"),
    ("VELLMAR KÜSST", "VELLMAR KÃœSST"),
    ("₤5, €7 and £9", "â‚¤5, â‚¬7 and Â£9"),
    ("swan 🦢 on ice", "swan ðŸ¦¢ on ice"),
    // windows-1251
    ("дорога в порт закрыта", "РґРѕСЂРѕРіР° РІ РїРѕСЂС‚ Р·Р°РєСЂС‹С‚Р°"),
    ("harbour’s bell", "harbourвЂ™s bell"),
    // windows-1250 and ISO 8859-2
    ("napište nám dopis", "napiĹˇte nĂˇm dopis"),
    ("věž nad řekou", "vÄ\u{9B}Ĺž nad Ĺ\u{99}ekou"),
    // windows-1253, 1254, 1257
    ("Ελληνικά νησιά", "Ξ•Ξ»Ξ»Ξ·Ξ½ΞΉΞΊΞ¬ Ξ½Ξ·ΟƒΞΉΞ¬"),
    ("ąžuolas žydi", "Ä…Å¾uolas Å¾ydi"),
    // MacRoman, code page 437
    ("gâteaux et régime", "g√¢teaux et r√©gime"),
    ("naïve cafés", "na├»ve caf├⌐s"),
    // other scripts read as windows-1252
    ("שלום עולם", "×©×œ×•×\u{9D} ×¢×•×œ×\u{9D}"),
    ("新聞は朝", "æ–°è\u{81}žã\u{81}¯æœ\u{9D}"),
  ])
  func whatAWrongCharsetMadeIsUndone(sound: String, broken: String) { #expect(mended(broken) == sound) }

  @Test func severalLayersAreUndone() {
    #expect(mended("The mayor didnÃƒÂ¢Ã¢â€šÂ¬Ã¢â€žÂ¢t swim.") == "The mayor didn’t swim.")
    #expect(mended("René (nÃƒÂ© in Vellmar)") == "René (né in Vellmar)")
  }

  @Test func onlyTheBrokenStretchIsMended() {
    #expect(mended("Überfahrt ausgefallen – FÃ¤hre lÃ¶scht Ladung") == "Überfahrt ausgefallen – Fähre löscht Ladung")
  }

  @Test func spacesThatWereNoBreakSpacesAreUnderstood() {
    #expect(mended("voilÃ  le port, dÃ©jÃ vu") == "voilà le port, déjà vu")
    #expect(mended("Ã perturber la rÃ©flexion jusqu'Ã nos jours") == "à perturber la réflexion jusqu'à nos jours")
    #expect(mended("com atenÃ§Ã£o Ã s crianÃ§as") == "com atenção às crianças")
    #expect(mended("Â\u{A0}Itâ€™s warmâ€”at last.Â") == "\u{A0}It’s warm—at last.\u{A0}")
  }

  @Test func aByteThatWasLostLeavesAReplacementCharacter() {
    #expect(mended("SlovenÄ\u{FFFD}ina, ÄŒeÅ¡tina") == "Sloven\u{FFFD}ina, Čeština")
    #expect(mended("upgraded to â€œbb+â€? today") == "upgraded to “bb+\u{FFFD} today")
  }

  @Test(arguments: [
    "São Paulo, â la carte, Ângela et Åse.", "RELAÇÃO COM O MAR", "PARCE QUE C’EST MARQUÉ…", "NESTLÉ® et CAFÉ™",
    "L’épisode « raté » d’été", "5×£35, 4288×…", "HÅØYA ER BLÅØYD", "a radius of 10 Å—or so",
    "Він і вона. ВІКІ.", "США»: «Ещё» – её…", "Μαΐου «ή» έως", "(-1/2)! = √π", "├┤a┼┐a┼┐a",
    "SELKÄ\u{A0}EDELLÄ\u{A0}MAAHAN",
    "There are a lot of Ã’s in broken text", "why it reads \"Ã¤\" instead of \"ä\"", "Brontë…”", "Tiếng Việt đẹp",
    "“ATÉ AMANHÃ”, disse", "A IRMÃ… E A MAÇÃ»", "ĐÃ” VÀ", "DAĞ’IN İĞNESİ", "„SMÅ“ ORD…", "Δ’ ΤΆΞΗ «Γ»",
    "İĞNE ŞÖYLE", "ČŽ a ŠŤ", "`¬´ ( o¬ô )",
  ])
  func soundTextIsLeftAlone(text: String) { #expect(mended(text) == text) }

  @Test func pagesAreMendedInTextsAndEntitiesAlike() throws {
    let broken = articleBody.replacing("swimming baths", with: "cafÃ©s &acirc;&euro;&oelig;by the seaâ€\u{9D}")
    let result = try page("<article><h1>CafÃ©s close</h1>\(broken)</article>")
    #expect(result.text.contains("close the old cafés “by the sea”, which"))
    #expect(result.metadata["title"]?.string == "Cafés close")
  }
}
