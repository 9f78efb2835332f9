import Bytes
import StageKit
import Testing

@testable import Plugins

/// Programs that break the protocol: no document is lost, none gets another's answer, and the user is told.
struct MisbehaviourTests {
  private let three = ["one", "two", "three"]

  // MARK: Lines

  @Test func lineThatAnswersForNoDocumentIsReportedAndTheRestCounts() throws {
    let script = "echo 'INFO starting'; echo '[1]'; echo '{\"test\":1}'; echo '{\"id\":7}'; " + Asking.numbering
    let came = try Asking(script: script).ask(three)
    #expect(came.words == ["1", "2", "3"])
    #expect(
      came.warnings == [
        "the plugin's program wrote a line that is no JSON object: expected an object at byte 0: INFO starting",
        "the plugin's program wrote a line that is no JSON object: expected an object at byte 0: [1]",
        "the plugin's program wrote a line that has no 'id': {\"test\":1}",
        "the plugin's faults in all: 4 lines that answer for no document; all of them are in the log of the run",
      ])
    #expect(
      came.notes.contains(BatchNote(.debug, "the plugin's program wrote a line that has 7 as its 'id': {\"id\":7}")))
  }

  @Test func inventedAnswersAreReportedAndDoNoHarm() throws {
    let script = Asking.answering("answer 1; [ $id = 1 ] || { id=x$id; answer 3; }")
    let came = try Asking(script: script).ask(three)
    #expect(came.words == ["1", "1", "1"] && came.takenBack == [:])
    #expect(
      came.warnings == [
        "the plugin's program answered for 'x0', which it was not given",
        "the plugin's program answered for 'x2', which it was not given",
      ])
  }

  @Test func secondAnswerQuarantinesItsDocumentAlsoBehindTheFirst() throws {
    let script = Asking.answering("answer 1; [ $id = 1 ] || answer 2")
    let came = try Asking(script: script).ask(three)
    // With the first answer for '2' all three are given back; the second takes that back.
    #expect(came.words == ["plugin-doubled", "1", "1"] && came.takenBack == ["2": "plugin-doubled"])
    #expect(came.answers.map(\.isFinal) == [true, true, false])
    #expect(came.messages == ["it answered for this document twice"])
    #expect(
      came.warnings == [
        "the plugin's program answered for '0' twice: the document is quarantined",
        "the plugin's program answered for '2' twice: the document is quarantined",
      ])
  }

  @Test func secondAnswersAreFoundMuchLaterAndWhenTheInputHasEnded() throws {
    let script = Asking.answering("answer 1; [ $id != 9 ] || { id=3; answer 1; }") + "; id=5; answer 7"
    let came = try Asking(script: script).ask((0..<10).map(String.init), batches: 1)
    #expect(came.words == Array(repeating: "1", count: 10))
    #expect(came.takenBack == ["3": "plugin-doubled", "5": "plugin-doubled"])
  }

  @Test func programThatAnswersTwiceForEverythingDoesNotEndTheRun() throws {
    let came = try Asking(script: Asking.answering("answer 1; answer 1")).ask((0..<200).map(String.init))
    #expect(came.fault == nil && came.words.filter { $0 == "plugin-doubled" }.count + came.takenBack.count == 200)
    #expect(came.warnings.last?.hasPrefix("the plugin's faults in all: 200 documents answered twice;") == true)
  }

  @Test func programThatSaysOneAnswerForEverEndsTheRun() throws {
    let came = try Asking(script: "read -r line; yes '{\"id\":\"0\"}'").ask(three)
    #expect(came.fault?.message.contains("the last time it answered for '0' again and again") == true)
  }

  @Test func anAnswerIsOpenUntilTheWorkerAnswersForAnother() {
    let standings = AnswerStandings()
    standings.answered("a", by: 1)
    standings.answered("b", by: 2)
    #expect(standings.standing(of: "a") == .open && standings.standing(of: "b") == .open)
    standings.answered("c", by: 1)
    let isTakenBack = standings.takeBack("b", StageError(code: "x", "y"))
    #expect(isTakenBack && standings.standing(of: "a") == .stands && standings.standing(of: "b") == .takenBack)
    standings.ended(1)
    #expect(standings.standing(of: "c") == .stands && standings.takenBack.keys.sorted() == ["b"])
  }

  @Test func answersOfAWrongTypeAreTheirDocumentsMatter() throws {
    let answers = [
      #""text":null"#, #""text":17"#, #""metadata":[]"#, #""drop":true"#, #""drop":"""#, #""test":NaN"#,
      #""test":1,"test":2"#, #""test":"\x""#, #""error":{"a":1}"#, #""test":1"#,
    ]
    let script = #"sed -u 's/"text":"\(.*\)"}$/\1}/; s/\\"/"/g; s/\\\\/\\/g'"#
    let came = try Asking(script: script, writes: [.layer, .text, .metadata("title", overwrites: false)]).ask(answers)
    #expect(
      came.words == Array(repeating: "plugin-bad-answer", count: 8) + ["plugin-error", "1"])
    #expect(
      came.messages == [
        "its 'text' is null, not a string; an answer without 'text' leaves it as it is",
        "its 'text' is 17, not a string; an answer without 'text' leaves it as it is",
        "its 'metadata' is [], not an object",
        "its 'drop' is true, not a string with the reason",
        "its 'drop' is empty, without a reason",
        "its answer is no JSON: expected a value at byte 17",
        "its answer has 'test' twice",
        "its answer is no JSON: no such escape at byte 18",
        #"{"a":1}"#,
      ])
    #expect(came.answers.allSatisfy { !$0.isTransient } && came.warnings == [])
  }

  @Test func whatItMayNotWriteIsIgnored() throws {
    let script = #"""
      sed -u 's/}$/,"other":[],"metadata":{"title":"T","site":"S"}}/; s/one/other/'
      """#
    let titled = Asking(script: script, writes: [.metadata("title", overwrites: false)])
    #expect(try titled.ask(["one"]).words == [#"title="T""#])
  }

  @Test func textThatIsNotUTF8IsRefused() throws {
    let script = #"while read -r line; do printf '{"id":"0","text":"\377"}\n'; done"#
    let came = try Asking(script: script).ask(["one"])
    #expect(came.words == ["plugin-bad-answer"])
    #expect(came.messages == ["its answer is not valid UTF-8 at byte 18"])
  }

  @Test func halvesOfSurrogatePairsBecomeReplacements() {
    var json = Array(#"["\ud800","\ud83d\ude00","\\ud800","\udc00\n"]"#.utf8)
    SurrogateEscapes.mend(&json)
    #expect(String(decoding: json, as: UTF8.self) == #"["\ufffd","\ud83d\ude00","\\ud800","\ufffd\n"]"#)
  }

  @Test func programThatWritesJSONOverSeveralLinesIsToldSo() throws {
    let script = #"while read -r line; do printf '{\n"id":\n"0"\n}\n'; done"#
    let came = try Asking(script: script).ask(three)
    #expect(came.warnings.first?.hasSuffix("{; each answer has to stand on one line (jq needs -c)") == true)
    #expect(came.fault?.message.hasPrefix("it failed ten times with fewer than a hundred answers in between") == true)
  }

  @Test func lastLineWithoutAnEndCountsWhereItIsWhole() throws {
    let script = #"read -r line; printf '{"id":"0","test":1}'"#
    #expect(try Asking(script: script).ask(["one"]).words == ["1"])
  }

  // MARK: Deaths

  @Test func documentThatKillsTheProgramIsQuarantinedAloneAndTriedAgainNextTime() throws {
    let script = Asking.answering(#"case $line in *BOMB*) echo "Boom: $id" >&2; kill -11 $$;; esac; answer 1"#)
    let came = try Asking(script: script).ask(["a", "b", "BOMB", "c", "d"])
    #expect(came.words == ["1", "1", "plugin-died", "1", "1"])
    #expect(
      came.messages == [
        "alone with this document, twice, it was killed by signal 11 (Segmentation fault); "
          + "its last line on standard error: Boom: 2"
      ])
    #expect(came.answers.map(\.isTransient) == [false, false, true, false, false])
    #expect(came.warnings.count == 3)
  }

  @Test func programThatEndsTooEarlyIsStartedAgain() throws {
    let script = Asking.answering("answer 1; n=$((n+1)); [ $n -lt 40 ] || exit 0")
    let came = try Asking(script: script).ask((0..<300).map(String.init))
    #expect(came.words == Array(repeating: "1", count: 300) && came.fault == nil)
  }

  @Test func programThatDiesOnEverythingFailsTheRunWithItsLastWords() throws {
    let script = "echo 'loading' >&2; echo 'no model: \\033[1m/models/x' >&2; exit 3"
    let came = try Asking(script: script).ask(three)
    #expect(
      came.fault?.message
        == #"""
        it has answered nothing, and failed on three documents; the last time it ended with status 3. Its last \#
        lines on standard error:
          | loading
          | no model: \u{1B}[1m/models/x
        """#)
  }

  @Test func programThatIsNotThereFailsTheRunAtOnce() throws {
    let came = try Asking(script: "") { $0.command = ["/nonexistent/program"] }.ask(three)
    #expect(
      came.fault?.message == """
        it cannot be started: /nonexistent/program: No such file or directory; it, or the interpreter that its first line \
        names, is not there. It said nothing on standard error
        """)
  }

  @Test func memoryAboveTheLimitIsADeathOfItsOwn() throws {
    let script = Asking.answering(
      #"case $line in *BIG*) x=$(head -c 60000000 /dev/zero | tr '\0' a); sleep 1000;; esac; answer 1"#)
    let came = try Asking(script: script) { $0.memory = 20 << 20 }.ask(["BIG", "a"])
    #expect(came.words == ["plugin-memory", "1"])
    #expect(came.messages.first?.hasSuffix(" MiB of memory; it may take 20 MiB") == true)
  }

  @Test func programThatClosesItsStreamsIsNotWaitedFor() throws {
    for script in ["exec >&-; sleep 1000", "read -r line; exec <&- >&-; sleep 1000"] {
      #expect(try Asking(script: script).ask(["one"]).words == ["plugin-lost"])
    }
  }

  // MARK: Silence

  @Test func silentProgramIsKilledAndItsDocumentsGoAlone() throws {
    let script = Asking.answering("case $line in *HANG*) sleep 1000;; esac; answer 1")
    let came = try Asking(script: script) { $0.timeout = .seconds(3) }.ask(["a", "HANG", "b", "c"])
    #expect(came.words == ["1", "plugin-timeout", "1", "1"])
    #expect(came.messages == ["alone with this document, twice, it gave no answer for 3 s"])
    #expect(came.answers[1].isTransient)
  }

  @Test func grandchildrenThatKeepThePipeHoldNothingUp() throws {
    let script = "(setsid sleep 1000 &); " + Asking.answering("case $id in 1) exit 1;; esac; answer 1")
    let came = try Asking(script: script).ask(three)
    #expect(came.words == ["1", "plugin-died", "1"])
  }

  @Test func silenceOfAProgramThatDoesNotFlushIsCalledThat() throws {
    // What it writes stays in its buffer, as with most languages where output is a pipe.
    let came = try Asking(script: "cat > /dev/null") { $0.timeout = .seconds(2) }.ask(three)
    #expect(
      came.warnings.first == """
        the plugin's worker 1 gave no answer for 2 s; it has read 3 documents and written nothing: does it flush every \
        line? jq needs --unbuffered, Python print(..., flush=True), awk fflush(); it owed '0' and 2 more
        """)
    #expect(came.fault != nil && silences(came) <= 10)
  }

  @Test func silenceOfAProgramThatDoesNotReadIsCalledThat() throws {
    let came = try Asking(script: "sleep 1000") { $0.timeout = .milliseconds(500) }.ask(three)
    #expect(came.warnings.first?.contains("; it has not read the 3 documents that it was given; it owed '0'") == true)
    #expect(came.fault != nil && silences(came) <= 10)
  }

  /// How often a worker was waited for in vain.
  private func silences(_ came: Asking.Came) -> Int {
    came.notes.filter { $0.message.contains(" gave no answer for ") }.count
  }

  @Test func programThatOmitsDocumentsIsFound() throws {
    let script = Asking.answering("[ $id = 3 ] || answer 1")
    let came = try Asking(script: script) { $0.timeout = .seconds(3) }.ask((0..<200).map(String.init))
    #expect(came.words.filter { $0 == "plugin-timeout" }.count == 1 && came.words[3] == "plugin-timeout")
  }

  @Test func tenFaultsCountOnlyWithoutAHundredAnswersBetween() {
    var ledger = PluginLedger()
    let counted = (0..<10).map { _ in ledger.countFault() }
    #expect(counted == Array(repeating: false, count: 9) + [true])
    let batch = PluginBatch(100) { _ in }
    ledger.add((0..<100).map { Document(id: String($0)) }, batch)
    while let task = ledger.next(unless: { _ in false }) {
      ledger.settle(task, BatchAnswer(.success(.output(StageOutput()))))
    }
    let isTooMany = ledger.countFault()
    #expect(!isTooMany)
  }

  // MARK: Floods

  @Test func endlessLinesAndFloodsEndTheRun() throws {
    for flood in [
      "tr '\\0' x < /dev/zero", "yes '{\"id\":\"nobody\",\"test\":1}'", "yes 1>&2", "read -r line; cat /dev/zero",
    ] {
      let came = try Asking(script: flood) { $0.timeout = .seconds(1) }.ask(three)
      #expect(came.fault != nil)
    }
  }

  @Test func standardErrorIsKeptToAMebibyte() throws {
    let script = "yes $(printf %0999d 0) | head -c 3000000 >&2; " + Asking.numbering
    let came = try Asking(script: script).ask(["one"])
    #expect(came.words == ["1"])
    #expect(came.notes.filter { $0.message.hasPrefix("worker 1: 0") }.count == ErrorText.limit / 1000)
    #expect(came.warnings == ["its standard error is cut here: it has written more than 1 MiB"])
  }

  // MARK: The end

  @Test func closingEndsWhatIsUnderWay() throws {
    let session = try Asking(script: "sleep 1000").stage().open { _ in }
    let given = Locked<[Result<[BatchAnswer], BatchFault>]>([])
    session.process([Document(id: "a")]) { result in given.withLock { $0.append(result) } }
    session.close()
    session.process([Document(id: "b")]) { result in given.withLock { $0.append(result) } }
    #expect(
      given.withLock { $0 }.allSatisfy { if case .failure = $0 { true } else { false } }
        && given.withLock { $0 }.count == 2)
  }

  @Test func programThatDoesNotEndWithItsInputIsKilled() throws {
    let script = Asking.numbering + "; sleep 1000"
    let came = try Asking(script: script) { $0.grace = .milliseconds(300) }.ask(["one"])
    #expect(came.words == ["1"])
    #expect(came.warnings == ["the plugin's worker 1 did not end with its input, and was killed"])
  }
}
