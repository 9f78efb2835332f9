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

/// Places below a directory `real` with `deep` in it, and a link to it; `DIR` stands for where they lie.
@Test(arguments: [
  (
    "real", "link/new/out", "w",
    "the output directory 'DIR/link/new/out' lies inside the input 'DIR/real': choose another output directory"
  ),
  (
    "real/deep", "out", "real/x/..",
    "the input 'DIR/real/deep' lies inside the work directory 'DIR/real/x/..': choose another work directory"
  ),
])
func placeInsideAnotherIsFound(input: String, output: String, work: String, message: String) throws {
  try inTemporaryDirectory { base in
    let path = { (name: String) in FilePath("\(base)/\(name)") }
    let found = DirectoryOverlap.find(input: path(input), output: path(output), workDirectory: path(work))
    #expect(found.map { $0.description.split(separator: base.string).joined(separator: "DIR") } == [message])
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
