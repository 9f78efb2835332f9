import Bytes
import Files
import SystemPackage
import Testing

@testable import Plugins

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a plugin's files are, and where its program is found.
struct PluginFilesTests {
  private let shop: Workshop

  init() throws {
    shop = try Workshop()
    try shop.write("p/stage.yaml", "name: p\n")
    try shop.write("p/run.sh", "cat\n", executable: true)
    try shop.write("p/words/en.txt", "glad\n")
  }

  private func digest(_ files: PluginFiles = PluginFiles()) throws -> Digest {
    try files.snapshot(of: shop("p")).digest
  }

  @Test func whatDecidesAboutTheOutputChangesTheDigest() throws {
    let first = try digest()
    #expect(try digest() == first)
    var seen: Set<Digest> = [first]
    let changes: [() throws -> Void] = [
      { try shop.write("p/run.sh", "cat \n", executable: true) }, { try shop.write("p/run.sh", "cat \n") },
      { try shop.write("p/words/de.txt", "") }, { try Files.rename(shop("p/words"), to: shop("p/word")) },
      { try shop.write("p/stage.yaml", "name: q\n") },
      { #expect(symlink("stage.yaml", shop("p/link").string) == 0) },
    ]
    for (number, change) in changes.enumerated() {
      try change()
      #expect(seen.insert(try digest()).inserted, "change \(number)")
    }
  }

  @Test func whatProgramsLeaveBehindDoesNot() throws {
    let first = try digest()
    for name in [".git/HEAD", ".venv/bin/python", "__pycache__/run.pyc", "words/x.pyc", "run.sh~", ".run.sh.swp"] {
      try shop.write("p/" + name, "x")
    }
    #expect(mkfifo(shop("p/pipe").string, 0o600) == 0)
    #expect(symlink("nowhere", shop("p/gone").string) == 0)
    #expect(symlink("words", shop("p/same").string) == 0)
    #expect(try digest() == first)
  }

  @Test func changesAreNamedAndWhatIsWrittenAgainTheSameIsNone() throws {
    let first = try PluginFiles().snapshot(of: shop("p"))
    try shop.write("p/run.sh", "cat\n", executable: true)
    #expect(try PluginFiles().snapshot(of: shop("p"), known: first).changes(since: first) == [])
    try shop.write("p/run.sh", "cat -\n", executable: true)
    try shop.write("p/words/de.txt", "froh\n")
    try Files.remove(shop("p/words/en.txt"))
    let second = try PluginFiles().snapshot(of: shop("p"), known: first)
    #expect(second.changes(since: first) == ["run.sh", "words/de.txt", "words/en.txt"])
    #expect(second.digest == (try digest()) && second.digest != first.digest)
  }

  @Test func aLinkCountsAsTheFileThatItLeadsTo() throws {
    try shop.write("model.bin", "one")
    #expect(symlink("../model.bin", shop("p/model.bin").string) == 0)
    let first = try digest()
    try shop.write("model.bin", "two")
    #expect(try digest() != first)
  }

  @Test func moreThanAPersonWouldPutThereIsRefused() throws {
    let advice =
      "what does not decide what comes out belongs beside its directory, or below a name that begins with a dot"
    #expect(throws: PluginFiles.Failure(message: "the plugin has more than 2 files: \(advice)")) {
      try digest(PluginFiles(countLimit: 2))
    }
    #expect(throws: PluginFiles.Failure(message: "the plugin's files have more than 0GiB: \(advice)")) {
      try digest(PluginFiles(byteLimit: 10))
    }
    #expect(throws: PluginFiles.Failure(message: "the plugin's directories are nested deeper than 1")) {
      try digest(PluginFiles(depthLimit: 1))
    }
  }

  @Test func programsAreFoundInTheDirectoryThenInThePath() throws {
    try shop.write("bin/tool", "", executable: true)
    try shop.write("bin/run.sh", "", executable: true)
    try shop.write("bin/locked", "")
    let search = ProgramSearch(directory: shop("p"), path: "relative::\(shop("none")):\(shop("bin")):/nothing")
    #expect(try search.find("run.sh") == shop("p/run.sh").string)
    #expect(try search.find("./run.sh") == shop("p/run.sh").string)
    #expect(try search.find("../bin/tool") == shop("bin/tool").string)
    #expect(try search.find("tool") == shop("bin/tool").string)
    #expect(try search.find(shop("bin/tool").string) == shop("bin/tool").string)
    // A directory of that name is no program.
    try shop.write("bin/words", "", executable: true)
    #expect(try search.find("words") == shop("bin/words").string)
    #expect(throws: ProgramSearch.Failure(message: "'\(shop("bin/locked"))' may not be executed")) {
      try search.find("locked")
    }
  }
}
