import Foundation

/// The executable under test, run as a shell would run it.
enum Command {
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  struct NotBuilt: Error {}

  /// `copydesk`, or another of our programs, as it was built beside the tests, wherever the build directory is.
  static func executable(_ name: String = "copydesk") throws -> URL {
    var places: [URL] = []
    var directory = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<4 {
      places.append(directory)
      directory.deleteLastPathComponent()
    }
    places.append(root.appendingPathComponent(".build/debug"))
    let found = places.map { $0.appendingPathComponent(name) }.first {
      var isDirectory: ObjCBool = false
      return FileManager.default.fileExists(atPath: $0.path, isDirectory: &isDirectory) && !isDirectory.boolValue
    }
    guard let found else { throw NotBuilt() }
    return found
  }

  /// The directory of the package.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Runs it in `directory` to its end.
  static func run(_ arguments: [String], in directory: URL) throws -> Result {
    try start(arguments, in: directory).wait()
  }

  /// Runs any program in `directory` to its end.
  static func run(_ program: URL, _ arguments: [String], in directory: URL) throws -> Result {
    try Running(program, arguments, in: directory).wait()
  }

  /// Where the shell would find a program; `nil` where it would not.
  static func find(_ name: String) -> URL? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { URL(fileURLWithPath: String($0)).appendingPathComponent(name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// Runs a shell's script in `directory` to its end; in it "$0" is the executable.
  static func shell(_ script: String, in directory: URL) throws -> Result {
    try Running(URL(fileURLWithPath: "/bin/sh"), ["-c", script, executable().path], in: directory).wait()
  }

  static func start(_ arguments: [String], in directory: URL) throws -> Running {
    try Running(executable(), arguments, in: directory)
  }
}

/// A process of it.
final class Running {
  private let process = Process()
  private let output: URL
  private let errors: URL
  /// What it reads; open until `wait`.
  private let input = Pipe()

  fileprivate init(_ executable: URL, _ arguments: [String], in directory: URL) throws {
    let name = UUID().uuidString
    output = FileManager.default.temporaryDirectory.appendingPathComponent("copydesk-\(name).out")
    errors = FileManager.default.temporaryDirectory.appendingPathComponent("copydesk-\(name).err")
    for file in [output, errors] { try Data().write(to: file) }
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = directory
    process.standardInput = input
    // Files, not pipes: nobody has to read them while it runs.
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
  }

  var isRunning: Bool { process.isRunning }

  func signal(_ number: Int32) { kill(process.processIdentifier, number) }

  /// Gives it something to read.
  func send(_ text: String) { input.fileHandleForWriting.write(Data(text.utf8)) }

  /// Closes its standard input and waits for its end. The status of a process that a signal ended is 128 and its number.
  func wait() throws -> Command.Result {
    try? input.fileHandleForWriting.close()
    return try end()
  }

  /// Waits for its end.
  func end() throws -> Command.Result {
    process.waitUntilExit()
    defer { for file in [output, errors] { try? FileManager.default.removeItem(at: file) } }
    let code = process.terminationStatus
    return Command.Result(
      status: process.terminationReason == .uncaughtSignal ? 128 + code : code,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}

/// A directory of a test's own, removed when the test is over.
final class Desk {
  let url: URL

  init() throws {
    let parent = FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
    url = URL(fileURLWithPath: parent).appendingPathComponent("copydesk-\(UUID().uuidString)").resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func callAsFunction(_ path: String) -> URL { url.appendingPathComponent(path) }

  func write(_ path: String, _ text: String) throws {
    let file = self(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func run(_ arguments: String...) throws -> Command.Result { try Command.run(arguments, in: url) }

  struct NeverCame: Error { let path: String }

  /// Waits until something has that name.
  func wait(for path: String) throws {
    for _ in 0..<3000 {
      if FileManager.default.fileExists(atPath: self(path).path) { return }
      Thread.sleep(forTimeInterval: 0.01)
    }
    throw NeverCame(path: path)
  }

  /// The files of a directory below it with their contents, by name.
  func files(_ directory: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    guard FileManager.default.fileExists(atPath: self(directory).path) else { return [:] }
    for name in try FileManager.default.contentsOfDirectory(atPath: self(directory).path) {
      files[name] = try Data(contentsOf: self(directory).appendingPathComponent(name))
    }
    return files
  }
}
