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

  @Test func thereAreSeventeenTopics() throws {
    #expect(try Topics.compile().labels.count == 17)
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
    #expect(ClassifyStage.descriptor.version == "2")
    #expect(hasher.finish().hexadecimal == "80d7387856679d5eb59922ef4f0f4c46906b598f8ab0f205f6eda13f44d78e21")
  }
}
