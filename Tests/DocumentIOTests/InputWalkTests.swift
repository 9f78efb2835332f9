import DocumentIO
import Files
import Glibc
import SystemPackage
import Testing

struct InputWalkTests {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  /// What a walk comes upon, a line an entry: `path kind`.
  func walk(admits: @escaping @Sendable ([UInt8]) -> Bool = { _ in true }) throws -> [String] {
    let input = try InputDirectory(directory.path)
    var walk = InputWalk(input, admits: admits)
    var lines: [String] = []
    while let entry = walk.next() {
      let id = DocumentID.file(entry.path)
      switch entry {
      case .file(let file): lines.append("\(id) \(file.kind?.content.rawValue ?? "?")")
      case .ignored(_, let reason): lines.append("\(id) ignored: \(reason.rawValue)")
      case .failed(_, let error): lines.append("\(id) failed: \(error.code.rawValue)")
      }
    }
    return lines
  }

  @Test func theOrderIsThatOfTheBytesOfTheWholePath() throws {
    for name in ["b.txt", "a/z.txt", "a.txt", "a/b/c.txt", "a-b.txt", "a0.txt", "a/b.txt", "B.txt"] {
      try directory.write(name)
    }
    let paths = try walk().map { $0.split(separator: " ")[0] }
    #expect(paths == ["B.txt", "a-b.txt", "a.txt", "a/b.txt", "a/b/c.txt", "a/z.txt", "a0.txt", "b.txt"])
    #expect(paths == paths.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
  }

  @Test func endingsInAnyCaseSayWhatAFileHolds() throws {
    let names = [
      "1.TXT", "2.Html", "3.xhtml", "4.ndjson.gz", "5.jsonl.ZST", "6", "7.pdf", "8.tar.gz", ".hidden", "v1.2",
    ]
    for name in names { try directory.write(name) }
    #expect(
      try walk() == [
        ".hidden ?", "1.TXT text", "2.Html html", "3.xhtml html", "4.ndjson.gz records", "5.jsonl.ZST records", "6 ?",
        "7.pdf ?", "8.tar.gz ?", "v1.2 ?",
      ])
  }

  @Test func onlyWhatIsAdmittedIsRead() throws {
    for name in [".d/a.txt", ".e.txt", "a.txt", "b/c.txt", "b/d.log", "b/e.html", "b/f.pdf"] {
      try directory.write(name)
    }
    let admitted = [".e.txt", "b/c.txt", "b/d.log"].map { Array($0.utf8) }
    #expect(
      try walk { admitted.contains($0) } == [
        ".d/a.txt ignored: hidden", ".e.txt text", "a.txt ignored: not-included", "b/c.txt text", "b/d.log ?",
        "b/e.html ignored: not-included",
        "b/f.pdf ignored: unknown-ending",
      ])
  }

  @Test func whatIsNoRegularFileIsIgnoredAndNamed() throws {
    try directory.write("a.txt")
    #expect(mkfifo(directory("fifo.txt").string, 0o600) == 0)
    #expect(symlink("a.txt", directory("link.txt").string) == 0)
    #expect(symlink("..", directory("loop").string) == 0)
    #expect(symlink("/", directory("root").string) == 0)
    #expect(
      try walk() == [
        "a.txt text", "fifo.txt ignored: fifo", "link.txt ignored: symbolic-link", "loop ignored: symbolic-link",
        "root ignored: symbolic-link",
      ])
  }

  @Test func namesThatAreNotUTF8AreFilesLikeAnyOther() throws {
    try directory.write([0x6C, 0xE9, 0x2E, 0x74, 0x78, 0x74])
    try directory.write([0xFF, 0xFE, 0x2F, 0x61, 0x0A])
    #expect(try walk() == ["l%E9.txt text", "%FF%FE/a%0A ?"])
    let input = try InputDirectory(directory.path)
    #expect(try input.read([0xFF, 0xFE, 0x2F, 0x61, 0x0A], limit: 10).bytes == Array("text".utf8))
  }

  @Test func aDirectoryThatCannotBeReadIsAFailureNotSilence() throws {
    try directory.write("closed/a.txt")
    try directory.write("open/b.txt")
    chmod(directory("closed").string, 0)
    defer { chmod(directory("closed").string, 0o700) }
    let isRoot = geteuid() == 0
    #expect(try walk() == [isRoot ? "closed/a.txt text" : "closed failed: unreadable", "open/b.txt text"])
  }

  @Test func emptyDirectoriesAndAnEmptyInputGiveNothing() throws {
    #expect(try walk() == [])
    try Files.makeDirectory(directory("a/b/c"))
    #expect(try walk() == [])
  }

  @Test func deepDirectoriesNeedFewDescriptors() throws {
    let deep = Array(repeating: "d", count: 90).joined(separator: "/")
    try directory.write(deep + "/z.txt")
    try directory.write("d/d/a.txt")
    try directory.write(Array(repeating: "d", count: 80).joined(separator: "/") + "/e/y.txt")
    let before = openDescriptors()
    let input = try InputDirectory(directory.path)
    var walk = InputWalk(input)
    var names: [String] = []
    var most = 0
    while let entry = walk.next() {
      names.append(String(DocumentID.file(entry.path).split(separator: "/").last ?? ""))
      most = max(most, openDescriptors() - before)
      if case .file(let file) = entry { #expect(try input.read(file.path, limit: 10).bytes.count == 4) }
    }
    #expect(names == ["a.txt", "z.txt", "y.txt"])
    #expect(most < 50)
  }

  private func openDescriptors() -> Int { (try? Files.names(in: "/proc/self/fd").count) ?? 0 }

  @Test func aSingleFileIsAnInputOfItsOwn() throws {
    try directory.write("a/one.txt", "one")
    try directory.write("a/two.txt", "two")
    #expect(symlink("a/one.txt", directory("link").string) == 0)
    for (path, id) in [("a/one.txt", "one.txt"), ("link", "link")] {
      let input = try InputDirectory(directory(path))
      var walk = InputWalk(input)
      guard case .file(let file) = walk.next() else {
        Issue.record("no file")
        continue
      }
      #expect(DocumentID.file(file.path) == id)
      #expect(try input.read(file.path, limit: 10).bytes == Array("one".utf8))
      let rest = walk.next()
      #expect(rest == nil)
    }
  }

  @Test func anInputThatIsNotThereIsAnError() {
    let error = #expect(throws: FileError.self) { try InputDirectory(directory("nothing")) }
    #expect(error?.errno == .noSuchFileOrDirectory)
  }
}
