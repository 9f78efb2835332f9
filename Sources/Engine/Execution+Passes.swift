internal import Bytes
internal import Checkpoints
internal import DocumentIO
internal import Files
internal import StageKit
internal import SystemPackage

extension Execution {
  /// A conclusion that passes behind it need: the slot of its survey, and the blob of its verdicts.
  typealias Concluded = (survey: Int, name: String)

  func verdicts(_ survey: Int, _ name: String) throws -> VerdictReader {
    guard let blob = try plan.slots[survey].table.blob(name) else {
      throw RunError.internalFault("the verdicts of '\(plan.slots[survey].step)' are not there")
    }
    return try VerdictReader(survey: survey, blob: blob)
  }

  /// The documents as pass number `pass` left them.
  func rosterSource(
    _ pass: Int, _ range: Range<Int>, _ concluded: [Concluded], wantsText: Bool = false, setting: PassSetting? = nil
  ) throws -> RosterSource {
    let verdicts = try concluded.map { try self.verdicts($0.survey, $0.name) }
    return try RosterSource(
      record.roster(pass), planner: Planner(setting ?? self.setting, range: range), verdicts: verdicts,
      inputs: InputBytes(place, limit: inputs.limit), slots: plan.slots.count, wantsText: wantsText)
  }

  /// Takes all documents through the slots of a pass, stores what was computed and writes the roster for the next.
  func pass(
    _ number: Int, _ source: inout some DocumentSource & ~Copyable, _ concluded: [Concluded], _ ledger: Ledger,
    memo: MemoRecorder?
  ) throws {
    var takenBack = try pass(setting, plan.passes[number], &source, into: record.roster(number), ledger, memo: memo)
    guard !takenBack.isEmpty, !setting.stop.isRequested else { return }
    setting.tally.addFailures(takenBack.counts)
    // What is asked for again in the course of it may be taken back too; each document is once at most.
    while true {
      let more = try amend(number, takenBack, concluded, ledger)
      if more.isEmpty || setting.stop.isRequested { return }
      takenBack.add(more)
    }
  }

  /// Gives the documents whose answers were taken back the end that counts instead: a pass over the roster that the pass
  /// has left, in which all others are found in the store.
  private func amend(
    _ number: Int, _ takenBack: TakenBack, _ concluded: [Concluded], _ ledger: Ledger
  ) throws -> TakenBack {
    try writers.commit()
    ledger.restart()
    let setting = setting(without: takenBack)
    let end = plan.passes[number].upperBound
    var source = try rosterSource(number, end..<end, concluded, setting: setting)
    let amended = record.amendedRoster(number)
    let more = try pass(setting, end..<end, &source, into: amended, ledger, memo: nil)
    do throws(FileError) { try Files.rename(amended, to: record.roster(number)) } catch { throw RunError.file(error) }
    return more
  }

  private func pass(
    _ setting: PassSetting, _ range: Range<Int>, _ source: inout some DocumentSource & ~Copyable,
    into file: FilePath, _ ledger: Ledger, memo: MemoRecorder?
  ) throws -> TakenBack {
    let roster = try LineFile(file)
    let (slots, writers, sessions) = (plan.slots, writers, setting.sessions)
    let unsettled = UnsettledFrames()
    let pass = Pass(setting, range: range) { batch in
      for frame in batch.frames {
        if let document = frame.unsettled {
          unsettled.add(frame, of: document)
        } else {
          try writers.append(frame.frame, to: slots[frame.slot].table)
        }
      }
      try unsettled.release(sessions.standing) { try writers.append($0.frame, to: slots[$0.slot].table) }
      for document in batch.documents {
        ledger.add(document)
        try memo?.add(document)
        try roster.append { RosterLine(document).write(to: &$0) }
      }
      try writers.commitIfDue(now: .now)
    }
    try pass.run(&source)
    let takenBack = sessions.finish()
    try unsettled.release {
      takenBack.error(for: $1, in: $0) == nil ? .stands : .takenBack
    } _: {
      try writers.append($0.frame, to: slots[$0.slot].table)
    }
    try roster.flush()
    return takenBack
  }
}
