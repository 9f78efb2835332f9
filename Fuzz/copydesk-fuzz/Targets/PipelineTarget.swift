internal import BuiltInStages
internal import Bytes
internal import PipelineFile
internal import StageKit
internal import SystemPackage
internal import YAML

/// A pipeline file: it is loaded whole, with the stages that the program has. The path leads nowhere, so that what the
/// file names is not there.
struct PipelineTarget: FuzzTarget {
  private static let path: FilePath = "/nowhere/p.yaml"
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private enum Verdict: Equatable {
    case valid(Digest, warnings: String)
    case faults(String)
  }

  func run(_ input: [UInt8]) {
    let verdict = load(input)
    promise(verdict == load(input), "the same file was judged in two ways")
    if !input.starts(with: PipelineTarget.mark) {
      promise(verdict == load(PipelineTarget.mark + input), "a byte order mark changes what is said")
    }
  }

  private func load(_ bytes: [UInt8]) -> Verdict {
    do throws(Diagnostics) {
      let pipeline = try Pipeline.load(bytes, path: PipelineTarget.path, stages: BuiltInStages.all)
      check(pipeline)
      Faults.check(pipeline.warnings, in: bytes)
      return .valid(pipeline.canonicalDigest, warnings: Diagnostics(pipeline.warnings).rendered())
    } catch {
      promise(error.hasErrors, "refused without an error")
      Faults.check(error.all, in: bytes)
      return .faults(error.rendered(limit: .max))
    }
  }

  private func check(_ pipeline: Pipeline) {
    promise(!pipeline.steps.isEmpty, "a pipeline without a step")
    promise(!pipeline.name.isEmpty && !pipeline.name.utf8.contains(0x2F), "no file name: \(pipeline.name)")
    promise((0...1).contains(pipeline.quarantineAtMost), "the gate is no share")
    promise(Set(pipeline.steps.map(\.id)).count == pipeline.steps.count, "an id stands twice")
    for (number, step) in pipeline.steps.enumerated() {
      promise(step.layers.allSatisfy { $0.step < number }, "'\(step.id)' reads a later step")
      for parameter in step.descriptor.parameters where !parameter.optional {
        promise(step.configuration[parameter.name] != nil, "'\(parameter.name)' has no value")
      }
    }
  }
}
