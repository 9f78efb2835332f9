import Bytes
import StageKit
import Testing

@testable import ClassifyStage

struct TopicsTests {
  private static let news = [
    (
      "sport",
      "Harrow Town beat Elmsby 3-1 after a hat-trick by striker Joe Pell; the goalkeeper saved a penalty in the second half."
    ),
    (
      "politics",
      "The prime minister defended the bill in parliament before the general election, but opposition MPs voted against it."
    ),
    (
      "economy",
      "Shares in Ostrava Foods fell 4% after a profit warning; analysts at the bank expect lower revenue this quarter."
    ),
    (
      "science",
      "Researchers have built a robot whose software finds the way by satellite, an engineer at the laboratory said."
    ),
    (
      "arts",
      "The actress won the award for best film; the director of the drama thanked the cast at the festival in Velm."
    ),
    (
      "health",
      "Hospital doctors tested the vaccine on 400 patients with the disease; nurses reported few side effects."
    ),
    ("weather", "Forecasters warn of heavy snow and gusts; temperatures may fall to minus ten degrees overnight."),
    ("crime", "Police arrested a man on suspicion of burglary; the judge remanded him in custody until the trial."),
    ("conflict", "Troops shelled the town as the ceasefire broke down; rebels said an airstrike killed six soldiers."),
    (
      "religion", "The bishop blessed the new church after Sunday's prayer; the parish priest thanked the congregation."
    ),
    (
      "sport",
      "Der SV Velm gewann das Heimspiel nach einem Elfmeter in der Nachspielzeit, der Torwart hielt den Sieg fest."
    ),
    (
      "politics",
      "Die Bundesregierung hat den Gesetzentwurf im Bundestag verteidigt, die Opposition und ihre Fraktion stimmten dagegen."
    ),
    (
      "economy",
      "Der Konzern meldet weniger Umsatz, die Aktie fiel an der Börse; der Vorstandschef rechnet mit einer Rezession."
    ),
    ("crime", "Die Polizei hat einen Tatverdächtigen festgenommen, die Staatsanwaltschaft ermittelt wegen Einbruchs."),
    (
      "disaster",
      "Bei einem Verkehrsunfall wurden zwei Menschen schwer verletzt; Feuerwehr und Rettungsdienst waren im Einsatz."
    ),
    ("education", "Die Grundschule sucht Lehrkräfte: Im neuen Schuljahr fehlt für viele Schüler der Unterricht."),
  ]

  private static let otherNews = [
    (
      "fr", "sport",
      "L'AS Velmont a battu Corbigny 3-1 grâce à un penalty ; son gardien de but a arrêté deux tirs avant la mi-temps."
    ),
    (
      "fr", "politics",
      "Le Premier ministre a défendu le projet de loi à l'Assemblée nationale ; l'opposition dépose une motion de censure."
    ),
    (
      "fr", "weather",
      "Vigilance orange : orages, grêle et rafales de vent sont attendus ce soir, avant le retour des éclaircies."
    ),
    (
      "es", "crime",
      "La Guardia Civil ha detenido a dos hombres por un robo con fuerza; el juzgado decretó prisión provisional."
    ),
    (
      "es", "economy",
      "El banco central mantiene los tipos de interés; la inflación baja y las empresas venden más, según los economistas."
    ),
    (
      "es", "health",
      "El hospital de Valmora trató a cuarenta pacientes con la nueva vacuna; los médicos hablan de pocos efectos secundarios."
    ),
    (
      "it", "arts",
      "Il regista ha presentato il film alla mostra del cinema; l'attrice ha cantato con l'orchestra in teatro."
    ),
    (
      "it", "disaster",
      "Vigili del fuoco e protezione civile hanno evacuato il paese dopo la frana; tre feriti, molti gli sfollati."
    ),
    (
      "pt", "education",
      "Os alunos do ensino básico voltam às salas de aula; faltam professores em muitas escolas, diz o ministério da educação."
    ),
    (
      "pt", "environment",
      "O desmatamento ameaça a floresta e a biodiversidade, alertam os ambientalistas; as emissões de carbono aumentam."
    ),
    (
      "nl", "labour",
      "De vakbond kondigt een staking aan: werknemers eisen een loonsverhoging en een nieuwe cao van hun werkgever."
    ),
    (
      "nl", "religion",
      "De bisschop zegende de herbouwde dorpskerk; na de kerkdienst bad de dominee met gelovigen voor het klooster."
    ),
  ]

  @Test func thereAreSeventeenTopics() throws {
    #expect(try Topics.compile().labels.count == 17)
    #expect(try Topics.compile().languages.sorted() == ["de", "en", "es", "fr", "it", "nl", "pt"])
  }

  /// A word that stood twice would count twice.
  @Test func noWordStandsTwiceForATopic() throws {
    for rule in try Topics.rules().labels {
      var seen: Set<String> = []
      for group in rule.terms {
        for term in group.terms {
          let key = "\(rule.label) \(group.language ?? "") \(group.fields.rawValue) \(term.elements)"
          #expect(seen.insert(key).inserted, "\(rule.label): \(term.source)")
        }
      }
    }
  }

  @Test(arguments: TopicsTests.otherNews)
  func newsInOtherLanguagesGetTheirTopic(language: String, topic: String, text: String) throws {
    #expect(try labels(text, language: language).names.first == topic)
  }

  @Test func germanCompoundsAreFoundByTheirEnds() throws {
    let found = try labels(
      "Der Landesverkehrsminister war im Provinzkrankenhaus.", language: "de", ["threshold": .number(0)])
    #expect(Set(found.flatMap { $0.evidence.map(\.term) }).isSuperset(of: ["*minister", "*krankenhaus"]))
  }

  @Test func wordsOfOneLanguageSayNothingInAnother() throws {
    #expect(try labels("Die Rente und das Gift.", language: "de").isEmpty)
    #expect(try labels("Han sa att den var fin.", language: "sv").isEmpty)
  }

  @Test(arguments: [
    ("Économie", "economy"), ("Deportes", "sport"), ("Cultura", "arts"), ("Política", "politics"),
    ("Gezondheid", "health"),
    ("Faits divers", "crime"),
  ])
  func sectionsAreKnownByTheirNamesInOtherLanguages(section: String, topic: String) throws {
    #expect(try labels("…", section: section).names == [topic])
  }

  @Test(arguments: TopicsTests.news)
  func shortNewsGetTheirTopic(topic: String, text: String) throws {
    #expect(try labels(text).names.first == topic)
  }

  @Test func theNameOfASectionDecides() throws {
    #expect(try labels("She spoke for an hour.", section: "Politics").names == ["politics"])
    #expect(try labels("Sie sprach eine Stunde lang.", section: "Sport").names == ["sport"])
  }

  @Test func textWithoutATopicGetsNone() throws {
    #expect(try labels("She put the box on the table and looked at it for a while.").isEmpty)
    #expect(try labels("Il a posé la boîte sur la table et l'a regardée un moment.").isEmpty)
  }

  /// Changed output needs a new version: it is part of the key of every checkpoint.
  @Test func theOutputIsThatOfTheVersion() throws {
    let texts = [
      "Police arrested a man after the match; the goalkeeper was unhurt, the club's manager said.",
      "Die Bundesregierung will den Klimaschutz stärken, sagte der Umweltminister im Bundestag.",
      "Наука и спорт. Science and sport – a bridge between the two, the professor said.",
    ]
    var hasher = SHA256()
    for text in texts + TopicsTests.news.map(\.1) {
      let offsets = ScalarOffsets(Text(text))
      let output = try classify(text, title: "Goal for the club", ["threshold": .number(0.05)])
      hasher.update(output.layer?.json(offsets: .init(text: offsets, source: offsets)) ?? [])
    }
    let sectioned = try classify("The nurses walked out.", section: "Health")
    hasher.update(sectioned.layer?.json(offsets: .init(text: ScalarOffsets(""), source: ScalarOffsets(""))) ?? [])
    #expect(ClassifyStage.descriptor.version == "3")
    #expect(hasher.finish().hexadecimal == "f1d781d148108c91de45e38ee4038bae353b5ebfd61c5a3c6df8c8b8a2044abd")
  }
}
