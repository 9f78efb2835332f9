import Bytes
import Engine
import Files
import Glibc
import Logging
import PipelineFile
import StageKit
import SystemPackage
import YAML

/// A directory of a test's own with inputs, a work directory and outputs, removed when the test is over.
final class Newsroom {
  let root: FilePath
  var input: FilePath { root.appending("input") }
  var work: FilePath { root.appending("work") }
  var output: FilePath { work.appending("output") }
  var workDirectory: WorkDirectory { WorkDirectory(work) }

  /// - Parameter texts: the first inputs, by name.
  init(_ texts: [String: String] = [:]) throws {
    // In memory where there is such a place: each run brings a dozen files to the device.
    let parent = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(parent)/copydesk-engine-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Errno(rawValue: errno) }
    root = FilePath(platformString: made)
    try Files.makeDirectory(input)
    for (name, text) in texts { try write(name, text) }
  }

  deinit { Newsroom.removeAll(root) }

  private static func removeAll(_ path: FilePath) {
    for name in (try? Files.names(in: path)) ?? [] {
      let entry = path.appending(name)
      if entry.withPlatformString({ unlink($0) }) != 0 { removeAll(entry) }
    }
    path.withPlatformString { _ = rmdir($0) }
  }

  // MARK: Inputs

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    var path = input
    for component in FilePath(name).components { path.append(component) }
    try Files.makeDirectory(path.removingLastComponent())
    try Newsroom.overwrite(path, bytes)
  }

  func remove(_ name: String) throws { try Files.remove(input.appending(name)) }

  /// Without bringing it to the device.
  static func overwrite(_ path: FilePath, _ bytes: [UInt8]) throws {
    let file = try Files.create(path)
    defer { try? file.close() }
    try Files.writeAll(bytes, to: file, path)
  }

  // MARK: Runs

  @discardableResult
  func run(
    _ pipeline: Pipeline, stop: StopRequest = StopRequest(), reporter: any RunReporter = SilentReporter(),
    _ change: (inout RunOptions) -> Void = { _ in }
  ) throws -> RunSummary {
    try prepared(pipeline, stop: stop, reporter: reporter, change).execute()
  }

  func prepared(
    _ pipeline: Pipeline, stop: StopRequest = StopRequest(), reporter: any RunReporter = SilentReporter(),
    _ change: (inout RunOptions) -> Void = { _ in }
  ) throws -> Run {
    var options = RunOptions(jobs: 2)
    options.input = input
    options.workDirectory = work
    options.command = "a test"
    change(&options)
    let sink = LogSink(format: .text, screenLevel: .critical)
    return try Run(pipeline, options, sink: sink, stop: stop, reporter: reporter)
  }

  // MARK: Outputs

  func bytes(_ name: String) throws -> [UInt8] { try Files.read(output.appending(name)) }
  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  func lines(_ name: String) throws -> [JSONValue] {
    try bytes(name).split(separator: 0x0A).map { try JSONValue(parsing: Array($0)) }
  }

  func documents() throws -> [JSONValue] { try lines("documents.jsonl") }
  func ids() throws -> [String] { try documents().map { $0["id"]?.string ?? "" } }

  /// `id outcome reason`, a line each.
  func outcomes() throws -> [String] {
    try lines("outcomes.jsonl").map { line in
      ["id", "outcome", "reason"].compactMap { line[$0]?.string }.joined(separator: " ")
    }
  }

  /// The files of the output directory with their contents.
  func outputs() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try Files.names(in: output) { files[name.string] = try Files.read(output.appending(name)) }
    return files
  }

  /// `run.json` of the latest run.
  func summaryOfLatestRun() throws -> JSONValue {
    try JSONValue(parsing: try Files.read(workDirectory.latestRun.appending("run.json")))
  }

  /// Paths of all files below the work directory.
  func workFiles(_ directory: FilePath? = nil) throws -> [FilePath] {
    try Files.names(in: directory ?? work).flatMap { name in
      let path = (directory ?? work).appending(name)
      return Newsroom.isDirectory(path) ? try workFiles(path) : [path]
    }
  }

  /// What of a file changes when it is written anew.
  static func fingerprint(_ path: FilePath) throws -> [Int] {
    var status = stat()
    guard path.withPlatformString({ stat($0, &status) }) == 0 else { throw Errno(rawValue: errno) }
    return [Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_nsec]
  }

  private static func isDirectory(_ path: FilePath) -> Bool {
    var status = stat()
    return path.withPlatformString({ lstat($0, &status) }) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

/// A pipeline over texts and records with these stages, in YAML's flow form: `{uses: shout}, {uses: count}`.
func pipeline(
  _ stages: String, input: String = "{include: ['**/*.txt', '**/*.jsonl', '**/*.txt.zst', '**/*.jsonl.zst']}",
  rest: String = "", known: [StageDefinition] = TestStages.all
) throws -> Pipeline {
  let text = "name: test\ninput: \(input)\nstages: [\(stages)]\n\(rest)"
  return try Pipeline.load(Array(text.utf8), path: "test.yaml", stages: known)
}

extension RunSummary {
  /// What each step computed, of how many results that it needed: `count 1 of 3`.
  var work: [String] {
    steps.map { "\($0.name) \($0.count.computed) of \($0.count.computed + $0.count.reused)" }
  }
}

extension OutcomeCounts {
  var areBalanced: Bool { inputs == kept + duplicate + dropped + quarantined + ignored }
}
