internal import Files
public import StageKit
public import SystemPackage
public import YAML

extension Pipeline {
  /// Reads and checks a pipeline file, its parameters' files and all.
  ///
  /// - Parameters:
  ///   - path: relative paths in the file are relative to its directory.
  ///   - stages: the stages that `uses` may name.
  ///   - plugins: reads the directories that `uses` may name; without it they are refused.
  ///   - overrides: `step.param=value` each, as `--set` takes them, over what the file says; files that they name are
  ///     relative to the current directory.
  /// - Throws: `Diagnostics`: all that is wrong, in the order of the file.
  public static func load(
    _ path: FilePath, stages: [StageDefinition], plugins: StageLoader? = nil, overrides: [String] = []
  ) throws(Diagnostics) -> Pipeline {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try Files.read(path, limit: YAMLLimits().bytes)
    } catch {
      let large = error.errno == .fileTooLarge
      let message = large ? "the file is larger than 1MiB" : "the file cannot be read: \(error.errno)"
      throw Diagnostics([Diagnostic(file: path.string, position: nil, message: message)])
    }
    return try load(bytes, path: path, stages: stages, plugins: plugins, overrides: overrides)
  }

  /// `load` for a file whose content is known: `path` is what it is called and what its paths are relative to.
  public static func load(
    _ bytes: [UInt8], path: FilePath, stages: [StageDefinition], plugins: StageLoader? = nil, overrides: [String] = []
  ) throws(Diagnostics) -> Pipeline {
    let log = DiagnosticLog(SourceFile(name: path.string, bytes: bytes))
    let root = YAMLFile.read(log)
    guard let root else { throw log.diagnostics }
    var reader = PipelineReader(
      log: log, directory: path.removingLastComponent(), catalog: StageCatalog(stages, plugins: plugins))
    reader.read(root)
    Overrides(log: log, texts: overrides).apply(to: &reader.steps)
    for index in reader.steps.indices { reader.steps[index].fillDefaults(log) }
    ChainChecks(log: log, steps: reader.steps, input: reader.input, catalog: reader.catalog).run()
    let instances = reader.steps.map { $0.make(log) }
    try log.throwErrors()
    return Pipeline(
      name: reader.name, file: path, input: reader.input.input,
      steps: zip(reader.steps, instances).enumerated().compactMap { number, step in
        step.1.flatMap { step.0.step(instance: $0, layers: ChainChecks.layers(of: number, in: reader.steps), log) }
      },
      quarantineAtMost: reader.quarantineAtMost, output: reader.output, warnings: log.diagnostics.all)
  }
}
