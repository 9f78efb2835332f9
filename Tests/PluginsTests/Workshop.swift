import Files
import StageKit
import SystemPackage
import YAML

@testable import Plugins

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A directory of a test's own with plugins in it, removed when the test is over.
final class Workshop {
  let path: FilePath

  init() throws {
    var template = Array("/tmp/copydesk-plugin-XXXXXX".utf8CString)
    guard let made = template.withUnsafeMutableBufferPointer({ $0.baseAddress.flatMap { mkdtemp($0) } }) else {
      throw FileError("create", "/tmp", Errno(rawValue: errno))
    }
    path = FilePath(String(cString: made))
  }

  deinit { Workshop.remove(path) }

  private static func remove(_ place: FilePath) {
    if FileKind(of: place) == .directory {
      for name in (try? Files.names(in: place)) ?? [] { remove(place.appending(name)) }
      try? Files.removeDirectory(place)
    } else {
      try? Files.remove(place)
    }
  }

  func callAsFunction(_ name: String) -> FilePath { path.appending(name) }

  func write(_ name: String, _ text: String, executable: Bool = false) throws {
    let file = path.appending(name)
    try Files.makeDirectory(file.removingLastComponent())
    let descriptor = try Files.create(file)
    defer { try? descriptor.close() }
    try Files.writeAll(Array(text.utf8), to: descriptor, file)
    guard fchmod(descriptor.rawValue, executable ? 0o755 : 0o644) == 0 else {
      throw FileError("chmod", file, Errno(rawValue: errno))
    }
  }

  /// What is wrong with the plugin in the directory `name`, its path left out; "" for nothing.
  func check(_ name: String, taken: [String] = ["segment", "quote"]) -> String {
    do throws(Diagnostics) {
      _ = try Plugin(in: self(name), taken: taken)
      return ""
    } catch {
      let whole = error.rendered(limit: 100)
      return whole.split(separator: path.string + "/", omittingEmptySubsequences: false).joined()
    }
  }
}
