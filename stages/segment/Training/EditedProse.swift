internal import Bytes
internal import Files
internal import Language
internal import SegmentStage
internal import SystemPackage

/// Prose by editors whose sentences nobody has marked. A long paragraph that ends in a full stop has a mark after each of
/// its sentences, so that none of its other gaps is an end.
struct EditedProse {
  /// Shorter paragraphs may be headings and captions, in bytes.
  private static let shortest = 160

  private(set) var lessons: [BoundaryLesson] = []

  init(file: String) throws {
    for line in try Files.read(FilePath(file)).split(separator: 0x0A) {
      let piece = try GoldText(json: Array(line))
      let guess = LanguageIdentifier.identify(Text(trusted: piece.bytes))
      for paragraph in piece.bytes.split(separator: 0x0A) where EditedProse.isProse(paragraph) {
        lessons += BoundaryTraining.lessons(
          Text(trusted: Array(paragraph)), language: guess?.reliable == true ? guess?.language : nil, starts: [])
      }
    }
  }

  private static func isProse(_ paragraph: ArraySlice<UInt8>) -> Bool {
    guard paragraph.count >= shortest, let first = paragraph.first, LetterCase.ofASCII(first) == .upper else {
      return false
    }
    return paragraph.last == 0x2E && !paragraph.contains { $0 == 0x7C || $0 == 0x7B || $0 == 0x3D }
  }
}
