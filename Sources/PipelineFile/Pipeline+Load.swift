public import StageKit
public import SystemPackage
public import YAML

extension Pipeline {
  /// Reads and checks a pipeline file, its parameters' files and all.
  ///
  /// - Parameters:
  ///   - path: relative paths in the file are relative to its directory.
  ///   - stages: the stages that `uses` may name.
  ///   - overrides: `step.param=value` each, as `--set` takes them, over what the file says.
  /// - Throws: `Diagnostics`: all that is wrong, in the order of the file.
  public static func load(
    _ path: FilePath, stages: [StageDefinition], overrides: [String] = []
  ) throws(Diagnostics) -> Pipeline {
    try load([], path: path, stages: stages, overrides: overrides)
  }

  /// `load` for a file whose content is known: `path` is what it is called and what its paths are relative to.
  public static func load(
    _ bytes: [UInt8], path: FilePath, stages: [StageDefinition], overrides: [String] = []
  ) throws(Diagnostics) -> Pipeline {
    throw Diagnostics([Diagnostic(file: path.string, position: nil, message: "pipeline files cannot be read yet")])
  }
}
