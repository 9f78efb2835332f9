internal import Bytes
internal import Files
package import StageKit
package import SystemPackage
package import YAML

/// Reads the values of parameters as their declarations say.
package struct ParameterReader {
  private let log: DiagnosticLog
  private let directory: FilePath

  package struct Value {
    package var value: ParameterValue
    /// The content of the file, for a file parameter.
    package var resource: Resource?
  }

  /// - Parameter directory: what file parameters are relative to.
  package init(log: DiagnosticLog, directory: FilePath) {
    self.log = log
    self.directory = directory
  }

  /// The value of `node`; `nil` where it will not do, which is reported.
  package func read(_ parameter: ParameterDeclaration, _ node: YAMLNode) -> Value? {
    let name = "'\(parameter.name)'"
    if case .file = parameter.type { return file(node, name, isMapped: parameter.isMapped) }
    if case .history = parameter.type { return history(node, name) }
    let value: ParameterValue? =
      switch parameter.type {
      case .string: node.string(name, log).map { .string($0) }
      case .boolean: node.boolean(name, log).map { .boolean($0) }
      case .integer(let range): node.integer(name, in: range, log).map { .integer($0) }
      case .number(let range): node.number(name, in: range, log).map { .number($0) }
      case .duration: node.duration(name, log).map { .duration($0) }
      case .size: node.size(name, log).map { .size($0) }
      case .choice(let words): node.choice(name, of: words, log).map { .string($0) }
      case .choices(let words): node.choices(name, of: words, log).map { .strings($0) }
      case .strings: node.strings(name, log).map { .strings($0) }
      case .file, .history: nil
      }
    return value.map { Value(value: $0) }
  }

  private func history(_ node: YAMLNode, _ name: String) -> Value? {
    guard let path = PathReader.path(node, name, in: directory, log) else { return nil }
    // With the dot a link is followed.
    if FileKind(of: path) != nil, FileKind(of: path.appending(".")) != .directory {
      log.error("\(name): '\(path.string.excerpt)' is not a directory", at: node.place)
      return nil
    }
    return Value(value: .directory(path.string))
  }

  private func file(_ node: YAMLNode, _ name: String, isMapped: Bool) -> Value? {
    guard let path = PathReader.path(node, name, in: directory, log) else { return nil }
    do throws(ResourceFile.Failure) {
      let resource =
        isMapped
        ? Resource(path: path.string, mapped: try ResourceFile.map(path))
        : Resource(path: path.string, bytes: try ResourceFile.read(path))
      return Value(value: .file(path.string), resource: resource)
    } catch {
      log.error("\(name): '\(path.string.excerpt)' \(error.message)", at: node.place)
      return nil
    }
  }
}
