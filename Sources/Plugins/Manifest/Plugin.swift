internal import Bytes
internal import Files
internal import PipelineFile
public import StageKit
public import SystemPackage
public import YAML

/// A stage that lies in a directory: a `stage.yaml`, and a program in any language.
public struct Plugin: Sendable {
  /// What the stage says of itself.
  public var descriptor: StageDescriptor { manifest.descriptor }
  let manifest: PluginManifest
  /// Absolute, without symbolic links.
  let directory: FilePath
  /// Its files, when it was read.
  let files: PluginSnapshot

  /// Reads and checks the plugin in `directory`.
  ///
  /// - Parameter taken: names that it may not have: those of the built-in stages.
  /// - Throws: `Diagnostics`: all that is wrong with its `stage.yaml`, or, without a file, with the directory.
  public init(in directory: FilePath, taken: [String] = []) throws(Diagnostics) {
    let file = directory.appending(PluginManifest.name)
    let log = DiagnosticLog(SourceFile(name: file.string, bytes: try Plugin.content(of: file, directory)))
    let place = DirectoryOverlap.resolved(directory)
    let root = YAMLFile.read(log)
    let manifest = root.flatMap { ManifestReader(log: log, directory: place, taken: taken).read($0) }
    guard let manifest else { throw log.diagnostics }
    do throws(PluginFiles.Failure) {
      files = try PluginFiles().snapshot(of: place)
    } catch {
      throw Plugin.fault(error.message)
    }
    self.manifest = manifest
    self.directory = place
  }

  private static func content(of file: FilePath, _ directory: FilePath) throws(Diagnostics) -> [UInt8] {
    guard Files.exists(directory) else { throw fault("there is no directory '\(directory)'\(nearest(to: directory))") }
    guard Files.exists(file) else {
      throw fault("'\(directory)' has no stage.yaml in it, which says what the plugin is")
    }
    do throws(ResourceFile.Failure) {
      return try ResourceFile.read(file, limit: YAMLLimits().bytes)
    } catch {
      throw fault("'\(file)' \(error.message)")
    }
  }

  /// The plugin beside `directory` whose name is nearest.
  private static func nearest(to directory: FilePath) -> String {
    let parent = directory.removingLastComponent()
    let names = (try? Files.names(in: parent.isEmpty ? "." : parent)) ?? []
    let plugins = names.filter { Files.exists(parent.appending($0).appending(PluginManifest.name)) }.map(\.string)
    return NearestName.hint(directory.lastComponent?.string ?? "", among: plugins, label: "plugins there")
  }

  private static func fault(_ message: String) -> Diagnostics {
    Diagnostics([Diagnostic(file: "", position: nil, message: message)])
  }
}

extension PluginLaunch {
  /// How the program is run in a step with that configuration.
  init(_ manifest: PluginManifest, in directory: FilePath, _ configuration: StageConfiguration) {
    self.init(
      manifest.descriptor, command: [manifest.program] + manifest.command.dropFirst(), directory: directory.string)
    let step = configuration.execution
    environment = manifest.environment
    parameters = PluginParameters(manifest.descriptor.parameters).json(configuration)
    if let workers = step.workers ?? manifest.execution.workers { self.workers = workers }
    if let seconds = step.timeout ?? manifest.execution.timeout { timeout = .seconds(seconds) }
    memory = step.memory ?? manifest.execution.memory
    sandbox = manifest.sandbox
  }
}
