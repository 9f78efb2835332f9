import Bytes
import DocumentIO
import Files
import SystemPackage
import Testing

struct InputMemoTests {
  let directory: TemporaryDirectory
  let old: Int64 = 1_600_000_000_000_000_000

  init() throws { directory = try TemporaryDirectory() }

  var memo: FilePath { directory("memo") }

  func stamp(_ size: Int = 5, modified: Int64? = nil, inode: UInt64 = 7) -> FileStamp {
    FileStamp(size: size, modified: modified ?? old, changed: old, inode: inode)
  }

  func write(_ names: [String], _ stamp: FileStamp) throws {
    var writer = try InputMemoWriter(memo)
    for name in names { try writer.add(Array(name.utf8), stamp, Digest(of: name)) }
    try writer.finish()
  }

  func digest(of name: String, _ stamp: FileStamp) -> Digest? {
    var reader = InputMemoReader(memo)
    return reader?.digest(of: Array(name.utf8), stamp)
  }

  @Test func whatDidNotChangeIsKnown() throws {
    try write(["a", "b c\n", "d"], stamp())
    for name in ["a", "b c\n", "d"] { #expect(digest(of: name, stamp()) == Digest(of: name)) }
    #expect(digest(of: "b", stamp()) == nil)
    #expect(digest(of: "e", stamp()) == nil)
  }

  @Test func manyFilesAreFoundInOnePass() throws {
    let names = (1000..<3000).map { "news/\($0).txt" }
    try write(names, stamp())
    var reader = InputMemoReader(memo)
    var found = 0
    for (place, name) in names.enumerated() where place % 3 != 1 {
      if reader?.digest(of: Array(name.utf8), stamp()) == Digest(of: name) { found += 1 }
    }
    #expect(found == 1333)
  }

  @Test func anyChangeOfTheStampIsNoticed() throws {
    try write(["a"], stamp())
    let others = [
      stamp(6), stamp(modified: old + 1), stamp(inode: 8),
      FileStamp(size: 5, modified: old, changed: old + 1, inode: 7),
    ]
    for other in others { #expect(digest(of: "a", other) == nil) }
    #expect(digest(of: "a", FileStamp(size: 5, modified: old, changed: old, inode: 7, device: 99)) != nil)
  }

  @Test func filesChangedJustBeforeTheMemoWasBegunAreNotTrusted() throws {
    try directory.write("fresh")
    let input = try InputDirectory(directory.path)
    let fresh = try input.read(Array("fresh".utf8), limit: 100).stamp
    try write(["a"], fresh)
    #expect(digest(of: "a", fresh) == nil)
    try write(["a"], stamp(modified: .max))
    #expect(digest(of: "a", stamp(modified: .max)) == nil)
  }

  @Test func aDamagedMemoIsIgnored() throws {
    try write(["a", "b"], stamp())
    let whole = try Files.read(memo)
    for position in stride(from: 0, to: whole.count, by: 3) {
      var damaged = whole
      damaged[position] ^= 1
      try directory.write(Array("memo".utf8), damaged)
      #expect(digest(of: "a", stamp()) == nil, "byte \(position)")
    }
    for count in stride(from: 0, to: whole.count, by: 7) {
      try directory.write(Array("memo".utf8), Array(whole[..<count]))
      #expect(digest(of: "a", stamp()) == nil, "\(count) bytes")
    }
  }

  @Test func aMissingMemoIsNone() { #expect(digest(of: "a", stamp()) == nil) }

  @Test func theOldMemoStaysUntilTheNewOneIsFinished() throws {
    try write(["a"], stamp())
    var writer = try InputMemoWriter(memo)
    try writer.add(Array("b".utf8), stamp(), Digest(of: "b"))
    #expect(digest(of: "a", stamp()) != nil)
    try writer.finish()
    #expect(digest(of: "a", stamp()) == nil)
    #expect(digest(of: "b", stamp()) != nil)
  }

  @Test func aStoppedRunKeepsWhatTheMemoBeforeKnewOfTheRest() throws {
    try write(["a", "b", "c", "d"], stamp())
    var reader = InputMemoReader(memo)
    var writer = try InputMemoWriter(memo)
    let known = reader?.digest(of: Array("b".utf8), stamp())
    #expect(known != nil)
    try writer.add(Array("b".utf8), stamp(9), Digest(of: "new b"))
    _ = reader?.digest(of: Array("bb".utf8), stamp())
    try writer.finish(keeping: reader)
    #expect(digest(of: "a", stamp()) == nil)
    #expect(digest(of: "b", stamp(9)) == Digest(of: "new b"))
    #expect(digest(of: "c", stamp()) == Digest(of: "c"))
    #expect(digest(of: "d", stamp()) == Digest(of: "d"))
  }
}
