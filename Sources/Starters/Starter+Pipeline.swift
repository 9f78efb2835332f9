internal import PipelineFile
internal import SystemPackage

extension Starter {
  /// A pipeline with every key explained, which `check` accepts as it is.
  ///
  /// - Parameter name: its name, and that of its file in the current directory; or a path, with or without `.yaml`.
  package static func pipeline(_ name: String) throws(StarterError) -> Starter {
    var path = FilePath(name)
    if path.extension == "yml" || path.extension == "yaml" { path.extension = nil }
    let stem = path.lastComponent?.string ?? ""
    guard Names.isPipeline(stem) else {
      throw StarterError(
        "a pipeline's name is a safe file name: A-Z, a-z, 0-9, '.', '_' and '-', a letter or digit first")
    }
    let file = path.removingLastComponent().appending(stem + ".yaml")
    return Starter(
      files: [StarterFile(file, filled(PipelineTemplate.text, stem))],
      next: ["copydesk check \(file)", "copydesk run \(file) --input DIRECTORY"])
  }
}
