package import SystemPackage

/// What a run is asked to do beside what the pipeline file says.
package struct RunOptions: Sendable {
  /// A directory, a file, or `nil` for what the pipeline file says.
  package var input: FilePath?
  /// JSON Lines on standard input.
  package var readsStandardInput = false
  package var output: FilePath?
  package var workDirectory: FilePath?
  /// Documents are worked on by so many threads at once.
  package var jobs: Int
  /// The id of the last step to do.
  package var until: String?
  /// Ids of steps whose stored results are not used.
  package var forced: [String] = []
  /// Read no more documents than this.
  package var limit: Int?
  /// Whether all inputs are read and hashed although they look as they did.
  package var verifiesInputs = false
  /// Whether stored failures and drops are done again.
  package var retriesFailures = false
  /// What the run is called where steps keep a history; `nil`: after the last part of the input's path.
  package var name: String?
  /// The version of the executable, for the run record.
  package var version = ""
  /// The command line, for whoever finds the work directory locked.
  package var command = ""

  package init(jobs: Int = Clock.cores) { self.jobs = max(1, jobs) }
}
