import Files
import PipelineFile
import SystemPackage
import Testing

@testable import Starters

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What `copydesk new` would write. That it works is tried on the real program, in CopydeskTests.
struct StarterTests {
  @Test(arguments: StarterLanguage.allCases)
  func everyFileHasTheNameAndNoPlaceholder(_ language: StarterLanguage) throws {
    let starter = try Starter.stage("my-mood", language: language, taken: ["quote"])
    #expect(starter.files.allSatisfy { $0.path.starts(with: "stages/my-mood") })
    for file in starter.files { #expect(!file.text.contains("NAME"), "\(file.path)") }
    #expect(starter.files.first?.text.contains("\nname: my-mood\n") == true)
  }

  @Test func aPathSaysWhereItIsWritten() throws {
    let starter = try Starter.stage("tools/mood", language: .shell, taken: [])
    #expect(starter.files.map(\.path) == ["tools/mood/stage.yaml", "tools/mood/main.sh", "tools/mood/test.sh"])
    #expect(try Starter.pipeline("nightly").files.map(\.path) == ["nightly.yaml"])
    #expect(try Starter.pipeline("/srv/nightly.yml").files.map(\.path) == ["/srv/nightly.yaml"])
  }

  @Test(arguments: [
    ("Mood", "'name' is made of a-z, 0-9, '_' and '-', at most 64 of them"),
    ("", "'name' is made of a-z, 0-9, '_' and '-', at most 64 of them"),
    ("tools/../..", "'name' is made of a-z, 0-9, '_' and '-', at most 64 of them"),
    ("quote", "there is a built-in stage 'quote': give the plugin another name"),
    ("drop", "a plugin cannot be called 'drop': its lines have a member of that name"),
  ])
  func aBadNameIsRefused(name: String, expected: String) {
    #expect(throws: StarterError(expected)) { try Starter.stage(name, language: .python, taken: ["quote"]) }
  }

  @Test func nothingIsOverwritten() throws {
    var template = Array("/tmp/copydesk-new-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap { mkdtemp($0) } }
    let directory = FilePath(String(cString: try #require(made)))
    defer {
      for name in ["a/stage.yaml", "a/main.py", "a/test.py"] { try? Files.remove(directory.pushing(FilePath(name))) }
      try? Files.removeDirectory(directory.appending("a"))
      try? Files.removeDirectory(directory)
    }
    let place = directory.appending("a").string
    let starter = try Starter.stage(place, language: .python, taken: [])
    try starter.write()
    #expect(throws: StarterError("'\(place)' is there already: nothing was written")) {
      try Starter.stage(place, language: .python, taken: [])
    }
    #expect(throws: StarterError("'\(place)/stage.yaml' is there already: nothing was written")) { try starter.write() }
    try Files.remove(FilePath(place).appending("stage.yaml"))
    #expect(throws: StarterError("'\(place)/main.py' is there already: nothing was written")) { try starter.write() }
    #expect(!Files.exists(FilePath(place).appending("stage.yaml")))
  }
}
