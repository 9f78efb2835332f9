import StageKit
import Testing

@testable import QuoteStage

/// One line a pattern: the text, what is said, who is said to say it and that person's name; "-" for nobody.
private func expect(_ language: String, _ table: String, sourceLocation: SourceLocation = #_sourceLocation) {
  for row in table.split(separator: "\n") {
    let cells = row.split(separator: "|").map { $0.drop { $0 == " " } }
      .map { String($0.reversed().drop { $0 == " " }.reversed()) }
    guard cells.count == 4 else {
      Issue.record("not four cells: \(row)", sourceLocation: sourceLocation)
      continue
    }
    let found = quotes(cells[0], language).last
    let place = Comment(rawValue: cells[0])
    #expect(found?.text == cells[1], place, sourceLocation: sourceLocation)
    #expect(found?.speaker?.text ?? "-" == cells[2], place, sourceLocation: sourceLocation)
    #expect(found?.speaker?.name ?? "-" == cells[3], place, sourceLocation: sourceLocation)
  }
}

@Suite struct FreeOrderTests {
  @Test func frenchSpeakersStandAroundTheirVerbs() {
    expect(
      "fr",
      """
      « Le pont est sûr », a déclaré Anne Morel. | Le pont est sûr | Anne Morel | Anne Morel
      La ministre Anne Morel est venue. « Le pont est sûr », a-t-elle ensuite assuré. | Le pont est sûr | elle | Anne Morel
      « Le pont, explique Mme Morel, est sûr. » | Le pont est sûr. | Mme Morel | Morel
      D'après Anne Morel, « le pont est sûr et solide ». | « le pont est sûr et solide » | Anne Morel | Anne Morel
      Pour le maire Jean Petit, « il faut fermer le pont ». | « il faut fermer le pont » | le maire Jean Petit | Jean Petit
      « J'ai peur », a dit à la presse le porte-parole du Secours, Luc Abel. | J'ai peur | le porte-parole du Secours | Luc Abel
      Le pont a été qualifié de « danger » par le maire Luc Abel. | « danger » par le maire Luc Abel | le maire Luc Abel | Luc Abel
      Anne Morel dirige l'usine. « Je reste », a dit la syndicaliste. | Je reste | la syndicaliste | Anne Morel
      « Il faut fermer », ont estimé les experts. | Il faut fermer | les experts | -
      """)
  }

  @Test func spanishSpeakersMayBeLeftOut() {
    expect(
      "es",
      """
      «El puente es seguro», dijo Ilsa Varga. | El puente es seguro | Ilsa Varga | Ilsa Varga
      Ana López llegó ayer. "Estamos listos", añadió. | Estamos listos | Ana López | Ana López
      «Iremos», ha dicho esta mañana en rueda de prensa la consejera de Sanidad, Marta Ruiz de la Torre. | Iremos | la consejera de Sanidad | Marta Ruiz de la Torre
      "Ha sido malo", lamentó ante los periodistas el presidente del Banco Central, Pedro Gómez. | Ha sido malo | el presidente del Banco Central | Pedro Gómez
      Según explicó a la prensa el portavoz de la Junta, Luis Gil, "no hay peligro". | "no hay peligro" | el portavoz de la Junta | Luis Gil
      El entrenador, visiblemente enfadado, dijo: "No jugamos a nada". | No jugamos a nada | El entrenador | -
      A juicio de Ana López, "el plan no sirve". | "el plan no sirve" | Ana López | Ana López
      Desde la asociación reclaman que el puente "es de todos". | que el puente "es de todos" | la asociación | -
      En Lonza, la teniente de alcalde, Ana Ruiz, aseguró que "todo va bien". | que "todo va bien" | la teniente de alcalde | Ana Ruiz
      "No hay agua", dijo a la revista «Noche» Ana Ruiz, alcaldesa. | No hay agua | Ana Ruiz | Ana Ruiz
      El ministro de Exteriores, Luis Gil, vino. "Es grave", recalcó el ministro de Exteriores. | Es grave | el ministro de Exteriores | Luis Gil
      """)
  }

  @Test func italianSpeakersMayBeLeftOut() {
    expect(
      "it",
      """
      La ministra Anna Rossi è arrivata. «Il ponte è sicuro», ha spiegato la ministra. | Il ponte è sicuro | la ministra | Anna Rossi
      Anna Rossi è arrivata. «Il ponte è sicuro», ha aggiunto. | Il ponte è sicuro | Anna Rossi | Anna Rossi
      Secondo quanto riferito da Luca Bianchi, il ponte «è sicuro». | il ponte «è sicuro» | Luca Bianchi | Luca Bianchi
      «Non è vero - ha detto Bianchi - e lo dimostreremo». | Non è vero e lo dimostreremo | Bianchi | Bianchi
      «Vado via», dice all'Ansa il capo della Protezione civile, Aldo Neri. | Vado via | il capo della Protezione civile | Aldo Neri
      Così il sindaco di Lonno, Luca Bianchi: «Il ponte è chiuso». | Il ponte è chiuso | il sindaco di Lonno | Luca Bianchi
      """)
  }

  @Test func portugueseVerbsMayCarryTheirPronouns() {
    expect(
      "pt",
      """
      "A ponte é segura", disse-lhe o ministro Luís Prado. | A ponte é segura | o ministro Luís Prado | Luís Prado
      "A ponte é segura", disse à Folha a ministra Ana Souza. | A ponte é segura | a ministra Ana Souza | Ana Souza
      Segundo o diretor da Ponte Nova, Luís dos Santos, "a ponte é segura". | "a ponte é segura" | o diretor da Ponte Nova | Luís dos Santos
      Ana Souza chegou ontem. "A ponte é segura", afirmou. | A ponte é segura | Ana Souza | Ana Souza
      O trem volta, garantiu Ana Souza. "Hoje mesmo", explicou. | Hoje mesmo | Ana Souza | Ana Souza
      "Ele voltou", contou uma vizinha que não quis se identificar. | Ele voltou | uma vizinha | -
      """)
  }

  @Test func russianNamesAreTheSameInEveryCase() {
    expect(
      "ru",
      """
      «Мост надёжен», — сказала Анна Орлова. | Мост надёжен | Анна Орлова | Анна Орлова
      Министр Анна Орлова приехала. «Мост надёжен», — добавила она. | Мост надёжен | она | Анна Орлова
      Марина Иванова приехала. По словам Марины Ивановой, мост «простоит сто лет». | мост «простоит сто лет» | Марины Ивановой | Марина Иванова
      Как сообщил представитель МВД Пётр Белов, «мост закрыт навсегда». | «мост закрыт навсегда» | представитель МВД Пётр Белов | Пётр Белов
      «Мост закрыт», — сообщили в пресс-службе министерства. | Мост закрыт | пресс-службе министерства | -
      «Мы рады», — сказал журналистам г-н Белов. | Мы рады | г-н Белов | Белов
      Сомов приехал. «Мост закрыт», — уточнил Сомов. По его мнению, «это к лучшему». | «это к лучшему» | Сомов | Сомов
      """)
  }

  @Test(arguments: [
    ("ru", "— Так, — сказал он, — идём.", "Так идём.", "он"),
    ("es", "-No -dijo Ana-. Vamos a casa.", "No. Vamos a casa.", "Ana"),
    ("pt", "– Não – disse ele –, a ponte caiu.", "Não a ponte caiu.", "ele"),
    ("fr", "— Non, répondit-il, je reste.", "Non je reste.", "il"),
  ])
  func dashesOpenSpeechAndPartItFromWhoSpeaks(language: String, text: String, said: String, speaker: String) {
    let found = quotes(text, language)
    #expect(found.map(\.text) == [said])
    #expect(found.first?.speaker?.text == speaker)
  }

  @Test func aReplyAfterADashIsNotTheSpeakersBefore() {
    let found = quotes("— Идёшь? — спросил Пётр.\n— Нет.", "ru")
    #expect(found.map { $0.speaker?.text } == ["Пётр", nil])
  }

  @Test func dashesOfAListAreNoSpeech() {
    #expect(quotes("– Un pont neuf\n– Une école\n– Trois routes", "fr").isEmpty)
  }

  @Test(arguments: [
    ("fr", "Le journal « Libellule » et le film « Les Enfants du lac » sortent."),
    ("es", "El diario \"La Tarde\" publicó la noticia y la película \"La gran noche\" gustó."),
    ("it", "Il quotidiano «La Voce» e il film «Il lago di notte» piacciono."),
    ("pt", "O jornal \"A Hora\" e o filme \"A Noite do Lago\" agradam."),
    ("ru", "Газета «Вечерний берег» писала о фильме «Мост». Компания «Рога и копыта» закрыта."),
    ("ru", "Об этом сообщает «Берегинформ»."),
  ])
  func namesOfPapersBodiesAndWorksAreNoQuotations(language: String, text: String) {
    #expect(quotes(text, language).isEmpty)
  }

  @Test func namesInMarksMaySpeakThemselves() {
    #expect(quotes("«Мостстрой» сообщил, что мост закрыт.", "ru").isEmpty)
  }

  @Test(arguments: [
    ("nl", "\"De brug is veilig\", zei Jan Visser.", "De brug is veilig", "Jan Visser"),
    ("sv", "”Bron är säker”, säger Anna Lind.", "Bron är säker", "Anna Lind"),
    ("pl", "„Most jest bezpieczny”, powiedział Jan Lis.", "Most jest bezpieczny", "Jan Lis"),
    ("da", "»Broen er sikker,« siger Anna Lind.", "Broen er sikker,", "Anna Lind"),
    ("cs", "„Most je bezpečný,“ řekl Jan Liška.", "Most je bezpečný,", "Jan Liška"),
  ])
  func otherLanguagesGiveQuotationsInMarksWithLittleConfidence(
    language: String, text: String, said: String, speaker: String
  ) {
    let found = quotes(text, language)
    #expect(found.map(\.text) == [said])
    #expect(found.first?.speaker?.text == speaker)
    #expect(found.allSatisfy { $0.confidence < 0.7 })
  }

  @Test func wordsInMarksAreNoQuotationsWhereNoVerbIsKnown() {
    #expect(quotes("Het \"groene\" plan van de \"Partij\" faalde.", "nl").isEmpty)
  }

  @Test func cornerBracketsHoldQuotationsInJapanese() {
    #expect(quotes("会長は「橋は安全だと考えています」と述べた。", "ja").map(\.text) == ["橋は安全だと考えています"])
    #expect(quotes("映画「橋」が公開された。", "ja").isEmpty)
  }
}
