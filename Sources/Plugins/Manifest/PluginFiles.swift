internal import Bytes
internal import Files
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The files that a plugin is made of: all that lie in its directory, but for what programs and editors leave behind.
///
/// What is left out: names that begin with a dot (`.git`, `.venv`), `__pycache__`, `*.pyc`, `*~`, and what is no file. A link counts as the file that it
/// leads to; links to directories are not followed.
struct PluginFiles {
  /// How much there may be.
  var countLimit = 10_000
  var byteLimit = 4 << 30
  var depthLimit = 32

  /// Why they could not be read, in a sentence without a full stop.
  struct Failure: Error, Hashable {
    let message: String
  }

  private static let pieceSize = 1 << 20

  /// The files as they are now.
  ///
  /// - Parameter known: the files at another moment: those that were not touched since are not read again.
  func snapshot(of directory: FilePath, known: PluginSnapshot? = nil) throws(Failure) -> PluginSnapshot {
    var walk = Walk()
    for file in known?.files ?? [] { walk.known[file.name] = file }
    try add(directory, below: [], depth: 0, to: &walk)
    return PluginSnapshot(files: walk.files)
  }

  private struct Walk {
    var files: [PluginSnapshot.File] = []
    var bytes = 0
    var known: [[UInt8]: PluginSnapshot.File] = [:]
  }

  private func add(_ directory: FilePath, below prefix: [UInt8], depth: Int, to walk: inout Walk) throws(Failure) {
    guard depth < depthLimit else {
      throw Failure(message: "the plugin's directories are nested deeper than \(depthLimit)")
    }
    let names: [FilePath.Component]
    do throws(FileError) {
      names = try Files.names(in: directory)
    } catch {
      throw Failure(message: "\(error)")
    }
    for name in names where !PluginFiles.isLeftOut(name.string) {
      let path = directory.appending(name)
      let bytes = prefix + Array(name.bytes)
      if FileKind(of: path) == .directory {
        try add(path, below: bytes + [UInt8(ascii: "/")], depth: depth + 1, to: &walk)
      } else {
        try addFile(path, bytes, to: &walk)
      }
    }
  }

  private static func isLeftOut(_ name: String) -> Bool {
    name.hasPrefix(".") || name == "__pycache__" || name.hasSuffix(".pyc") || name.hasSuffix("~")
  }

  private func addFile(_ path: FilePath, _ name: [UInt8], to walk: inout Walk) throws(Failure) {
    let file: FileDescriptor
    do {
      // A pipe that nobody writes to must not be waited for.
      file = try FileDescriptor.open(path, .readOnly, options: [.closeOnExec, .nonBlocking])
    } catch {
      // A socket, or a link that leads nowhere.
      if error as? Errno == .noSuchFileOrDirectory || error as? Errno == .noSuchAddressOrDevice { return }
      throw Failure(message: "'\(path.string)' cannot be opened: \(error)")
    }
    defer { try? file.close() }
    var status = stat()
    guard fstat(file.rawValue, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
    walk.bytes += Int(status.st_size)
    guard walk.files.count < countLimit else {
      throw Failure(message: "the plugin has more than \(countLimit) files: \(PluginFiles.advice)")
    }
    guard walk.bytes <= byteLimit else {
      throw Failure(message: "the plugin's files have more than \(byteLimit >> 30)GiB: \(PluginFiles.advice)")
    }
    let stamp = FileStamp(status)
    let known = walk.known[name].flatMap { $0.stamp == stamp ? $0.digest : nil }
    let digest = if let known { known } else { try content(of: file, path) }
    walk.files.append(.init(name: name, isExecutable: status.st_mode & 0o100 != 0, digest: digest, stamp: stamp))
  }

  private static let advice =
    "what does not decide what comes out belongs beside its directory, or below a name that begins with a dot"

  private func content(of file: FileDescriptor, _ path: FilePath) throws(Failure) -> Digest {
    var hasher = SHA256()
    while true {
      do throws(FileError) {
        let piece = try Files.read(file, path, upTo: PluginFiles.pieceSize)
        if piece.isEmpty { return hasher.finish() }
        hasher.update(piece)
      } catch {
        throw Failure(message: "\(error)")
      }
    }
  }
}

extension FilePath.Component {
  fileprivate var bytes: [UInt8] {
    withPlatformString { UnsafeBufferPointer(start: $0, count: strlen($0)).map { UInt8(bitPattern: $0) } }
  }
}
