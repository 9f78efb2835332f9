internal import Bytes
internal import Files
internal import Language
internal import SegmentStage
internal import SystemPackage

/// A text whose sentences are known.
struct TrainingSample {
  /// Whether it keeps its line ends, or has spaces in their place.
  enum Form { case lines, joined }

  let text: Text
  let language: String?
  /// In UTF-8 bytes.
  let starts: Set<Int>
  let form: Form
  let fold: Int
  let lessons: [BoundaryLesson]

  init(_ piece: GoldText, _ form: Form, fold: Int) {
    text = Text(trusted: piece.bytes)
    starts = Set(piece.sentences.map(\.lowerBound))
    self.form = form
    self.fold = fold
    let guess = LanguageIdentifier.identify(text)
    language = guess?.reliable == true ? guess?.language : nil
    lessons = BoundaryTraining.lessons(text, language: language, starts: starts)
  }
}

/// All the samples of a file.
struct TrainingSet {
  let name: String
  private(set) var samples: [TrainingSample] = []

  init(file: String, folds: Int) throws {
    let path = FilePath(file)
    name = path.lastComponent?.stem ?? file
    let bytes = try Files.read(path)
    var pieces = try bytes.split(separator: 0x0A).map { try GoldText(json: Array($0)) }
    if pieces.count < 2 * folds { pieces = pieces.flatMap { $0.cut(every: 20) } }
    for (number, piece) in pieces.enumerated() {
      samples.append(TrainingSample(piece, .lines, fold: number % folds))
    }
    for fold in 0..<folds {
      let own = pieces.indices.filter { $0 % folds == fold }.map { pieces[$0] }
      if !own.isEmpty { samples.append(TrainingSample(GoldText(joining: own), .joined, fold: fold)) }
    }
  }
}
