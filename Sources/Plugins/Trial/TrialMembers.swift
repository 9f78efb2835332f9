internal import Bytes
internal import StageKit

/// Which members a plugin's answers have, against what its manifest declares.
struct TrialMembers {
  /// In the words of the manifest.
  private(set) var written: [String] = []
  /// Declared, and in no answer.
  private(set) var unused: [String] = []
  /// Not declared, so that nobody takes them; as JSON names them.
  private(set) var ignored: [String] = []

  init(_ descriptor: StageDescriptor, _ replies: [(document: Document, line: [UInt8])]) {
    var seen: Set<String> = []
    for (document, line) in replies {
      guard let members = try? JSONValue(parsing: line).members else { continue }
      // What was asked may stand in the answer again: many programs add to it and pass it on.
      let own = Set(descriptor.reads.flatMap { TrialMembers.given($0, document) })
      for member in members {
        if member.name == "metadata" {
          seen.formUnion(
            (member.value.members ?? []).filter { !own.contains(.init("metadata.\($0.name)", $0.value)) }
              .map { "metadata.\($0.name)" })
        } else if !own.contains(member) {
          seen.insert(member.name)
        }
      }
    }
    let declared = descriptor.writes.map {
      (word: $0.description, member: $0 == .layer ? descriptor.name : $0.description)
    }
    written = declared.filter { seen.contains($0.member) }.map(\.word)
    unused = declared.filter { !seen.contains($0.member) }.map(\.word)
    ignored = seen.subtracting(declared.map(\.member)).subtracting(["id", "source", "error", "drop"]).sorted()
      .map(Printable.escaped)
  }

  /// What a plugin that reads `input` is given of it.
  private static func given(_ input: StageDescriptor.Input, _ document: Document) -> [JSONValue.Member] {
    switch input {
    case .id, .source: []
    case .text: [.init("text", .string(document.text.string))]
    case .metadata(let key): document.metadata[key].map { [.init("metadata.\(key)", $0)] } ?? []
    case .layer(let stage, _):
      document.rawLayer(of: stage).flatMap { try? JSONValue(parsing: $0) }.map { [.init(stage, $0)] } ?? []
    }
  }
}
