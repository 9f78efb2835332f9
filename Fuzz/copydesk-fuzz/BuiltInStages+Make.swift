internal import BuiltInStages
internal import StageKit

/// Instances of stages, each with its defaults.
extension BuiltInStages {
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
