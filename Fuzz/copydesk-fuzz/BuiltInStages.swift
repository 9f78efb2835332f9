internal import ClassifyStage
internal import CleanStage
internal import DedupeStage
internal import QuoteStage
internal import SegmentStage
internal import StageKit

/// The stages that the program has, each with its defaults.
struct BuiltInStages {
  static let all: [StageDefinition] = [
    CleanStage.definition, SegmentStage.definition, QuoteStage.definition, ClassifyStage.definition,
    DedupeStage.definition,
  ]

  struct NoSuchStage: Error { let name: String }

  static func document(_ definition: StageDefinition) throws -> any DocumentStage {
    guard case .document(let stage) = try definition.make(StageConfiguration(definition.descriptor)) else {
      throw NoSuchStage(name: definition.descriptor.name)
    }
    return stage
  }

  static func corpus(_ definition: StageDefinition) throws -> any CorpusStage {
    guard case .corpus(let stage) = try definition.make(StageConfiguration(definition.descriptor)) else {
      throw NoSuchStage(name: definition.descriptor.name)
    }
    return stage
  }
}
