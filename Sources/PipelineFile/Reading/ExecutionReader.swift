package import YAML

/// Reads how a plugin's program is run, in a step and in a `stage.yaml`.
package struct ExecutionReader {
  private let log: DiagnosticLog

  package init(log: DiagnosticLog) { self.log = log }

  /// How many processes.
  package func workers(_ node: YAMLNode) -> Int? { node.integer("'workers'", in: 1...1024, log) }

  /// Seconds.
  package func timeout(_ node: YAMLNode) -> Double? {
    guard let seconds = node.duration("'timeout'", log) else { return nil }
    if (1...86_400).contains(seconds) { return seconds }
    log.error("'timeout' must be from 1s to 1d", at: node.place)
    return nil
  }

  /// Bytes.
  package func memory(_ node: YAMLNode) -> Int? {
    guard let bytes = node.size("'memory'", log) else { return nil }
    if (1 << 20...1 << 50).contains(bytes) { return bytes }
    log.error("'memory' must be from 1MiB to 1024TiB", at: node.place)
    return nil
  }
}
