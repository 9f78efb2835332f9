internal import StageKit
internal import YAML

/// Checks that the steps fit together.
struct ChainChecks {
  let log: DiagnosticLog
  let steps: [StepDraft]
  let input: InputReader
  let catalog: StageCatalog

  func run() {
    for number in steps.indices {
      checkNeeds(of: number)
      checkSpans(of: number)
    }
    checkMarkup()
  }

  /// Where the layers that a step reads come from.
  static func layers(of number: Int, in steps: [StepDraft]) -> [Step.LayerSource] {
    let reads = steps[number].descriptor?.reads ?? []
    return reads.compactMap { input in
      guard case .layer(let stage, _) = input else { return nil }
      return nearest(stage, before: number, in: steps).map { Step.LayerSource(stage: stage, step: $0) }
    }
  }

  private static func nearest(_ stage: String, before number: Int, in steps: [StepDraft]) -> Int? {
    steps[..<number].lastIndex { $0.descriptor?.name == stage }
  }

  /// Each layer that the stage must have is made by an earlier step. Not asked where an earlier step could not be
  /// read: it may be the one.
  private func checkNeeds(of number: Int) {
    guard let reader = steps[number].descriptor, steps[..<number].allSatisfy({ $0.definition != nil })
    else {
      return
    }
    for case .layer(let stage, optional: false) in reader.reads
    where ChainChecks.nearest(stage, before: number, in: steps) == nil {
      log.error(
        "'\(reader.name)' needs an earlier step that uses '\(stage)'\(advice(for: stage, after: number))",
        at: steps[number].usesPlace)
    }
    for case .layer(let stage, optional: true) in reader.reads
    where ChainChecks.nearest(stage, before: number, in: steps) == nil {
      warnOfMisspelling(stage, in: reader, number)
    }
  }

  /// A layer that may be missing always is where its name is misspelt, and nobody notices.
  private func warnOfMisspelling(_ stage: String, in reader: StageDescriptor, _ number: Int) {
    let uses = steps.compactMap { $0.descriptor?.name }
    guard !(catalog.names + uses).contains(stage) else { return }
    guard let meant = NearestName.of(stage, among: uses + catalog.names), meant != reader.name else { return }
    log.warning(
      "'\(reader.name)' reads the layer of '\(stage)' where there is one, and there is no such stage (did you mean "
        + "'\(meant)'?)", at: steps[number].usesPlace)
  }

  private func advice(for stage: String, after number: Int) -> String {
    if let later = steps[number...].dropFirst().first(where: { $0.descriptor?.name == stage }) {
      return ": move the one of line \(line(later.usesPlace)) up"
    }
    if catalog.names.contains(stage) { return ": put '- uses: \(stage)' before it" }
    let nearest = NearestName.of(stage, among: catalog.names + steps.compactMap { $0.descriptor?.name })
    return nearest.map { " (did you mean '\($0)'?)" } ?? ": put the plugin of that name before it"
  }

  /// A step that changes the text comes before all that took spans of it.
  private func checkSpans(of number: Int) {
    guard let writer = steps[number].descriptor, writer.writes.contains(.text) else { return }
    let earlier = steps[..<number].first { step in
      step.descriptor.map { $0.reads.contains(.text) && $0.writes.contains(.layer) } ?? false
    }
    guard let earlier else { return }
    log.error(
      "'\(writer.name)' changes the text after '\(earlier.id)' (line \(line(earlier.usesPlace))) took spans of it: "
        + "put it first", at: steps[number].usesPlace)
  }

  /// HTML meets a stage that reads it before any that reads text.
  private func checkMarkup() {
    guard let source = markupSource() else { return }
    for step in steps {
      guard let descriptor = step.descriptor else { return }
      if descriptor.reads.contains(.text), !descriptor.readsMarkup {
        let cleaner = catalog.cleaners.first.map { "put '- uses: \($0)' before it, or " } ?? ""
        return log.error(
          "\(source.what) would reach '\(descriptor.name)' as markup: \(cleaner)\(source.advice)", at: step.usesPlace)
      }
      if descriptor.writes.contains(.text) { return }
    }
  }

  /// How HTML may come in: by files whose names say so, or by records with a field for it.
  private func markupSource() -> (what: String, advice: String)? {
    let patterns = input.input.patterns
    let stream = input.input.place == .standardInput
    if input.mapsHTML, stream || ["jsonl", "ndjson"].contains(where: patterns.admits(ending:)) {
      return ("the HTML of records", "leave 'html' out of 'fields'")
    }
    if !stream, ["html", "htm", "xhtml"].contains(where: patterns.admits(ending:)) {
      return ("HTML documents", "take only text in with 'include' under 'input', as in [\"**/*.txt\"]")
    }
    return nil
  }

  private func line(_ place: SourceFile.Extent) -> Int { log.source.position(ofScalar: place.start).line }
}
