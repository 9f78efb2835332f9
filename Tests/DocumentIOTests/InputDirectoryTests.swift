import DocumentIO
import Files
import Glibc
import SystemPackage
import Testing

struct InputDirectoryTests {
  let directory: TemporaryDirectory
  let input: InputDirectory

  init() throws {
    directory = try TemporaryDirectory()
    input = try InputDirectory(directory.path)
  }

  func code(_ path: String, limit: Int = 100) -> InputError.Code? {
    do throws(InputError) {
      _ = try input.read(Array(path.utf8), limit: limit)
      return nil
    } catch { return error.code }
  }

  @Test func aFileIsReadWithItsStamp() throws {
    try directory.write("a/b.txt", "Port Ilse")
    let raw = try input.read(Array("a/b.txt".utf8), limit: 9)
    #expect(raw.bytes == Array("Port Ilse".utf8))
    #expect(raw.stamp.size == 9)
    #expect(raw.stamp.modified > 1_500_000_000_000_000_000)
  }

  @Test func anEmptyFileIsEmpty() throws {
    try directory.write("empty", "")
    #expect(try input.read(Array("empty".utf8), limit: 0).bytes == [])
  }

  @Test func aFileOverTheLimitIsNotRead() throws {
    try directory.write("a.txt", "0123456789")
    #expect(code("a.txt", limit: 9) == .tooLarge)
  }

  @Test func nothingIsFollowedOutOfTheDirectory() throws {
    try directory.write("a.txt")
    #expect(symlink("/etc/hostname", directory("link").string) == 0)
    #expect(symlink("/etc", directory("etc").string) == 0)
    for path in ["link", "etc/hostname", "../etc/hostname", "a.txt/../a.txt", "nothing", "a.txt/b", "", "."] {
      #expect(code(path) != nil, "\(path)")
    }
  }

  @Test func aFIFOIsNotWaitedFor() throws {
    #expect(mkfifo(directory("fifo").string, 0o600) == 0)
    #expect(code("fifo") == .changed)
    try Files.makeDirectory(directory("directory"))
    #expect(code("directory") == .changed)
  }

  @Test func aFileThatGrowsOrIsWrittenWhileItIsReadIsNotTaken() throws {
    try directory.write("a.txt", "0123456789")
    let grown = try input.open(Array("a.txt".utf8))
    try directory.write("a.txt", "0123456789 and more")
    #expect(throws: InputError.self) { try grown.readAll(limit: 100) }
    let written = try input.open(Array("a.txt".utf8))
    _ = try written.prefix(4)
    #expect(throws: Never.self) { try written.checkUnchanged() }
    usleep(20_000)
    try directory.write("a.txt", "0123456789 and less")
    #expect(throws: InputError.self) { try written.checkUnchanged() }
  }
}
