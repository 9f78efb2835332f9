import Bytes
import StageKit
import Testing

@testable import SegmentStage

/// Sentence ends without a mark, which the boundary model finds.
@Suite struct BoundaryModelTests {
  /// The text without its markers, segmented, with markers between the sentences.
  private func marked(_ text: String, _ language: String, judge: BoundaryJudge = .model(.shipped)) -> String {
    let plain = Text(text.replacing("| ", with: ""))
    let layer = Segmenter(plain.bytes, .of(language), judge: judge).layer(blocks: [])
    return layer.sentences.map { plain.string($0) }.joined(separator: " | ")
  }

  @Test(arguments: [
    ("en", "Marla Dunmore | 04/11/2003 09:12 AM | Could you send me the contract by noon?"),
    ("en", "They told me to wait outside | The next day nobody came. | I left."),
    ("fr", "Un départ très calme ; | Les habitants du quartier ont marché vers la mairie. | Ils étaient cent."),
    (
      "pt",
      "Empresa anuncia novos investimentos | A fábrica vai contratar duzentas pessoas até maio. | Todos querem vaga."
    ),
  ])
  func sentencesWithoutAMarkAreFound(language: String, text: String) {
    #expect(marked(text, language) == text)
  }

  @Test func anAuthorWhoWritesNoCapitalsIsRead() {
    let text = "we stayed there for two nights. | the rooms were clean. | would you go again? | we certainly would."
    #expect(marked(text, "en") == text)
  }

  @Test(arguments: [
    ("en", "Yesterday President Orla Benning met Mayor Tom Hale in Harbour Street to talk about the iPhone 6."),
    (
      "en", "The minister said on Monday that the Northern Ferry Company of Port Ellis would pay \"The Tides\" in full."
    ),
    ("en", "He said: The ferry is late. | There were three choices: Stay, leave or wait."),
    ("en", "Mr. Hale, who owns the Blue Door Café, said The Harbour Post had never called him."),
    ("de", "Am Morgen standen die Fischer mit ihren Booten vor dem Hafen von Neuwerder und warteten auf das Wasser."),
    ("de", "Weitere Angaben finden Sie auf der Seite der Gemeinde, die Waren liegen im Lager."),
    ("fr", "Le président Jean Morel et la ministre Anne Duval ont visité le port de La Roche jeudi matin."),
    ("ru", "Вчера президент Олег Ветров встретился с мэром города Лесной Иваном Громовым на площади Мира."),
  ])
  func editedTextIsLeftWhole(language: String, text: String) {
    #expect(marked(text, language) == text)
  }

  @Test func whatAModelMayNeverDecideIsRefused() {
    // A model that says yes to everything.
    let eager = BoundaryJudge.model(BoundaryModel(weights: [], threshold: -1, gate: -1))
    #expect(marked("He asked for: Bread", "en", judge: eager) == "He asked for: Bread")
    #expect(marked("He lives in Harbour", "en", judge: eager) == "He lives in Harbour")
    #expect(marked("and Dr. Oduya", "en", judge: eager) == "and Dr. Oduya")
    #expect(marked("Hale said, 'Stay", "en", judge: eager) == "Hale said, 'Stay")
    #expect(marked("Salt; The pepper", "en", judge: eager) == "Salt; The pepper")
    #expect(marked("WENT IN A BOAT", "en", judge: eager).contains("IN A"))
    #expect(marked("a) Bread", "en", judge: eager) == "a) Bread")
    #expect(marked("Room | Two", "en", judge: eager) == "Room | Two")
    #expect(marked("they ran quickly home", "en", judge: eager) == "they ran quickly home")
  }

  @Test func aLanguageThatTheModelDoesNotKnowIsLeftToTheRules() {
    let eager = BoundaryJudge.model(BoundaryModel(weights: [], threshold: -1, gate: -1))
    #expect(marked("Prijs Vrijheid Brood", "nl", judge: eager) == "Prijs Vrijheid Brood")
  }

  @Test func weightsComeBackFromTheirPackedForm() {
    var weights = Array(repeating: Int8(0), count: GapFeatures.size)
    for (i, weight) in [(0, Int8(3)), (1, -4), (91, 45), (400, -45), (GapFeatures.size - 1, 1)] { weights[i] = weight }
    let packed = BoundaryModel(weights: weights, threshold: 1, gate: 0).packed
    #expect(BoundaryModel(codes: packed, threshold: 1, gate: 0).packed == packed)
    #expect(packed.allSatisfy { $0 > 0x23 && $0 < 0x7F })
  }

  @Test func theTrainerSeesTheGapsThatAreAskedAbout() {
    let text: Text = "Thanks again The boat is late"
    let lessons = BoundaryTraining.lessons(text, language: "en", starts: [0, 13])
    #expect(lessons.map(\.isBoundary) == [true])
    #expect(lessons.allSatisfy { $0.features.allSatisfy { $0 >= 0 && $0 < BoundaryTraining.features } })
  }

  @Test(arguments: ["A ", "a) B", "\" A", "1/1/11 1:1 ", "- - A ", "😀 A ", ". a "])
  func hostileTextIsCoveredOnceAndInOrder(unit: String) {
    let text = Text(String(repeating: unit, count: 300))
    let layer = Segmenter(text.bytes, .english).layer(blocks: [])
    var end = 0
    for sentence in layer.sentences {
      #expect(sentence.lowerBound >= end && sentence.upperBound > sentence.lowerBound)
      #expect(text.bytes[end..<sentence.lowerBound].allSatisfy { $0 <= 0x20 })
      end = sentence.upperBound
    }
  }
}
