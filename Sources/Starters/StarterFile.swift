internal import Files
package import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file that `copydesk new` writes.
package struct StarterFile: Sendable {
  /// Where: relative to the current directory, or absolute.
  package let path: FilePath
  package let text: String
  /// Whether it is a program.
  package let isExecutable: Bool

  init(_ path: FilePath, _ text: String, isExecutable: Bool = false) {
    self.path = path
    self.text = text
    self.isExecutable = isExecutable
  }
}

/// What `copydesk new` makes: files that belong together, and what to do with them.
package struct Starter: Sendable {
  package let files: [StarterFile]
  /// Commands and lines for the user, in their order.
  package let next: [String]

  /// Writes the files. Nothing that exists is touched: where one of them is there, none is written.
  package func write() throws(StarterError) {
    for file in files where FileKind(of: file.path) != nil {
      throw StarterError("'\(file.path)' is there already: nothing was written")
    }
    do throws(FileError) {
      for file in files {
        let directory = file.path.removingLastComponent()
        if !directory.isEmpty { try Files.makeDirectory(directory) }
        try Starter.create(file)
      }
    } catch {
      throw StarterError("\(error)")
    }
  }

  private static func create(_ file: StarterFile) throws(FileError) {
    let descriptor: FileDescriptor
    do {
      // Exclusively: what came to be there since it was looked for is not touched either.
      descriptor = try FileDescriptor.open(
        file.path, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: file.isExecutable
          ? [.ownerReadWriteExecute, .groupReadExecute, .otherReadExecute]
          : [.ownerReadWrite, .groupRead, .otherRead])
    } catch {
      throw FileError("create", file.path, (error as? Errno) ?? .ioError)
    }
    defer { try? descriptor.close() }
    try Files.writeAll(Array(file.text.utf8), to: descriptor, file.path)
  }
}

/// Why nothing, or not all, was written.
package struct StarterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A sentence without a full stop.
  package let description: String

  init(_ description: String) { self.description = description }
}
