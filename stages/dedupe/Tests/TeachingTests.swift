import StageKit
import Testing

@testable import DedupeStage

@Test func pairsToLearnFromSayWhatIsKnownAndWhatIsMeasured() throws {
  let bench = try Bench()
  var prose = Prose(1)
  let story = prose.text(sentences: 10)
  var shorter = story
  shorter.removeLast(2)
  let other = prose.text(sentences: 10)
  var corpus = MemoryCorpus()
  for (number, text) in [story, shorter, other].enumerated() {
    let document = Document("d\(number)", text.joined(separator: " "))
    corpus.documents.append((document.id, try bench.stage.survey(document)))
  }
  for clusters in [[0, 0, 1], [0, 2, 1]] {
    var pairs: [(isCopy: Bool, measures: Int)] = []
    let workspace = Workspace(directory: bench.directory, memory: 1 << 20, width: 1)
    try Teaching.pairs(of: corpus, clusters: clusters, workspace) { pairs.append(($0, $1.count)) }
    #expect(pairs.map(\.isCopy) == [clusters[0] == clusters[1]])
    #expect(pairs.first?.measures == ResemblanceFigures.weights.count / ResemblanceFigures.biases.count)
  }
}
