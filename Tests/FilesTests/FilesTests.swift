import Files
import Glibc
import SystemPackage
import Testing

struct FilesTests {
  let directory: FilePath

  init() throws {
    var template = Array("/tmp/files-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Errno(rawValue: errno) }
    directory = FilePath(platformString: template)
  }

  func cleanUp() {
    for name in (try? Files.names(in: directory)) ?? [] { try? Files.remove(directory.appending(name)) }
    directory.withPlatformString { _ = rmdir($0) }
  }

  @Test func whatIsWrittenDurablyIsReadBackAndLeavesNoPart() throws {
    defer { cleanUp() }
    let path = directory.appending("a")
    for content in [[], Array("one".utf8), [UInt8](repeating: 7, count: 200_000), [0]] {
      try Files.writeDurably(content, to: path)
      #expect(try Files.read(path) == content)
    }
    #expect(try Files.names(in: directory).map(\.string) == ["a"])
  }

  @Test func onlyRegularFilesAreReplaced() throws {
    defer { cleanUp() }
    let target = directory.appending("target")
    try Files.writeDurably([1], to: target)
    let link = directory.appending("link")
    let pipe = directory.appending("pipe")
    try #require(target.withPlatformString { from in link.withPlatformString { symlink(from, $0) } } == 0)
    try #require(pipe.withPlatformString { mkfifo($0, 0o600) } == 0)
    for path in [link, pipe, directory, "/dev/null"] {
      let kind = FileKind(of: path)
      #expect(throws: FileError.self) { try Files.writeDurably([2], to: path) }
      #expect(FileKind(of: path) == kind)
    }
    #expect(try Files.read(target) == [1])
    #expect(try Files.names(in: directory).map(\.string) == ["link", "pipe", "target"])
  }

  @Test func aFileOverTheLimitIsRefused() throws {
    defer { cleanUp() }
    let path = directory.appending("a")
    try Files.writeDurably([1, 2, 3], to: path)
    #expect(try Files.read(path, limit: 3) == [1, 2, 3])
    let error = #expect(throws: FileError.self) { try Files.read(path, limit: 2) }
    #expect(error?.errno == .fileTooLarge)
  }

  @Test func filesOfUnknownSizeAreReadToTheirEnd() throws {
    defer { cleanUp() }
    #expect(try Files.read("/proc/self/status").count > 100)
    #expect(throws: FileError.self) { try Files.read("/dev/zero", limit: 1 << 17) }
  }

  @Test func namesAreSortedByBytesAndMayBeAnyBytes() throws {
    defer { cleanUp() }
    let names: [[UInt8]] = [[0x61], [0xFF, 0xFE], [0x42], [0x0A], [0xC3, 0xA9]]
    for name in names { try Files.writeDurably([1], to: directory.appending(try #require(Files.component(name)))) }
    let found = try Files.names(in: directory).map { component in
      component.withPlatformString {
        Array(UnsafeBufferPointer(start: $0, count: strlen($0))).map { UInt8(bitPattern: $0) }
      }
    }
    #expect(found == [[0x0A], [0x42], [0x61], [0xC3, 0xA9], [0xFF, 0xFE]])
    #expect(try Files.names(in: directory.appending("nothing")) == [])
  }

  @Test func componentsHaveNoSlashAndNoZero() {
    defer { cleanUp() }
    #expect(Files.component([]) == nil)
    #expect(Files.component([0x61, 0]) == nil)
    #expect(Files.component([0x61, 0x2F, 0x62]) == nil)
    #expect(Files.component(Array("a b".utf8)) == FilePath.Component("a b"))
  }

  @Test func directoriesAreMadeWithThoseAboveThem() throws {
    let deep = directory.appending("x").appending("y").appending("z")
    try Files.makeDirectory(deep)
    try Files.makeDirectory(deep)
    #expect(Files.exists(deep))
    for path in [deep, deep.removingLastComponent(), deep.removingLastComponent().removingLastComponent(), directory] {
      path.withPlatformString { _ = rmdir($0) }
    }
    #expect(!Files.exists(directory))
  }

  @Test func whatIsNotThereIsFineToRemoveAndAnErrorToRead() throws {
    defer { cleanUp() }
    let path = directory.appending("nothing")
    #expect(throws: Never.self) { try Files.remove(path) }
    let error = #expect(throws: FileError.self) { try Files.read(path) }
    #expect(error == FileError("open", path, .noSuchFileOrDirectory))
    #expect(error.map { "\($0)" } == "cannot open '\(path)': No such file or directory")
    #expect(throws: FileError.self) { try Files.writeDurably([], to: path.appending("a")) }
    #expect(throws: FileError.self) { try Files.syncDirectory(path) }
  }

  @Test func aFullDeviceIsNamed() throws {
    defer { cleanUp() }
    let full = try FileDescriptor.open("/dev/full", .writeOnly)
    defer { try? full.close() }
    let error = #expect(throws: FileError.self) { try Files.writeAll([1, 2, 3], to: full, "/dev/full") }
    #expect(error?.isOutOfSpace == true)
  }
}
