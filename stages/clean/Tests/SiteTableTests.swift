import Bytes
import StageKit
import Testing

@testable import CleanStage

/// What lines of a site are taken out of its documents.
@Suite struct SiteTableTests {
  /// Stories of a site, no two alike, each with these lines behind it.
  private func stories(_ count: Int, site: String = "vellmar.example", lines: [String] = []) -> [Document] {
    (0..<count).map { story("\($0).txt", seed: $0, site: site, lines: lines) }
  }

  @Test func lineOfHalfTheSitesDocumentsIsBoilerplate() throws {
    let line = "Our readers choose the swan of the year in every month of May."
    let documents = stories(10, lines: [line]) + stories(10).map { $0.renamed("b/" + $0.id) }
    let results = try SiteDesk().run(documents)
    for result in results[..<10] {
      #expect(result.removed(.boilerplate) == [line])
      #expect(!result.text.contains(line))
    }
    for result in results[10...] { #expect(result.layer.removed == []) }
  }

  @Test func lineOfFewerThanTenDocumentsOrOfLessThanHalfStays() throws {
    let line = "Our readers choose the swan of the year in every month of May."
    let nine = try SiteDesk().run(stories(9, lines: [line]))
    #expect(nine.allSatisfy { $0.text.contains(line) })
    let ten = stories(10, lines: [line])
    let more = (10..<21).map { story("\($0).txt", seed: $0, site: "vellmar.example") }
    #expect(try SiteDesk().run(ten + more).allSatisfy { $0.layer.removed == [] })
    #expect(try SiteDesk().run(ten + more.dropLast()).first?.removed(.boilerplate) == [line])
  }

  @Test func lineOfTwentyFiveWordsStays() throws {
    let words = (1...25).map { "word\($0)" }
    let long = words.joined(separator: " ")
    let short = words.dropLast().joined(separator: " ")
    let results = try SiteDesk().run(stories(12, lines: [long, short]))
    #expect(results.allSatisfy { $0.removed(.boilerplate) == [short] && $0.text.contains(long) })
  }

  @Test func casePunctuationAndSpaceDoNotCount() throws {
    let documents = (0..<12).map { number in
      story(
        "\(number).txt", seed: number, site: "vellmar.example",
        lines: [
          number % 2 == 0
            ? "Die Möwe — jeden Morgen neu, an der Brücke und im Hafen!"
            : "DIE MÖWE jeden “Morgen” neu: an der Brücke und im Hafen."
        ])
    }
    #expect(try SiteDesk().run(documents).allSatisfy { $0.removed(.boilerplate).count == 1 })
  }

  @Test func eachSiteHasATableOfItsOwn() throws {
    let line = "Our readers choose the swan of the year in every month of May."
    let documents =
      stories(12, lines: [line]) + stories(8, site: "orrin.example", lines: [line]).map { $0.renamed("b/" + $0.id) }
    let results = try SiteDesk().run(documents)
    #expect(results[..<12].allSatisfy { !$0.text.contains(line) })
    #expect(results[12...].allSatisfy { $0.text.contains(line) })
  }

  @Test func documentsWithoutASiteHaveNoTable() throws {
    let line = "Our readers choose the swan of the year in every month of May."
    let documents = (0..<12).map { story("news/\($0).txt", seed: $0, site: nil, lines: [line]) }
    #expect(try SiteDesk().run(documents).allSatisfy { $0.text.contains(line) })
    #expect(try SiteDesk(siteBy: .folder).run(documents).allSatisfy { !$0.text.contains(line) })
  }

  @Test func oneStoryOnTwelvePagesIsNoBoilerplate() throws {
    let own = (0..<8).map { story("own/\($0).txt", seed: 100 + $0, site: "vellmar.example") }
    let wire = (0..<12).map { number in
      var lines = sentences(seed: 7, count: 14)
      lines[number] = sentences(seed: 200 + number, count: 1)[0]
      return document("wire/\(number).txt", lines, site: "vellmar.example")
    }
    #expect(try SiteDesk().run(own + wire).allSatisfy { $0.layer.removed == [] })
    // The same lines in stories of their own are.
    let shared = Array(sentences(seed: 7, count: 3))
    let results = try SiteDesk().run(
      (0..<20).map { story("\($0).txt", seed: $0, site: "vellmar.example", lines: shared) })
    #expect(results.allSatisfy { $0.removed(.boilerplate) == shared })
  }

  @Test func copiesOfAPageCountOnce() throws {
    let line = "Our readers choose the swan of the year in every month of May."
    // Nine texts, one of them twice.
    var documents = stories(9, lines: [line])
    documents.append(documents[0].renamed("again.txt"))
    #expect(try SiteDesk().run(documents).allSatisfy { $0.text.contains(line) })
    // Ten texts of nineteen, two of the others twelve times.
    documents = stories(10, lines: [line])
    for number in 0..<24 { documents.append(story("z\(number).txt", seed: 500 + number % 2, site: "vellmar.example")) }
    #expect(try SiteDesk().run(documents).first?.removed(.boilerplate) == [line])
  }

  @Test func documentOfBoilerplateAloneIsDropped() throws {
    let line = "Our readers choose the swan of the year in every month of May."
    let documents = stories(12, lines: [line]) + [document("z.txt", [line, line], site: "vellmar.example")]
    #expect(try SiteDesk().run(documents).last?.dropped == "no article")
  }

  @Test func linesOfPagesAreTheirBlocksAndTheLinesInThem() throws {
    let documents = (0..<12).map { number in
      let body = sentences(seed: number, count: 6).map { "<p>\($0)</p>" }.joined()
      return Document(
        id: "\(number).html", format: .html,
        text: Text(
          "<html><head><link rel='canonical' href='https://www.vellmar.example/\(number)'></head><body><article>"
            + "<p>The swan pond is open until dusk and dogs are led.</p>\(body)"
            + "<p>\(sentences(seed: 50 + number, count: 1)[0])<br>The harbour desk writes this page on most days.</p></article></body></html>"
        ))
    }
    for (number, result) in try SiteDesk().run(documents).enumerated() {
      #expect(
        result.removed(.boilerplate) == [
          "The swan pond is open until dusk and dogs are led.", "The harbour desk writes this page on most days.",
        ])
      let last = sentences(seed: 50 + number, count: 1)[0]
      #expect(result.blocks(.paragraph) == sentences(seed: number, count: 6) + [last])
      #expect(result.layer.removed.map(\.at) == [0, result.text.utf8.count])
    }
  }

  @Test func placesAndSpansFitTheTextThatIsLeft() throws {
    let line = "Unsere Leser wählen im Mai den Schwan des Jahres und seine Möwe."
    let documents = (0..<12).map { number in
      let own = sentences(seed: number, count: 6)
      return document(
        "\(number).txt",
        [
          "Möwen über Vellmar", line, own[0], own[1], "© Nordwire / Ada QuistDie Möwe auf der Brücke am Morgen",
          "Die Möwe auf der Brücke am Morgen", line,
        ] + own[2...], site: "vellmar.example")
    }
    for (document, result) in zip(documents, try SiteDesk().run(documents)) {
      let item = try #require(result.layer.removed.first { $0.kind == .boilerplate })
      #expect(item.repeats == 1)
      #expect(item.at == 0)
      #expect(document.text.string(try #require(item.source)) == line)
      let caption = try #require(result.layer.removed.first { $0.kind == .caption })
      let own = Array(sentences(seed: Int(document.id.prefix { $0 != "." }) ?? 0, count: 2))
      #expect(caption.at == own.joined(separator: "\n\n").utf8.count)
      #expect(result.metadata["images"]?.elements?.first?["at"]?.int == caption.at)
      for block in result.layer.blocks {
        #expect(Text(result.text).string(block.span) == document.text.string(try #require(block.source)))
      }
    }
  }

  @Test func withoutBoilerplateADocumentIsWhatItIsWithoutTheTable() throws {
    let page = Document(id: "p.html", format: .html, text: Text("<article><h1>Title</h1>\(articleBody)</article>"))
    let text = document("t.txt", ["Title of it", "By Ada Quist"] + paragraphs, site: "vellmar.example")
    let index = Document(id: "i.html", format: .html, text: "<body><p>Nothing</p></body>")
    for document in [page, text, index] {
      let alone = Cleaned(try Cleaner().process(document))
      let tabled = try SiteDesk().run([document])[0]
      #expect(tabled == alone)
    }
  }

  @Test func newDocumentChangesOnlyVerdictsOfLinesThatChangeSides() throws {
    let swan = "Our readers choose the swan of the year in every month of May."
    let gull = "The gull is read in every harbour from here to the lighthouse."
    let before = (0..<19).map { number in
      story("\(number).txt", seed: number, site: "vellmar.example", lines: number < 9 ? [swan, gull] : [gull])
    }
    let first = try SiteDesk().verdicts(before)
    let second = try SiteDesk().verdicts(before + [story("99.txt", seed: 99, site: "vellmar.example", lines: [swan])])
    #expect(first.allSatisfy { $0 != "" })
    #expect(second[..<19].indices.filter { second[$0] != first[$0] } == Array(0..<9))
  }

  @Test func littleMemoryGivesTheSameVerdicts() throws {
    let lines = sentences(seed: 3, count: 4)
    let documents = (0..<40).map { number in
      story("\(number).txt", seed: number % 33, site: "site\(number % 3).example", lines: Array(lines[..<(number % 5)]))
    }
    let directory = try ScratchDirectory()
    let small = try SiteDesk(memory: 4096, directory: directory.path).verdicts(documents)
    #expect(small == (try SiteDesk().verdicts(documents)))
    #expect(small.contains { $0 != "" })
  }
}

@Suite struct SiteKeyTests {
  @Test(arguments: [
    ("https://www.vellmar.example/a/b?c#d", "vellmar.example"), ("HTTP://ada@Vellmar.Example:8080", "vellmar.example"),
    ("//news.vellmar.example/a", "news.vellmar.example"), ("/a/b.html", nil), ("localhost", nil), ("", nil),
    ("https://", nil), ("https:///a", nil),
  ])
  func hostsStandInAddresses(address: String, host: String?) { #expect(SiteKey.host(address) == host) }

  @Test func whatTheInputSaysCountsMoreThanWhatIsFound() {
    let found = [MetadataEntry("url", .string("https://orrin.example/1"))]
    var given = Metadata()
    given["url"] = .string("https://vellmar.example/2")
    let a = SiteKey.of(Document(metadata: given), found, by: .auto)
    #expect(a == SiteKey.of(Document(metadata: given), [], by: .auto))
    #expect(a != SiteKey.of(Document(), found, by: .auto))
  }

  @Test(arguments: [("a/b/c.txt", true), ("a/b.jsonl#1/2", true), ("b.jsonl#1/2", false), ("b.txt", false)])
  func folderIsTheFirstOfThePath(id: String, hasSite: Bool) {
    #expect((SiteKey.of(Document(id: id), [], by: .folder) != nil) == hasSite)
    #expect(
      SiteKey.of(Document(id: id), [], by: .folder)
        == (hasSite ? SiteKey.of(Document(id: "a/x"), [], by: .folder) : nil))
  }
}

@Suite struct NearCopyTests {
  /// Sketches of two texts that share this many of a hundred sentences.
  @Test(arguments: [(100, true), (92, true), (60, false), (20, false), (0, false)])
  func textsAreOneWhereMostIsShared(shared: Int, isOne: Bool) throws {
    let common = sentences(seed: 1, count: shared)
    var sketches: [UInt8] = []
    for seed in [2, 3] { sketches += sketch(common + sentences(seed: seed, count: 100 - shared)) }
    var copies = NearCopies(sketches: sketches)
    try copies.group([1, 1], Workspace(directory: "/dev/null", memory: 1 << 20, width: 1), RunDirectory("/dev/null"))
    #expect((copies.first(1) == 0) == isOne)
  }

  private func sketch(_ lines: [String]) -> [UInt8] {
    let text = Text(lines.joined(separator: "\n"))
    return SiteLines(text, BlocksLayer(blocks: [.init(span: 0..<text.count, kind: .paragraph)])).sketch.values
  }
}
