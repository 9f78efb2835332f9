internal import SystemPackage
internal import YAML

/// Reads paths.
enum PathReader {
  /// The path that `node` holds, below `directory` unless it is absolute.
  static func path(_ node: YAMLNode, _ name: String, in directory: FilePath, _ log: DiagnosticLog) -> FilePath? {
    guard let text = node.string(name, log) else { return nil }
    if let fault = fault(in: text) {
      log.error("\(name) \(fault)", at: node.place)
      return nil
    }
    return directory.pushing(FilePath(text))
  }

  /// Why `text` is no path.
  private static func fault(in text: String) -> String? {
    if text.isEmpty { return "is empty" }
    if text.utf8.contains(0) { return "has a zero byte in it, which no path has" }
    if text == "~" || text.hasPrefix("~/") { return "begins with '~', which is not expanded: write the path out" }
    return nil
  }
}
