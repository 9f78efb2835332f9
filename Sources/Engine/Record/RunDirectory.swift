internal import Bytes
package import Files
package import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The work directory of a pipeline, and where things lie in it.
package struct WorkDirectory: Sendable {
  package let path: FilePath

  package init(_ path: FilePath) { self.path = path }

  package var checkpoints: FilePath { path.appending("checkpoints") }
  package var runs: FilePath { path.appending("runs") }
  package var latestRun: FilePath { runs.appending("latest") }
  var memo: FilePath { path.appending("inputs.memo") }
  /// What was published last, and from what.
  var published: FilePath { path.appending("published.json") }
  /// Where conclusions keep their sorted runs.
  func sorting(_ step: String) -> FilePath { path.appending("sorting").appending(step) }

  /// The directories of all runs, oldest first.
  package func runDirectories() throws(FileError) -> [RunDirectory] {
    try Files.names(in: runs)
      .filter { $0.string != "latest" && !$0.string.hasPrefix(".") }
      .map { RunDirectory(runs.appending($0)) }
      .sorted { $0.order < $1.order }
  }

  /// The newest run over everything that came to its end, but for `record` itself.
  package func lastCompleted(before record: RunDirectory? = nil) throws(FileError) -> RunDirectory? {
    try runDirectories().last { run in
      guard run.path != record?.path, let json = try? Files.read(run.summary) else { return false }
      guard let value = try? JSONValue(parsing: json), value["partial"] == nil else { return false }
      return value["status"]?.string == RunSummary.Status.completed.rawValue
    }
  }
}

/// The record of one run: `<work directory>/runs/<start>-<n>/`.
package struct RunDirectory: Sendable {
  package let path: FilePath

  package init(_ path: FilePath) { self.path = path }

  package var name: String { path.lastComponent?.string ?? "" }
  /// By its start, then by its number among the runs of that second.
  fileprivate var order: (start: Substring, number: Int) {
    let dash = name.lastIndex(of: "-") ?? name.endIndex
    return (name[..<dash], Int(name[dash...].dropFirst()) ?? 0)
  }
  package var summary: FilePath { path.appending("run.json") }
  package var log: FilePath { path.appending("log.jsonl") }
  package var outcomes: FilePath { path.appending("outcomes.jsonl") }
  package var changes: FilePath { path.appending("changes.jsonl") }
  /// Every document with the digest of its input and the keys of its results.
  package var inventory: FilePath { path.appending("inventory.jsonl") }
  func roster(_ pass: Int) -> FilePath { path.appending(".roster-\(pass)") }
  /// The roster of a pass that is being corrected.
  func amendedRoster(_ pass: Int) -> FilePath { path.appending(".roster-\(pass)-amended") }

  /// Makes the directory of a run that starts now and points `latest` to it.
  static func make(in work: WorkDirectory, start: String) throws(FileError) -> RunDirectory {
    try Files.makeDirectory(work.runs)
    var number = 1
    while true {
      let path = work.runs.appending("\(start)-\(number)")
      if path.withPlatformString({ mkdir($0, 0o777) }) == 0 {
        try point(work.latestRun, to: "\(start)-\(number)")
        return RunDirectory(path)
      }
      guard errno == EEXIST else { throw FileError("create", path, Errno(rawValue: errno)) }
      number += 1
    }
  }

  /// Makes `link` a symbolic link to `target`, in one step for whoever looks.
  private static func point(_ link: FilePath, to target: String) throws(FileError) {
    let temporary = link.removingLastComponent().appending(".latest.part")
    try Files.remove(temporary)
    if temporary.withPlatformString({ symlink(target, $0) }) != 0 {
      throw FileError("create", temporary, Errno(rawValue: errno))
    }
    try Files.rename(temporary, to: link)
  }
}

/// Times as people and files read them, in UTC.
package enum Timestamp {
  /// `20261123T140509Z`, which sorts.
  package static func compact(_ seconds: Int) -> String {
    format(seconds) { "\($0)\($1)\($2)T\($3)\($4)\($5)Z" }
  }

  /// `2026-11-23T14:05:09Z` (ISO 8601).
  package static func iso(_ seconds: Int) -> String {
    format(seconds) { "\($0)-\($1)-\($2)T\($3):\($4):\($5)Z" }
  }

  private static func format(
    _ seconds: Int, _ words: (String, String, String, String, String, String) -> String
  ) -> String {
    var time = time_t(seconds)
    var parts = tm()
    gmtime_r(&time, &parts)
    func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return words(
      "\(parts.tm_year + 1900)", two(parts.tm_mon + 1), two(parts.tm_mday), two(parts.tm_hour), two(parts.tm_min),
      two(parts.tm_sec))
  }
}
