internal import PipelineFile
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Finds the program of a plugin: a word in the plugin's directory, then in the directories of `PATH`; a path is
/// relative to the plugin's directory.
struct ProgramSearch {
  let directory: FilePath
  /// As the environment has it.
  var path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"

  /// Why there is none, in a sentence without a full stop.
  struct Failure: Error, Hashable {
    let message: String
  }

  private enum Finding { case program, notExecutable, nothing }

  /// The absolute path of the program. Links are kept as they are: programs look at the name they are called by.
  func find(_ name: String) throws(Failure) -> String {
    guard !name.isEmpty else { throw Failure(message: "'command' begins with an empty word") }
    let own = directory.pushing(FilePath(name))
    let isPath = name.utf8.contains(UInt8(ascii: "/"))
    switch look(at: own) {
    case .program: return own.lexicallyNormalized().string
    case .notExecutable:
      throw Failure(
        message: "'\(own.lastComponent?.string ?? name)' may not be executed: 'chmod +x' it, or name what runs it, "
          + "as in [python3, \(name)]")
    case .nothing: break
    }
    if isPath {
      let place = FilePath(name).isAbsolute ? "" : " in the plugin's directory"
      throw Failure(message: "there is no program '\(name)'\(place)")
    }
    var blocked: String?
    for entry in path.split(separator: ":") {
      // What is relative to where we were started is nobody's program.
      guard entry.hasPrefix("/") else { continue }
      let place = FilePath(String(entry)).appending(name)
      switch look(at: place) {
      case .program: return place.string
      case .notExecutable: blocked = blocked ?? place.string
      case .nothing: continue
      }
    }
    if let blocked { throw Failure(message: "'\(blocked)' may not be executed") }
    throw Failure(message: "there is no program '\(name)', neither in the plugin's directory nor in PATH")
  }

  private func look(at place: FilePath) -> Finding {
    var status = stat()
    guard place.withPlatformString({ stat($0, &status) }) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return .nothing
    }
    let executable = status.st_mode & 0o111 != 0 && place.withPlatformString { access($0, X_OK) } == 0
    return executable ? .program : .notExecutable
  }
}
