import SystemPackage
import Testing

@testable import PipelineFile

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A directory of its own, gone afterwards.
private func inTemporaryDirectory(_ body: (FilePath) throws -> Void) throws {
  let path = FilePath("/tmp/copydesk-overlap-\(UInt64.random(in: 0...(.max)))")
  try #require(path.withPlatformString { mkdir($0, 0o700) } == 0)
  defer {
    _ = ["real/deep", "real", "link", ""].map { name in path.appending(name).withPlatformString { remove($0) } }
  }
  for name in ["real", "real/deep"] { _ = path.appending(name).withPlatformString { mkdir($0, 0o700) } }
  _ = path.appending("link").withPlatformString { symlink("real", $0) }
  try body(path)
}

@Test func separatePlacesDoNotOverlap() throws {
  try inTemporaryDirectory { base in
    #expect(
      DirectoryOverlap.find(input: base.appending("real"), output: base.appending("realout"), workDirectory: "w")
        == [])
  }
}

@Test func missingOutputBelowLinkedInputIsFound() throws {
  try inTemporaryDirectory { base in
    let found = DirectoryOverlap.find(
      input: base.appending("real"), output: base.appending("link/new/out"), workDirectory: base.appending("w"))
    #expect(
      found.map(\.description) == [
        "the output directory '\(base)/link/new/out' lies inside the input '\(base)/real': choose another output directory"
      ])
  }
}

@Test func inputBelowWorkDirectoryIsFound() throws {
  try inTemporaryDirectory { base in
    let found = DirectoryOverlap.find(
      input: base.appending("real/deep"), output: base.appending("out"), workDirectory: base.appending("real/x/.."))
    #expect(
      found.map(\.description) == [
        "the input '\(base)/real/deep' lies inside the work directory '\(base)/real/x/..': choose another work directory"
      ])
  }
}

@Test func samePlaceIsFoundUnderAnotherName() throws {
  try inTemporaryDirectory { base in
    let found = DirectoryOverlap.find(
      input: base.appending("real/deep/.."), output: base.appending("link"), workDirectory: base.appending("w"))
    #expect(found.map(\.same) == [true])
    #expect(found.first?.description.contains("is the input") == true)
  }
}
