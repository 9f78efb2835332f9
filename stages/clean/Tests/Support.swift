import Bytes
import StageKit

@testable import CleanStage

/// What the stage made of one text or page.
struct Cleaned: Equatable {
  var text = ""
  var layer = BlocksLayer()
  var metadata: [String: JSONValue] = [:]
  var provenance: [String: String] = [:]
  var dropped: String?

  init(_ input: String, _ format: TextFormat) throws {
    self.init(try Cleaner().process(Document(format: format, text: Text(input))))
  }

  init(_ result: StageResult) {
    switch result {
    case .dropped(let reason): dropped = reason
    case .duplicate, .repeated: break
    case .output(let output):
      text = output.text?.string ?? ""
      layer = output.layer as? BlocksLayer ?? BlocksLayer()
      for entry in output.metadata {
        metadata[entry.key] = entry.value
        provenance[entry.key] = entry.provenance
      }
    }
  }

  /// The texts of the blocks of a kind.
  func blocks(_ kind: BlocksLayer.Block.Kind) -> [String] {
    layer.blocks.filter { $0.kind == kind }.map { Text(text).string($0.span) }
  }

  /// What was removed as a kind.
  func removed(_ kind: BlocksLayer.Removed.Kind) -> [String] { layer.removed.filter { $0.kind == kind }.map(\.text) }
}

func page(_ html: String) throws -> Cleaned { try Cleaned(html, .html) }
func scraped(_ text: String) throws -> Cleaned { try Cleaned(text, .plain) }

/// Sentences enough to be the body of an article.
let paragraphs = [
  "The council of Vellmar voted on Tuesday to close the old swimming baths, which have lost water every night since the spring.",
  "Repairs would cost four million crowns, the treasurer told the council, and nobody could say how long they would last.",
  "Swimmers who had come to the meeting in bathing caps sang from the gallery until the mayor asked them to stop, and then went on.",
  "A petition with nine thousand names will be handed to the ministry next week, according to its author, a retired diver.",
]

let articleBody = paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n")

/// Four more paragraphs, not the same.
let longer = paragraphs.map { "<p>\($0) Indeed.</p>" }.joined()
