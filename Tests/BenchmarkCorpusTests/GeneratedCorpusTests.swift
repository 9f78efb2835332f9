import Bytes
import Testing

@testable import BenchmarkCorpus

@Suite struct GeneratedCorpusTests {
  private let corpus = GeneratedCorpus(seed: 7, documents: 2_000, pages: 20)

  @Test func theSameSeedGivesTheSameBytes() {
    let again = GeneratedCorpus(seed: 7, documents: 2_000, pages: 20)
    for number in [0, 1, 500, 1_999, 2_000, 2_019] { #expect(corpus.file(number) == again.file(number)) }
  }

  @Test func anotherSeedGivesOtherBytes() {
    let other = GeneratedCorpus(seed: 8, documents: 2_000, pages: 20)
    #expect(corpus.text(3).bytes != other.text(3).bytes)
    #expect(corpus.page(3).bytes != other.page(3).bytes)
  }

  @Test func aLargerCorpusBeginsWithTheSameTexts() {
    let larger = GeneratedCorpus(seed: 7, documents: 100_000, pages: 0)
    for number in [0, 99, 1_500] { #expect(corpus.text(number) == larger.text(number)) }
  }

  @Test func oneTextInEightIsACopyOfAnOriginal() {
    var exact = 0
    var near = 0
    for number in 0..<corpus.documents {
      switch corpus.origin(number) {
      case .original: continue
      case .exactCopy(let root):
        exact += 1
        #expect(root < number && corpus.origin(root) == .original)
      case .nearCopy(let root):
        near += 1
        #expect(root < number && corpus.origin(root) == .original)
      }
    }
    #expect((50...110).contains(exact))
    #expect((120...200).contains(near))
  }

  @Test func anExactCopyHasTheBytesOfItsOriginalUnderAnotherPath() throws {
    let (copy, root) = try #require(firstCopy { if case .exactCopy(let root) = $0 { root } else { nil } })
    #expect(corpus.text(copy).bytes == corpus.text(root).bytes)
    #expect(corpus.text(copy).path != corpus.text(root).path)
  }

  @Test func aNearCopyKeepsMostWordsOfItsOriginalAndTwoStoriesShareFew() throws {
    let (copy, root) = try #require(firstCopy { if case .nearCopy(let root) = $0 { root } else { nil } })
    #expect(jaccard(corpus.text(copy), corpus.text(root)) > 0.3)
    #expect(jaccard(corpus.text(root), corpus.text(root + 1)) < 0.05)
  }

  @Test func textsAndPagesAreValidUTF8OfUsualSize() {
    for number in stride(from: 0, to: corpus.count, by: 101) {
      let file = corpus.file(number)
      #expect(UTF8Validation.firstInvalid(in: file.bytes) == nil)
      #expect((1_000...200_000).contains(file.bytes.count))
    }
  }

  @Test(arguments: Subject.allCases)
  func everyNameInAGrammarIsARuleOrThePlace(subject: Subject) { #expect(subject.grammar.facts == ["place"]) }

  private func firstCopy(_ root: (GeneratedCorpus.Origin) -> Int?) -> (copy: Int, root: Int)? {
    for number in 0..<corpus.documents {
      if let root = root(corpus.origin(number)) { return (number, root) }
    }
    return nil
  }

  /// Of the sets of five words in a row.
  private func jaccard(_ a: GeneratedCorpus.File, _ b: GeneratedCorpus.File) -> Double {
    let (a, b) = (shingles(a), shingles(b))
    return Double(a.intersection(b).count) / Double(max(a.union(b).count, 1))
  }

  private func shingles(_ file: GeneratedCorpus.File) -> Set<[ArraySlice<UInt8>]> {
    let words = file.bytes.split { $0 == 0x20 || $0 == 0x0A }
    return Set(words.indices.dropLast(4).map { Array(words[$0..<$0 + 5]) })
  }
}
