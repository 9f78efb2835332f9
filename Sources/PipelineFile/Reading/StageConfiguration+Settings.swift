package import StageKit
package import YAML

extension StageConfiguration {
  /// The configuration of a step outside of a pipeline.
  ///
  /// - Parameter settings: `param=value` each, as `--set` takes them behind the step's id; files are relative to the
  ///   current directory.
  /// - Throws: `Diagnostics`, also where a parameter is missing that must be given.
  package init(of definition: StageDefinition, settings: [String]) throws(Diagnostics) {
    let log = DiagnosticLog(SourceFile(name: "--set", bytes: []))
    let name = definition.descriptor.name
    let start = SourceFile.Extent(0, 0)
    var steps = [StepDraft(id: name, idPlace: start, usesPlace: start, definition: definition)]
    Overrides(log: log, texts: settings.map { "\(name).\($0)" }).apply(to: &steps)
    steps[0].fillDefaults(log)
    try log.throwErrors()
    self = steps[0].configuration
  }
}
