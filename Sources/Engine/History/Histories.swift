internal import DocumentIO
internal import Files
internal import Logging
internal import PipelineFile
internal import SystemPackage

/// The histories that the steps of a run keep, locked until the run is over.
struct Histories {
  private let steps: [StepHistory]

  /// Opens them, and notes in the run's summary what they hold.
  init(_ plan: SlotPlan, of run: Run, _ input: InputDirectory) throws(RunError) {
    run.summary.histories = []
    let kept = plan.histories
    guard !kept.isEmpty else {
      steps = []
      return
    }
    let places = kept.map { DirectoryOverlap.resolved($0.path) }
    guard Set(places).count == places.count else {
      throw .usage("two steps keep their history in the same directory: give each one of its own")
    }
    let name = try run.historyName(input)
    var steps: [StepHistory] = []
    for (survey, path, kind) in kept {
      let directory = try HistoryDirectory(path, kind, command: run.options.command)
      steps.append(try StepHistory(survey, directory, name: name))
    }
    self.steps = steps
    for step in steps { Histories.tell(of: step, in: run) }
  }

  /// The history of the step whose survey is in that slot.
  func of(_ survey: Int) -> StepHistory? { steps.first { $0.survey.index == survey } }

  /// Puts in place what was prepared.
  func settle() throws(FileError) { for step in steps { try step.settle() } }

  private static func tell(of history: StepHistory, in run: Run) {
    let directory = history.directory
    run.summary.histories.append(
      RunSummary.History(
        step: history.survey.step, directory: directory.path.string, run: history.name.text,
        runs: history.earlier.runs.count, documents: history.earlier.count))
    for name in directory.strangers {
      run.log.warning("'\(directory.path.appending(name))' is no evidence of a run, and is left alone")
    }
    if history.later > 0, history.later == directory.names.count {
      run.log.warning(
        """
        run '\(history.name)' comes before all runs of '\(directory.path)', so it is compared with none; names sort by \
        bytes and numbers, as in 2026-11-30
        """)
    }
  }
}
