import Files
import Foundation
import SystemPackage
import Testing

@testable import ClassifyTraining

struct OutputModelTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func aNewNameAndAnEmptyFileAreFine() throws {
    try OutputModel.check(FilePath(scratch("new.ckm")))
    try OutputModel.check(FilePath(try scratch.write("empty.ckm", "")))
  }

  @Test func devicesLinksPipesAndDirectoriesAreRefusedBeforeTraining() throws {
    let file = try scratch.write("file.ckm", "")
    try FileManager.default.createSymbolicLink(atPath: scratch("link.ckm"), withDestinationPath: file)
    try #require(mkfifo(scratch("pipe.ckm"), 0o600) == 0)
    #expect(message("/dev/null") == "error: --output: '/dev/null' is a device, and a model goes to a file: name one")
    #expect(message(scratch("link.ckm"))?.contains("is a symbolic link") == true)
    #expect(message(scratch("pipe.ckm"))?.contains("is a named pipe") == true)
    #expect(message(scratch.path)?.contains("is a directory") == true)
  }

  @Test func whatIsNoModelIsNeverReplaced() throws {
    let notes = try scratch.write("notes.txt", "bread, milk")
    #expect(message(notes)?.contains("is no model") == true)
    #expect(try String(contentsOfFile: notes, encoding: .utf8) == "bread, milk")
  }

  @Test func aDirectoryThatIsNotThereIsNamed() {
    #expect(message(scratch("none/model.ckm"))?.contains("there is no directory") == true)
  }

  private func message(_ path: String) -> String? {
    do throws(TrainingFailure) {
      try OutputModel.check(FilePath(path))
      return nil
    } catch { return error.message }
  }
}
