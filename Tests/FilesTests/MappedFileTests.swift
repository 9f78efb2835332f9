import Files
import Glibc
import SystemPackage
import Testing

struct MappedFileTests {
  @Test func aMappedFileHasTheContentOfItsFileAndKeepsItWhenTheFileIsReplaced() throws {
    let path = FilePath("/tmp/mapped-\(UInt64.random(in: 0...(.max)))")
    defer { try? Files.remove(path) }
    for content in [[], [7], [UInt8](repeating: 9, count: 10_000)] {
      try Files.writeDurably(content, to: path)
      let mapped = try MappedFile(path)
      try Files.writeDurably([1, 2, 3], to: path)
      #expect(mapped.withBytes { Array($0) } == content)
    }
  }

  @Test func aCopyHasTheContentToo() {
    #expect(MappedFile(copying: [1, 2]).withBytes { Array($0) } == [1, 2])
    #expect(MappedFile(copying: []).withBytes(\.isEmpty))
  }

  @Test func whatIsNotThereOrTooLargeIsRefused() throws {
    let path = FilePath("/tmp/mapped-\(UInt64.random(in: 0...(.max)))")
    #expect(throws: FileError("open", path, .noSuchFileOrDirectory)) { try MappedFile(path) }
    defer { try? Files.remove(path) }
    try Files.writeDurably([1, 2, 3], to: path)
    #expect(throws: FileError("read", path, .fileTooLarge)) { try MappedFile(path, limit: 2) }
  }
}
