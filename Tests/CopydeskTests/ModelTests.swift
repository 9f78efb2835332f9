import Foundation
import Testing

/// Models from the shell: trained, measured, explained and used.
struct ModelTests {
  /// Forty invented texts of two labels.
  static let lines: [String] = (0..<40).map { number in
    let places = ["Port Ellery", "Oakhurst", "Grey Point", "Milton Ferry"]
    let place = places[number / 2 % places.count]
    return number % 2 == 0
      ? #"{"label": "sea", "text": "The ferry number \#(number) left the quay of \#(place) in a storm; waves broke the pier."}"#
      : #"{"label": "farm", "title": "Harvest", "text": "Farmers near \#(place) cut wheat on field \#(number) and sold the grain."}"#
  }

  private func desk(_ lines: [String] = lines) throws -> Desk {
    let desk = try Desk()
    try desk.write("texts.jsonl", lines.joined(separator: "\n") + "\n")
    return desk
  }

  @Test func aLimitOnFileSizesIsAnErrorThatLeavesNothingBehind() throws {
    let desk = try desk()
    let result = try Command.shell(#"ulimit -f 1; exec "$0" train texts.jsonl --output m.ckm --quiet"#, in: desk.url)
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("error: cannot write '.m.ckm.part': File too large"), "\(result.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.url.path) == ["texts.jsonl"])
  }

  @Test func trainedModelIsMeasuredExplainedAndUsed() throws {
    let desk = try desk()
    let trained = try desk.run("train", "texts.jsonl", "--output", "m.ckm", "--validate", "25%", "--quiet")
    #expect(trained.status == 0, "\(trained.errors)")
    #expect(trained.output.hasPrefix("Measured on "))
    #expect(trained.output.contains("\nlabel                       precision  recall     F1  support\n"))
    #expect(trained.output.contains("\nm.ckm: "))

    let measured = try desk.run("evaluate", "m.ckm", "texts.jsonl")
    #expect(measured.status == 0, "\(measured.errors)")
    #expect(measured.output.contains("\naccuracy                                       1.000\n"))
    #expect(measured.output.contains("Calibration of the best label"))

    try desk.write("input/a.txt", "Waves broke over the quay, and the ferry stayed in port.\n")
    let explained = try desk.run("explain", "m.ckm", "input/a.txt")
    #expect(explained.status == 0, "\(explained.errors)")
    #expect(explained.output.contains("Words that decided between 'sea' and 'farm'"))
    #expect(explained.output.split(separator: "\n").allSatisfy { $0.count <= 80 })

    try desk.write(
      "p.yaml",
      "name: labelled\ninput: { include: ['**/*.txt'] }\nstages:\n  - uses: classify\n    with: { model: m.ckm }\n")
    let run = try desk.run("run", "p.yaml", "--input", "input", "--quiet", "--output", "out", "--workdir", "work")
    #expect(run.status == 0, "\(run.errors)")
    let documents = try #require(try desk.files("out")["documents.jsonl"])
    #expect(String(decoding: documents, as: UTF8.self).contains(#""label":"sea""#))
    #expect(String(decoding: documents, as: UTF8.self).contains(#""by":"model""#))
  }

  @Test func orderOfLinesAndThreadsChangeNoByte() throws {
    let there = try desk()
    let back = try desk(ModelTests.lines.reversed())
    #expect(try there.run("train", "texts.jsonl", "-o", "m.ckm", "--jobs", "1").status == 0)
    #expect(try back.run("train", "texts.jsonl", "-o", "m.ckm", "--jobs", "3").status == 0)
    #expect(try there.files(".")["m.ckm"] == back.files(".")["m.ckm"])
  }

  @Test func figuresAreJSONForMachines() throws {
    let desk = try desk()
    for arguments in [
      ["train", "texts.jsonl", "-o", "m.ckm", "--json"], ["evaluate", "m.ckm", "texts.jsonl", "--json"],
      ["explain", "m.ckm", "texts.jsonl#L2", "--json"],
    ] {
      let result = try Command.run(arguments, in: desk.url)
      #expect(result.status == 0, "\(result.errors)")
      #expect(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) is [String: Any])
      #expect(result.output.split(separator: "\n").count == 1)
    }
  }

  @Test func textsOfAnotherKindAreToldFromTheModelsOwn() throws {
    let desk = try desk()
    try desk.write(
      "other.jsonl",
      (0..<5).map { #"{"label": "any", "text": "Quince jelly sets slowly in pan \#($0), said nobody."}"# }
        .joined(separator: "\n"))
    #expect(try desk.run("train", "texts.jsonl", "-o", "m.ckm").status == 0)
    let measured = try desk.run("evaluate", "m.ckm", "texts.jsonl", "--unlike", "other.jsonl")
    #expect(measured.status == 0, "\(measured.errors)")
    #expect(measured.output.contains("\ntold from those (AUROC)                        1.000\n"))
    #expect(measured.output.contains("\nunlike texts rejected "))
    let json = try desk.run("evaluate", "m.ckm", "texts.jsonl", "--unlike", "other.jsonl", "--json")
    #expect(json.output.contains(#""unlike":{"texts":5,"rejected":"#))
  }

  @Test func brokenLinesStopATrainingBeforeItBegins() throws {
    let desk = try desk(ModelTests.lines + [#"{"label": ["sea", "farm"], "text": "Rain."}"#])
    let result = try desk.run("train", "texts.jsonl", "-o", "m.ckm")
    #expect(result.status == 3)
    #expect(result.errors.hasPrefix("texts.jsonl:41:11: error: the text has 2 labels: train with --multi-label"))
    #expect(try desk.files(".")["m.ckm"] == nil)
    #expect(try desk.run("train", "texts.jsonl", "-o", "m.ckm", "--skip-broken").status == 0)
    #expect(try desk.run("train", "texts.jsonl", "-o", "m.ckm", "--multi-label").status == 0)
  }

  @Test func textWithoutAWordIsLeftOutOfTrainingAndAnsweredInMeasuring() throws {
    let desk = try desk(ModelTests.lines + [#"{"label": "sea", "text": "\n"}"#])
    let trained = try desk.run("train", "texts.jsonl", "-o", "m.ckm")
    #expect(trained.status == 0, "\(trained.errors)")
    #expect(trained.output.contains("\n- 1 text has no word, and was left out; it is texts.jsonl:41\n"))
    let measured = try desk.run("evaluate", "m.ckm", "texts.jsonl")
    #expect(measured.status == 0, "\(measured.errors)")
    #expect(measured.output.hasPrefix("Measured on 41 texts:\n"))
    #expect(measured.output.contains("\n- 1 text has no word, and the model answered by what is usual"))
    let held = try desk.run("train", "texts.jsonl", "-o", "m.ckm", "--validate", "texts.jsonl")
    #expect(held.output.contains("\n- of the texts that it was measured on: 1 text has no word, "), "\(held.errors)")
  }

  @Test func damagedModelIsRefusedWithItsName() throws {
    let desk = try desk()
    #expect(try desk.run("train", "texts.jsonl", "-o", "m.ckm").status == 0)
    var bytes = try #require(try desk.files(".")["m.ckm"])
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: desk("m.ckm"))
    for arguments in [["evaluate", "m.ckm", "texts.jsonl"], ["explain", "m.ckm", "texts.jsonl#L1"]] {
      let result = try Command.run(arguments, in: desk.url)
      #expect(result.status == 3)
      #expect(
        result.errors.hasPrefix("error: 'm.ckm' is a damaged model, its checksum does not hold"), "\(result.errors)")
    }
    // It may be trained anew under its name.
    #expect(try desk.run("train", "texts.jsonl", "-o", "m.ckm").status == 0)
  }

  @Test func whatIsNoModelIsNeverReplaced() throws {
    let desk = try desk()
    let result = try desk.run("train", "texts.jsonl", "--output", "texts.jsonl")
    #expect(result.status == 2)
    #expect(result.errors.contains("'texts.jsonl' is there, and is no model"))
    let lost = try desk.run("train", "texts.jsonl", "--output", "none/m.ckm")
    #expect(lost.status == 2)
    #expect(lost.errors.contains("there is no directory 'none'"))
  }

  @Test func oneLabelIsTooFew() throws {
    let desk = try desk(ModelTests.lines.filter { $0.contains("sea") })
    let result = try desk.run("train", "texts.jsonl", "-o", "m.ckm")
    #expect(result.status == 3)
    #expect(result.errors == "error: all 20 texts have the same label: 'sea'; a model needs two\n")
  }

  @Test func textsComeOnStandardInputToo() throws {
    let desk = try desk()
    let running = try Command.start(["train", "-", "-o", "m.ckm", "--quiet"], in: desk.url)
    running.send(ModelTests.lines.joined(separator: "\n"))
    #expect(try running.wait().status == 0)
    #expect(try desk.files(".")["m.ckm"] != nil)
  }
}
