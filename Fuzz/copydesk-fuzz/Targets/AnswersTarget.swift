internal import Bytes
@testable internal import Plugins
internal import StageKit

/// What a plugin writes. The first byte says in what pieces it arrives.
struct AnswersTarget: FuzzTarget {
  private static let longest = 4096
  private let reader: PluginAnswerReader

  init() {
    reader = PluginAnswerReader(
      StageDescriptor(
        name: "torture", version: "1", summary: "", scope: .document, reads: [.id, .text],
        writes: [.layer, .text, .metadata("title", overwrites: false), .metadata("authors", overwrites: false)],
        parameters: []))
  }

  func run(_ input: [UInt8]) {
    guard let first = input.first else { return }
    let content = input[1...]
    var expected = content.split(separator: 0x0A, omittingEmptySubsequences: false)[...]
    var buffer = LineBuffer(limit: AnswersTarget.longest)
    var rest = content
    while !rest.isEmpty {
      let piece = rest.prefix(Int(first) + 1)
      let taken = buffer.fill { room in
        let count = min(room.count, piece.count)
        room.copyBytes(from: piece.prefix(count))
        return (count, count)
      }
      promise(taken > 0, "no room for what arrives")
      rest = rest.dropFirst(taken)
      while let range = buffer.next() {
        promise(expected.popFirst().map { $0.elementsEqual(buffer.bytes[range]) } ?? false, "another line arrived")
        check(buffer.bytes, range)
      }
      if buffer.isOverflowing { return }
    }
    let last = buffer.last().map { Array(buffer.bytes[$0]) } ?? []
    promise(expected.count == 1 && expected.first.map(Array.init) == last, "the end did not arrive")
  }

  private func check(_ bytes: [UInt8], _ range: Range<Int>) {
    let line = Array(bytes[range])
    let answer: PluginAnswer
    do throws(PluginAnswer.Stray) { answer = try reader.read(bytes, range) } catch {
      promise(!error.cause.isEmpty && !error.cause.unicodeScalars.contains(where: Printable.isEscaped), "\(error)")
      promise((try? reader.read(line, 0..<line.count)) == nil, "alone it is an answer")
      return
    }
    let alone = try? reader.read(line, 0..<line.count)
    promise(alone.map { "\($0)" } == "\(answer)", "alone it is another answer")
    switch answer.content {
    case .output(let layer, let text, let metadata):
      promise(layer.map { (try? JSONValue(parsing: $0)) != nil } ?? true, "the layer is no JSON")
      promise(text.map { UTF8Validation.firstInvalid(in: $0.bytes) == nil } ?? true, "the text is no UTF-8")
      promise(metadata.allSatisfy { ["title", "authors"].contains($0.key) }, "what it may not write")
    case .dropped(let reason): promise(!reason.isEmpty, "dropped without a reason")
    case .failed(let error): promise(!error.code.isEmpty && !error.message.isEmpty, "failed without a reason")
    }
  }
}
