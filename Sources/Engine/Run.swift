internal import Bytes
internal import Checkpoints
internal import DocumentIO
internal import Files
internal import Logging
package import PipelineFile
internal import StageKit
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// One execution of a pipeline over an input directory, in a work directory.
///
/// The documents go through the pipeline in passes (`SlotPlan`); each result is stored and found again by its key, so a run
/// that was stopped, killed or repeated does what is left. Then the outputs are published, if they are not there already.
package final class Run {
  let pipeline: Pipeline
  let options: RunOptions
  let work: WorkDirectory
  let output: FilePath
  let log: Logger
  let sink: LogSink
  let stop: StopRequest
  let reporter: any RunReporter
  private let interruption: Interruption?
  var summary: RunSummary

  /// - Throws: `RunError.usage` where options and pipeline do not fit together.
  package init(
    _ pipeline: Pipeline, _ options: RunOptions, sink: LogSink, stop: StopRequest, reporter: any RunReporter,
    interruption: Interruption? = nil
  ) throws(RunError) {
    var pipeline = pipeline
    if let until = options.until {
      guard let last = pipeline.steps.firstIndex(where: { $0.id == until }) else {
        throw .usage("--until \(until): there is no such step")
      }
      pipeline.steps = Array(pipeline.steps[...last])
    }
    for step in options.forced where pipeline.step(step) == nil {
      throw .usage("--force \(step): there is no such step")
    }
    guard options.output != nil || options.until == nil && options.limit == nil else {
      throw .usage("--until and --limit give partial outputs: say where to put them with --output")
    }
    self.pipeline = pipeline
    self.options = options
    work = WorkDirectory(options.workDirectory ?? FilePath("workdir").appending(pipeline.name))
    output = options.output ?? pipeline.output ?? work.path.appending("output")
    self.sink = sink
    log = Logger(label: "copydesk") { _ in RunLogHandler(sink) }
    self.stop = stop
    self.interruption = interruption
    self.reporter = reporter
    summary = RunSummary(
      version: options.version, pipeline: pipeline.name, pipelineFile: pipeline.file.string,
      pipelineDigest: pipeline.canonicalDigest.hexadecimal, input: "", output: output.string)
    summary.isPartial = options.until != nil || options.limit != nil
  }

  /// Does all of it. Exit status 0 is due only where this returns, and `unread` of the summary is empty.
  package func execute() throws(RunError) -> RunSummary {
    let started = Clock.monotonic
    summary.started = Clock.wall
    let named = try inputPlace()
    let lock = try takeLock()
    defer { withExtendedLifetime(lock) {} }
    let record: RunDirectory
    do throws(FileError) {
      record = try RunDirectory.make(in: work, start: Timestamp.compact(summary.started))
      summary.record = record.path.string
      sink.open(try Files.create(record.log))
    } catch { throw .file(error) }
    defer {
      summary.seconds = Double(Clock.monotonic - started) / 1e9
      summary.cpuSeconds = Double(Clock.process) / 1e9
    }
    do {
      try work(in: record, try named ?? spooled())
      summary.status = .completed
      if let warning = summary.warning { summary.error = warning }
      close(record, started)
      return summary
    } catch {
      let error = RunError(error)
      if case .stopped = error { summary.status = .stopped } else { summary.status = .failed }
      summary.error = error.printed
      close(record, started)
      throw error
    }
  }

  /// What `execute` would do. Reads inputs and the store; writes nothing, and needs no lock.
  package func forecast() throws(RunError) -> Forecast {
    guard let place = try inputPlace() else { throw .usage("what comes on standard input cannot be planned") }
    do {
      let store = CheckpointStore(directory: work.checkpoints)
      let nowhere = RunDirectory(work.runs)
      return try Execution(self, store, WriterGroup(), nowhere, place).forecast()
    } catch { throw RunError(error) }
  }

  /// Writes `run.json`. A run whose record cannot be written is no less a run.
  private func close(_ record: RunDirectory, _ started: Int) {
    summary.seconds = Double(Clock.monotonic - started) / 1e9
    summary.cpuSeconds = Double(Clock.process) / 1e9
    do throws(FileError) { try Files.writeDurably(summary.json, to: record.summary) } catch {
      log.warning("the run record is not complete", metadata: ["cause": "\(error)"])
    }
  }

  private func work(in record: RunDirectory, _ place: InputDirectory) throws {
    let store = CheckpointStore(directory: work.checkpoints)
    let writers = WriterGroup()
    interruption?.atEndOfGrace { try? writers.commit() }
    log.info("run", metadata: ["pipeline": "\(pipeline.name)", "input": "\(summary.input)", "output": "\(output)"])
    for _ in 0..<Run.damageLimit {
      do {
        return try Execution(self, store, writers, record, place).run()
      } catch CheckpointError.damaged(let damage) {
        log.warning("a damaged checkpoint is left out, its documents are done again", metadata: ["cause": "\(damage)"])
        let table = try store.tables().first {
          $0.directory == damage.file.removingLastComponent().removingLastComponent()
        }
        guard let table else { throw CheckpointError.damaged(damage) }
        try writers.exclude(damage, from: table)
        stop.resume()
      }
    }
    throw RunError.internalFault("checkpoints keep failing; 'copydesk verify' says which")
  }

  /// A store with more damaged segments than this is no store.
  private static let damageLimit = 100

  private func takeLock() throws(RunError) -> WorkLock {
    do throws(FileError) { try Files.makeDirectory(work.path) } catch { throw .file(error) }
    do throws(WorkLock.Failure) { return try WorkLock(workDirectory: work.path, command: options.command) } catch {
      switch error {
      case .held(let holder): throw .locked(work.path.string, holder)
      case .file(let error): throw .file(error)
      }
    }
  }

  /// The input directory, checked against where we write.
  /// `nil` for standard input.
  private func inputPlace() throws(RunError) -> InputDirectory? {
    if options.readsStandardInput { return nil }
    let path: FilePath
    switch (options.input, pipeline.input.place) {
    case (let given?, _): path = given
    case (nil, .path(let place)?): path = place
    case (nil, .standardInput?): return nil
    case (nil, nil): throw .usage("the pipeline names no input: add 'input: { path: … }' or --input")
    }
    summary.input = path.string
    do {
      let directory = try InputDirectory(path)
      try checkApart(path)
      return directory
    } catch {
      throw (error as? RunError) ?? .inputMissing("cannot read the input: \(error)")
    }
  }

  /// What the run is called in the histories of its steps.
  func historyName(_ place: InputDirectory) throws(RunError) -> RunName {
    if let name = options.name { return try RunName(name) }
    guard summary.input != "-" else {
      throw .usage("standard input gives the run no name for its history: give it one with --run-name")
    }
    return try RunName(ofInput: FilePath(summary.input), isFile: place.isFile)
  }

  /// Standard input as a container in the work directory: later passes may have to read it again.
  private func spooled() throws(RunError) -> InputDirectory {
    summary.input = "-"
    let path = work.path.appending("stdin.jsonl")
    do throws(FileError) {
      try Files.makeDirectory(work.path)
      let file = OpenFile(try Files.create(path))
      while waitForStandardInput() {
        let piece = try Files.read(.standardInput, "standard input", upTo: 1 << 20)
        if piece.isEmpty { return try InputDirectory(path) }
        try Files.writeAll(piece, to: file.descriptor, path)
      }
    } catch { throw .file(error) }
    guard case .signal(let signal)? = stop.why else { throw .internalFault("standard input was given up") }
    throw .stopped(signal: signal)
  }

  /// Whether there is something to read, or its end, before the run was stopped.
  private func waitForStandardInput() -> Bool {
    var input = pollfd(fd: FileDescriptor.standardInput.rawValue, events: Int16(POLLIN), revents: 0)
    while !stop.isRequested {
      let ready = poll(&input, 1, 100)
      // The signal that stops us may cut the wait short before it is known of. What else went wrong shows in reading.
      if ready > 0 || ready < 0 && errno != EINTR { return true }
    }
    return false
  }

  /// Refuses to write into the input directory, or to read what we write.
  private func checkApart(_ input: FilePath) throws(RunError) {
    let histories = pipeline.steps.compactMap(\.history?.path)
    let overlaps = DirectoryOverlap.find(
      input: input, output: output, workDirectory: work.path, histories: histories)
    if let overlap = overlaps.first { throw .usage("\(overlap)") }
  }
}
