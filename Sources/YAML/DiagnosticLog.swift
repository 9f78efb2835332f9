/// Collects what is wrong with one file, so that all of it is reported at once.
package final class DiagnosticLog {
  package let source: SourceFile
  private var all: [Diagnostic] = []
  /// What was found in other files.
  private var foreign: [Diagnostic] = []
  /// How many did not fit.
  private var omitted = 0
  /// The line that was reported last: many faults of one long line share one string.
  private var lastLine: (number: Int, text: String)?

  /// Kept at most; a file with more faults than this is no pipeline.
  package static let limit = 1000

  package init(_ source: SourceFile) { self.source = source }

  package var hasErrors: Bool { (all + foreign).contains { $0.severity == .error } }

  /// Reports a fault.
  /// - Parameter place: `nil` for the whole file.
  package func error(_ message: @autoclosure () -> String, at place: SourceFile.Extent?) { add(.error, message, place) }

  /// Reports what is allowed but probably not meant.
  package func warning(_ message: @autoclosure () -> String, at place: SourceFile.Extent?) {
    add(.warning, message, place)
  }

  /// Takes over what was found in another file.
  package func add(_ diagnostics: Diagnostics) { foreign += diagnostics.all }

  /// All of it: what concerns the whole file first, then by place, what is at one place in the order it was found;
  /// other files last.
  package var diagnostics: Diagnostics {
    var sorted = all.enumerated().sorted { a, b in
      let places = (a.element.position ?? .start, b.element.position ?? .start)
      return places.0 == places.1 ? a.offset < b.offset : places.0 < places.1
    }.map(\.element)
    if omitted > 0 {
      sorted.append(Diagnostic(file: source.name, position: nil, message: "and \(omitted) more"))
    }
    return Diagnostics(sorted + foreign)
  }

  /// Throws all of it where there is an error among it.
  package func throwErrors() throws(Diagnostics) {
    if hasErrors { throw diagnostics }
  }

  private func add(_ severity: Diagnostic.Severity, _ message: () -> String, _ place: SourceFile.Extent?) {
    guard all.count < DiagnosticLog.limit else {
      omitted += 1
      return
    }
    guard let place else {
      return all.append(Diagnostic(file: source.name, position: nil, severity: severity, message: message()))
    }
    let position = source.position(ofScalar: place.start)
    let end = min(place.end, source.end(ofLine: position.line))
    all.append(
      Diagnostic(
        file: source.name, position: position, severity: severity, message: message(),
        sourceLine: text(ofLine: position.line), length: end - place.start))
  }

  private func text(ofLine number: Int) -> String {
    if let lastLine, lastLine.number == number { return lastLine.text }
    let text = source.line(number)
    lastLine = (number, text)
    return text
  }
}

extension Diagnostic.Position {
  /// Before all places of a file.
  fileprivate static let start = Diagnostic.Position(line: 0, column: 0)
}
