internal import Bytes
package import Logging
package import SystemPackage

/// Where a run's log goes: all of it to `log.jsonl` of the run record, what matters to standard error.
package struct RunLogHandler: LogHandler {
  package var logLevel: Logger.Level = .debug
  package var metadata: Logger.Metadata = [:]
  private let sink: LogSink

  package init(_ sink: LogSink) { self.sink = sink }

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    let all = metadata.merging(event.metadata ?? [:]) { $1 }
    sink.write(event.level, "\(event.message)", all.sorted { $0.key < $1.key }.map { ($0.key, "\($0.value)") })
  }
}

/// The files behind the log. Lines are escaped: no text of a document reaches a terminal raw.
///
/// `@unchecked Sendable` because the descriptors are only written to within the mutex.
package final class LogSink: @unchecked Sendable {
  package enum Format: String, Sendable, CaseIterable { case text, json }

  private let lock = Locked<Void>(())
  private var file: FileDescriptor?
  private let format: Format
  private let screenLevel: Logger.Level

  /// - Parameter screenLevel: the least level that standard error gets.
  package init(format: Format, screenLevel: Logger.Level) {
    self.format = format
    self.screenLevel = screenLevel
  }

  /// From now on all goes to `file` as well.
  package func open(_ file: FileDescriptor) { lock.withLock { _ in self.file = file } }

  fileprivate func write(_ level: Logger.Level, _ message: String, _ details: [(String, String)]) {
    let json = LogSink.json(level, message, details)
    lock.withLock { _ in
      // A log that cannot be written must not end a run.
      if let file { _ = try? file.writeAll(json) }
      guard level >= screenLevel else { return }
      let line = format == .json ? json : LogSink.text(level, message, details)
      _ = try? FileDescriptor.standardError.writeAll(line)
    }
  }

  private static func json(_ level: Logger.Level, _ message: String, _ details: [(String, String)]) -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.member("time", Timestamp.iso(Clock.wall))
      $0.member("level", level.rawValue)
      $0.member("message", message)
      for (key, value) in details { $0.member(key, value) }
    }
    json.newline()
    return Printable.escapedJSON(json.bytes)
  }

  private static func text(_ level: Logger.Level, _ message: String, _ details: [(String, String)]) -> [UInt8] {
    var line = level >= .error ? "error: " : level == .warning ? "warning: " : ""
    line += Printable.escaped(message)
    for (key, value) in details { line += " \(key)=\(Printable.escaped(value))" }
    return Array((line + "\n").utf8)
  }
}
