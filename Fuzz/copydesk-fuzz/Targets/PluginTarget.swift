internal import BuiltInStages
internal import Bytes
@testable internal import Plugins
internal import StageKit
internal import SystemPackage
internal import YAML

/// The `stage.yaml` of a plugin whose directory is nowhere: programs are those of PATH.
struct PluginTarget: FuzzTarget {
  func run(_ input: [UInt8]) {
    let log = DiagnosticLog(SourceFile(name: "stage.yaml", bytes: input))
    let manifest = YAMLFile.read(log).flatMap {
      ManifestReader(log: log, directory: "/nowhere", taken: BuiltInStages.all.map(\.descriptor.name)).read($0)
    }
    promise((manifest == nil) == log.hasErrors, "refused without an error, or taken with one")
    Faults.check(log.diagnostics.all, in: input)
    if let manifest { check(manifest) }
  }

  private func check(_ manifest: PluginManifest) {
    let descriptor = manifest.descriptor
    promise(!descriptor.name.isEmpty && !descriptor.version.isEmpty, "without name or version")
    promise(!manifest.command.isEmpty && manifest.program.hasPrefix("/"), "no program: \(manifest.program)")
    promise(Set(descriptor.reads).count == descriptor.reads.count, "something is read twice")
    promise(Set(descriptor.writes).count == descriptor.writes.count, "something is written twice")
    let names = descriptor.parameters.map(\.name)
    promise(Set(names).count == names.count, "a parameter stands twice")
    promise(manifest.execution.workers.map { $0 >= 1 } ?? true, "no workers")
    promise(manifest.execution.timeout.map { $0 > 0 } ?? true, "no time")
  }
}
