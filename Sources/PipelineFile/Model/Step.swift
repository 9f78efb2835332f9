internal import Bytes
public import StageKit
package import SystemPackage
public import YAML

/// One use of a stage in a pipeline.
public struct Step: Sendable {
  /// Unique in the pipeline, `[a-z0-9_-]+`: the member of `documents.jsonl` that holds the step's layer.
  public let id: String
  public let definition: StageDefinition
  /// What the stage is and reads under `configuration`.
  public let descriptor: StageDescriptor
  /// The values of all parameters, defaults filled in, their files read.
  public let configuration: StageConfiguration
  /// The stage, made with `configuration`.
  public let instance: StageInstance
  /// Where the layers that the stage reads come from, in the order the stage declares them. Optional ones that no
  /// earlier step makes are left out.
  public let layers: [LayerSource]
  /// Where `uses` stands in the file.
  public let position: Diagnostic.Position?

  public init(
    id: String, definition: StageDefinition, configuration: StageConfiguration, instance: StageInstance,
    layers: [LayerSource] = [], position: Diagnostic.Position? = nil
  ) {
    self.id = id
    self.definition = definition
    descriptor = definition.descriptor.configured(by: configuration)
    self.configuration = configuration
    self.instance = instance
    self.layers = layers
    self.position = position
  }

  /// The directory in which it keeps its history, and the format of what is there; `nil` where it keeps none.
  package var history: (path: FilePath, format: String)? {
    for parameter in descriptor.parameters {
      guard case .history(let format) = parameter.type, let path = configuration.directory(parameter.name) else {
        continue
      }
      return (FilePath(path), format)
    }
    return nil
  }

  /// The name of the stage.
  public var stage: String { descriptor.name }
  public var readsText: Bool { descriptor.reads.contains(.text) }
  public var writesText: Bool { descriptor.writes.contains(.text) }
  public var writesLayer: Bool { descriptor.writes.contains(.layer) }

  /// A layer that a step reads: the nearest earlier step that uses the stage makes it.
  public struct LayerSource: Hashable, Sendable {
    /// The stage, under whose name the reading stage sees the layer.
    public let stage: String
    /// The number of the step that makes it, from 0.
    public let step: Int

    public init(stage: String, step: Int) {
      self.stage = stage
      self.step = step
    }
  }

  func writeCanonical(to json: inout JSONWriter) {
    json.object {
      $0.member("id", id)
      $0.member("stage", stage)
      $0.member("version", descriptor.version)
      if let content = definition.content { $0.member("content", content.hexadecimal) }
      $0.key("parameters")
      $0.raw(configuration.canonical)
    }
  }
}
