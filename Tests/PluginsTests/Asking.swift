import Bytes
import Dispatch
import StageKit
import Testing

@testable import Plugins

/// The executable that was built beside these tests, which can be a guard.
enum Built {
  static func executable() throws -> String {
    let bundle = try #require(CommandLine.arguments.first { $0.contains(".xctest") })
    let parts = bundle.split(separator: "/", omittingEmptySubsequences: false)
    let index = try #require(parts.firstIndex { $0.hasSuffix(".xctest") })
    return parts[..<index].joined(separator: "/") + "/copydesk"
  }
}

/// A plugin that is a shell script, and what came of asking it.
struct Asking {
  var script: String
  var reads: [StageDescriptor.Input] = [.id, .text]
  var writes: [StageDescriptor.Output] = [.layer, .text]
  var configure: @Sendable (inout PluginLaunch) -> Void = { _ in }

  /// Answers every line with a layer: the line's number.
  static let numbering = answering(#"n=$((n+1)); answer $n"#)

  /// A loop over the lines that does `body` with each: `$id` is its id, `answer X` gives the layer X.
  static func answering(_ body: String) -> String {
    #"answer() { echo "{\"id\":\"$id\",\"test\":$1}"; }; "#
      + #"while read -r line; do id=${line#*\"id\":\"}; id=${id%%\"*}; \#(body); done"#
  }

  struct Came {
    var answers: [BatchAnswer] = []
    var fault: BatchFault?
    var notes: [BatchNote] = []
    /// The codes that count instead of answers that were taken back, by id.
    var takenBack: [String: String] = [:]

    var warnings: [String] { notes.filter { $0.level == .warning }.map(\.message) }

    /// Each answer in a word: a layer as JSON, a new text in quotes, "dropped: …", or a code.
    var words: [String] { answers.map(Came.word) }

    private static func word(_ answer: BatchAnswer) -> String {
      switch answer.result {
      case .failure(let error): return error.code
      case .success(.dropped(let reason)): return "dropped: \(reason)"
      case .success(.duplicate), .success(.repeated): return "duplicate"
      case .success(.output(let output)):
        let layer = (output.layer as? RawLayer).map { String(decoding: $0.json, as: UTF8.self) }
        let text = output.text.map { "'\($0.string)'" }
        let metadata = output.metadata.map { "\($0.key)=\(String(decoding: $0.value.json, as: UTF8.self))" }
        return ([layer, text].compactMap { $0 } + metadata).joined(separator: " ")
      }
    }

    /// The messages of those that failed.
    var messages: [String] {
      answers.compactMap { if case .failure(let error) = $0.result { error.message } else { nil } }
    }
  }

  /// A stage that answers `script`'s program; `test` is its name.
  func stage() throws -> PluginStage {
    let descriptor = StageDescriptor(
      name: "test", version: "1", summary: "", scope: .document, reads: reads, writes: writes)
    var launch = PluginLaunch(descriptor, command: ["/bin/sh", "-c", script], directory: "/usr")
    // A loaded machine may take its time: only what a test sets is short.
    launch.timeout = .seconds(600)
    launch.grace = .seconds(60)
    configure(&launch)
    return PluginStage(launch, executable: try Built.executable())
  }

  /// Documents named 0, 1, … with these texts, in batches of `size`, all handed over at once.
  func ask(_ texts: [String], batches size: Int = 64) throws -> Came {
    try ask(
      texts.enumerated().map { Document(id: String($0.offset), text: Text($0.element)) }, batches: size)
  }

  func ask(_ documents: [Document], batches size: Int = 64) throws -> Came {
    let notes = Locked<[BatchNote]>([])
    let session = try stage().open { note in notes.withLock { $0.append(note) } }
    let results = Locked<[Int: Result<[BatchAnswer], BatchFault>]>([:])
    let group = DispatchGroup()
    for first in stride(from: 0, to: documents.count, by: size) {
      group.enter()
      session.process(Array(documents[first..<min(first + size, documents.count)])) { result in
        results.withLock { $0[first] = result }
        group.leave()
      }
    }
    #expect(group.wait(timeout: .now() + .seconds(900)) == .success, "not all was given back")
    let takenBack = session.finish()
    var came = Came()
    came.takenBack = takenBack.mapValues(\.code)
    came.notes = notes.withLock { $0 }
    for (_, result) in results.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
      switch result {
      case .success(let answers): came.answers += answers
      case .failure(let fault): came.fault = fault
      }
    }
    return came
  }
}
