internal import Bytes
internal import PipelineFile
internal import StageKit
internal import SystemPackage

/// Writes parameters for the program: `COPYDESK_PARAMETERS`.
struct PluginParameters {
  private let parameters: [ParameterDeclaration]

  init(_ parameters: [ParameterDeclaration]) { self.parameters = parameters }

  /// One object, keys in the order of their bytes: durations in seconds, sizes in bytes, files as absolute paths.
  /// Parameters without a value are left out.
  func json(_ configuration: StageConfiguration) -> [UInt8] {
    var json = JSONWriter()
    json.object {
      for name in parameters.map(\.name).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
        guard let value = configuration[name] else { continue }
        $0.key(name)
        switch value {
        case .string(let value): $0.string(value)
        case .boolean(let value): $0.boolean(value)
        case .integer(let value), .size(let value): $0.integer(value)
        case .number(let value), .duration(let value): $0.number(value)
        case .strings(let values): $0.array { for value in values { $0.string(value) } }
        case .file(let path), .directory(let path): $0.string(DirectoryOverlap.resolved(FilePath(path)).string)
        }
      }
    }
    return json.bytes
  }
}
