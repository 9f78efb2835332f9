import Bytes
import PipelineFile
import StageKit
import SystemPackage
import Testing
import YAML

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A directory with `model.bin` in it, gone afterwards.
private func withModel(_ content: String, _ body: (FilePath) throws -> Void) throws {
  let directory = FilePath("/tmp/copydesk-resource-\(UInt64.random(in: 0...(.max)))")
  try #require(directory.withPlatformString { mkdir($0, 0o700) } == 0)
  let file = directory.appending("model.bin")
  defer { for path in [file, directory] { _ = path.withPlatformString { remove($0) } } }
  let descriptor = try FileDescriptor.open(
    file, .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
  _ = try descriptor.closeAfter { try descriptor.writeAll(content.utf8) }
  try body(directory)
}

private func load(in directory: FilePath, _ with: String, overrides: [String] = []) throws -> Pipeline {
  let text = "name: a\nstages: [{uses: wash}, {uses: model, with: {\(with)}}]"
  return try Pipeline.load(
    Array(text.utf8), path: directory.appending("p.yaml"), stages: TestStages.all, overrides: overrides)
}

@Test func filesAreReadRelativeToThePipeline() throws {
  try withModel("content") { directory in
    let step = try #require(try load(in: directory, "file: model.bin").step("model"))
    let resource = try #require(step.configuration.resources["file"])
    #expect(resource.bytes == Array("content".utf8))
    #expect(resource.path == directory.appending("model.bin").string)
  }
}

@Test func contentOfAFileIsInTheDigestAndItsNameIsNot() throws {
  var digests: [Digest] = []
  for content in ["one", "one", "two"] {
    try withModel(content) { digests.append(try load(in: $0, "file: model.bin").canonicalDigest) }
  }
  #expect(digests[0] == digests[1])
  #expect(digests[1] != digests[2])
}

@Test func filesOfOverridesAreRelativeToTheCurrentDirectory() throws {
  try withModel("content") { directory in
    let pipeline = try load(in: "elsewhere", "", overrides: ["model.file=\(directory)/model.bin"])
    #expect(pipeline.step("model")?.configuration.resources["file"]?.bytes == Array("content".utf8))
  }
}

@Test func directoriesAndPipesAreNoFiles() throws {
  try withModel("") { directory in
    let pipe = directory.appending("pipe")
    try #require(pipe.withPlatformString { mkfifo($0, 0o600) } == 0)
    defer { _ = pipe.withPlatformString { remove($0) } }
    for name in ["pipe", "."] {
      let error = #expect(throws: (any Error).self) { try load(in: directory, "file: \(name)") }
      #expect("\(error.map { "\($0)" } ?? "")".contains("is not a regular file"))
    }
  }
}

@Test func missingPipelineFileIsNamed() {
  do {
    _ = try Pipeline.load("no/such.yaml", stages: [])
    Issue.record("it was found")
  } catch {
    #expect(error.rendered() == "no/such.yaml: error: the file cannot be read: No such file or directory")
  }
}

@Test func everyBeginningOfAPipelineIsAnsweredWithAPlace() {
  let whole = Array(
    "name: a\ninput: {path: \"d\", include: ['*.txt']}\nstages:\n  - uses: label\n    with: {most: 3, keep: first}\n"
      .utf8)
  for length in 0..<whole.count {
    do {
      _ = try Pipeline.load(Array(whole[..<length]), path: "p.yaml", stages: TestStages.all)
    } catch {
      #expect(!error.all.isEmpty)
      #expect(error.all.allSatisfy { $0.position != nil })
    }
  }
}
