import Testing

@testable import Language
@testable import language_trainer

struct LanguageTrainerTests {
  @Test func aModelTellsTheWordsItWasMadeOf() throws {
    let bytes = try model([("xa", "bro\t50\nskov\t20\nvand\t10\n"), ("xb", "ponte\t50\nbosco\t20\nacqua\t10\n")])
    try bytes.withUnsafeBytes { bytes in
      let table = try #require(LanguageModel(bytes)?.table(for: .latin))
      #expect(table.languages == ["xa", "xb"])
      #expect(table.evidence(Array("skov bro".utf8).span).best?.column == 0)
      #expect(table.evidence(Array("Bosco".utf8).span).best?.column == 1)
      #expect(table.evidence(Array("12 мост".utf8).span).best == nil)
    }
  }

  @Test func scriptsHaveTablesOfTheirOwn() throws {
    let bytes = try model([("xc", "мост\t5\nлес\t2\n"), ("xa", "bro\t50\n")])
    bytes.withUnsafeBytes { bytes in
      let model = LanguageModel(bytes)
      #expect(model?.table(for: .cyrillic)?.languages == ["xc"])
      #expect(model?.table(for: .latin)?.languages == ["xa"])
      #expect(model?.table(for: .arabic) == nil)
    }
  }

  @Test func frequenciesCountNotTheirUnit() throws {
    let some = try model([("xa", "bro\t5\nskov\t2\n"), ("xb", "ponte\t1\n")])
    let more = try model([("xa", "bro\t50\nskov\t20\n"), ("xb", "ponte\t7\n")])
    #expect(some == more)
  }

  @Test(arguments: [
    ("xa", "bro 5\n", "xa.tsv:1"), ("xa", "bro\t5\nskov\t-1\n", "xa.tsv:2"), ("xa", "bro\tmany\n", "xa.tsv:1"),
    ("xa", "", "no word"), ("xa", "γέφυρα\t5\n", "needs no model"), ("far-too-long", "bro\t5\n", "language tag"),
  ])
  func aListThatCannotBeReadIsNamed(tag: String, text: String, message: String) throws {
    let error = try #require(throws: WordListError.self) { try model([(tag, text)]) }
    #expect(error.description.contains(message))
  }

  /// The model of lists of these languages and contents.
  private func model(_ lists: [(tag: String, text: String)]) throws -> [UInt8] {
    let lists = try lists.map { try WordList(Array($0.text.utf8), name: "\($0.tag).tsv", language: $0.tag) }
    let tables = try LanguageModel.scripts.compactMap { script, _ in
      let own = lists.filter { $0.script == script }
      return own.isEmpty ? nil : try TableTraining(own, script: script, logarithm: 10, floor: 1e-6)
    }
    return ModelFile(tables).bytes
  }
}
