import ArgumentParser
import Engine

struct VerifyVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Read every checkpoint and say which do not hold.",
    discussion:
      "Exit status 1 where bytes are damaged; a run that comes upon them leaves them out and does their documents again."
  )

  @OptionGroup var work: WorkArguments

  func run() throws {
    let (isSound, text) = try StoreReport.verify(try work.directory())
    try StandardOutput.write(text)
    if !isSound { throw ExitCode(ExitStatus.failed) }
  }
}
