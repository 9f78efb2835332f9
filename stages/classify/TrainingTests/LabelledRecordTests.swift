import Testing

@testable import ClassifyTraining

struct LabelledRecordTests {
  private func decode(
    _ line: String, _ rule: LabelRule = .training, folder: String? = nil
  ) throws(LineFault) -> LabelledText { try LabelledRecord.decode(Array(line.utf8), rule, folder: folder) }

  private func fault(_ line: String, _ rule: LabelRule = .training) -> LineFault? {
    do throws(LineFault) {
      _ = try decode(line, rule)
      return nil
    } catch { return error }
  }

  @Test func labelTextAndTitleAreRead() throws {
    let text = try decode(#"{"id": 7, "label": "harbour", "title": "Quay shut", "text": "Rain fell.\nIt was cold."}"#)
    #expect(text.labels == ["harbour"])
    #expect(text.title == Array("Quay shut".utf8))
    #expect(text.text == Array("Rain fell.\nIt was cold.".utf8))
  }

  @Test func listOfOneIsALabel() throws {
    #expect(try decode(#"{"label": ["harbour"], "text": "Rain"}"#).labels == ["harbour"])
    #expect(try decode(#"{"label": ["harbour", "harbour"], "text": "Rain"}"#).labels == ["harbour"])
  }

  @Test func severalLabelsNeedTheOption() throws {
    let line = #"{"text": "Rain", "label": ["harbour", "sea"]}"#
    #expect(try decode(line, .several).labels == ["harbour", "sea"])
    let found = try #require(fault(line))
    #expect(found.message == "the text has 2 labels: train with --multi-label where a text may have several")
    #expect((found.offset, found.length) == (26, 18))
  }

  @Test func noLabelIsALabelListOnlyWithTheOption() throws {
    #expect(try decode(#"{"label": [], "text": "Rain"}"#, .several).labels == [])
    #expect(fault(#"{"label": [], "text": "Rain"}"#)?.message.hasPrefix("the text has no label: ") == true)
  }

  @Test func titleOfTheMetadataCounts() throws {
    let text = try decode(#"{"label": "sea", "text": "Rain", "metadata": {"site": "x", "title": "Quay"}}"#)
    #expect(text.title == Array("Quay".utf8))
    let both = try decode(#"{"label": "sea", "text": "Rain", "metadata": {"title": "Quay"}, "title": "Pier"}"#)
    #expect(both.title == Array("Pier".utf8))
  }

  @Test func titleAloneIsEnough() throws {
    #expect(try decode(#"{"label": "sea", "text": "", "title": "Quay"}"#).text.isEmpty)
    #expect(try decode(#"{"label": "sea", "text": null, "title": "Quay"}"#).text.isEmpty)
    #expect(
      fault(#"{"label": "sea", "title": "Quay"}"#)?.message
        == #"no 'text'; write "text": "" where the title is all that there is"#)
  }

  @Test func blankTextIsATextWithoutAWord() throws {
    #expect(try decode(#"{"label": "sea", "text": "\n"}"#).hasWord == false)
    #expect(try decode(#"{"label": "sea", "text": ""}"#).hasWord == false)
    #expect(try decode(#"{"label": "sea", "text": "\n", "title": "Quay"}"#).hasWord)
  }

  @Test func folderNamesTheLabelWhereTheRecordDoesNot() throws {
    #expect(try decode(#"{"text": "Rain"}"#, folder: "sea").labels == ["sea"])
    #expect(try decode(#"{"text": "Rain", "label": "sky"}"#, folder: "sea").labels == ["sky"])
  }

  @Test(arguments: [
    (#"{"text": "Rain"}"#, "no 'label' (the members here: )", 0),
    (#"{"labels": ["sea"], "text": "Rain"}"#, "no 'label' (is it 'labels'?)", 0),
    (#"{"topic": "sea", "text": "Rain"}"#, "no 'label' (the members here: topic)", 0),
    (#"{"label": "sea", "body": "Rain"}"#, "no 'text' (the members here: body)", 0),
    (
      #"{"label": "sea", "html": "<p>Rain"}"#,
      "'html' and no 'text': clean the pages first, with a pipeline of 'clean'", 0
    ),
    (#"{"label": null, "text": "Rain"}"#, "no 'label'", 0),
    (#"{"label": 3, "text": "Rain"}"#, #"'label' is a number, not a string or a list of strings; write it as "3""#, 10),
    (#"{"label": {"a": 1}, "text": "Rain"}"#, "'label' is an object, not a string or a list of strings", 10),
    (#"{"label": ["sea", 4], "text": "Rain"}"#, "a label is a number, not a string", 18),
    (#"{"label": "  ", "text": "Rain"}"#, "the label is empty", 10),
    (#"{"label": "sea", "text": 5}"#, "'text' is a number, not a string", 25),
    (#"{"label": "sea", "text": "Rain", "text": "Snow"}"#, "'text' stands here twice", 41),
    (#"{"label": "sea", "text": "Rain""#, "this is not JSON: an object has no end; a record stands on one line", 31),
    (#"{"label": "sea", "text": "Rain"} x"#, "this is not JSON: expected the end", 33),
    (
      #"[{"label": "sea"}]"#,
      "a JSON array; JSON Lines are wanted, an object a line (jq -c '.[]' FILE makes them of an array)", 0
    ),
    ("__label__sea rain fell", #"the format of fastText; write each line as {"label": "sport", "text": "…"}"#, 0),
    ("sea;rain fell", #"not a JSON object; write each line as {"label": "sport", "text": "…"}"#, 0),
  ])
  func faultSaysWhatAndWhere(_ line: String, _ message: String, _ offset: Int) throws {
    let found = try #require(fault(line))
    #expect(found.message == message.replacing(" (the members here: )", with: ""))
    #expect(found.offset == offset)
  }

  @Test func invalidUTF8IsNamedWithItsPlace() throws {
    let line = Array(#"{"label": "sea", "text": "R"#.utf8) + [0xFF] + Array(#"in"}"#.utf8)
    do throws(LineFault) {
      _ = try LabelledRecord.decode(line, .training)
      Issue.record("it was read")
    } catch { #expect(error.offset == 27) }
  }

  @Test func labelAsLongAsATextIsRefused() throws {
    let name = String(repeating: "sea ", count: 2500)
    let found = try #require(fault("{\"label\": \"\(name)\", \"text\": \"Rain\"}"))
    #expect(found.message == "the label has 10,000 bytes, more than 256; is it a text?")
    #expect(try decode(#"{"label": "\n\u001b[31msea", "text": "Rain"}"#).labels == ["\n\u{1B}[31msea"])
  }
}
