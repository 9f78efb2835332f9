import Testing

@testable import ClassifyTraining

struct ChosenDocumentTests {
  private func failure(_ argument: String) -> String {
    do throws(TrainingFailure) {
      _ = try ChosenDocument(argument)
      return ""
    } catch { return error.message }
  }

  @Test func textFileIsTheText() throws {
    let scratch = try Scratch()
    let document = try ChosenDocument(try scratch.write("a#1.txt", "\u{FEFF}Rain fell.\r\n"))
    #expect(document.text == Array("Rain fell.\r\n".utf8))
    #expect(document.title.isEmpty)
  }

  @Test func recordIsNamedByItsIDOrItsLine() throws {
    let scratch = try Scratch()
    let file = try scratch.write(
      "documents.jsonl",
      """
      {"id":"a.html","metadata":{"title":"Quay"},"text":"Rain fell."}
      {"id":"b.jsonl#7","title":"Mill","text":"It is sold."}

      """)
    #expect(try ChosenDocument(file + "#a.html").title == Array("Quay".utf8))
    #expect(try ChosenDocument(file + "#b.jsonl#7").text == Array("It is sold.".utf8))
    #expect(try ChosenDocument(file + "#L2").title == Array("Mill".utf8))
    #expect(failure(file + "#c").hasSuffix("no such record; its first records are '#a.html', '#b.jsonl#7'"))
    #expect(failure(file).hasSuffix("name a record behind the file; its first records are '#a.html', '#b.jsonl#7'"))
  }

  @Test func onlyRecordNeedsNoName() throws {
    let scratch = try Scratch()
    #expect(try ChosenDocument(try scratch.write("a.jsonl", #"{"text":"Rain."}"#)).text == Array("Rain.".utf8))
  }

  @Test func pageIsRefusedWithWhatToDo() throws {
    let scratch = try Scratch()
    let page = try scratch.write("page", "<!DOCTYPE html><p>Rain")
    #expect(failure(page).contains("this is a page, and models read texts: run a pipeline with 'clean' over it"))
    let record = try scratch.write("pages.jsonl", #"{"html":"<p>Rain"}"#)
    #expect(failure(record).contains("this is a page"))
  }

  @Test func whatCannotBeReadIsSaid() throws {
    let scratch = try Scratch()
    #expect(failure(scratch("none")).contains("No such file"))
    #expect(failure(scratch.path).hasSuffix("this is a directory; name one document"))
    #expect(failure(try scratch.write("b.txt", [0, 1, 2, 0])).contains("a zero byte: this is not text"))
  }
}
