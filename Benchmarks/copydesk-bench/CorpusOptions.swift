internal import ArgumentParser
internal import BenchmarkCorpus
internal import Dispatch
internal import Files
internal import Synchronization
internal import SystemPackage

/// Which corpus to make.
struct CorpusOptions: ParsableArguments {
  @Option(help: "How many texts.")
  var documents = 20_000

  @Option(help: "How many HTML pages.")
  var pages = 200

  @Option(help: "What the corpus follows from: the same seed gives the same bytes.")
  var seed: UInt64 = 1

  var corpus: GeneratedCorpus { GeneratedCorpus(seed: seed, documents: documents, pages: pages) }

  func validate() throws {
    guard documents >= 0, pages >= 0, documents <= 10_000_000, pages <= 10_000_000 else {
      throw ValidationError("--documents and --pages must be from 0 to 10000000")
    }
  }
}

extension GeneratedCorpus {
  /// Writes all files below `directory` on all cores; returns the bytes written.
  func writeInParallel(to directory: FilePath) throws -> Int {
    let slice = 1_000
    let result = Mutex<Result<Int, any Error>>(.success(0))
    DispatchQueue.concurrentPerform(iterations: (count + slice - 1) / slice) { index in
      let numbers = index * slice..<min(count, (index + 1) * slice)
      let written = Result { try write(numbers, to: directory) }
      result.withLock { total in
        total = total.flatMap { sum in written.map { sum + $0 } }
      }
    }
    return try result.withLock { $0 }.get()
  }
}
