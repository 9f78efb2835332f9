internal import Bytes
public import StageKit
internal import YAML

/// What `copydesk stages` and `copydesk stages describe NAME` print.
public enum StageDescriptions {
  /// No stage has that name.
  public struct UnknownStage: Error, Hashable, Sendable, CustomStringConvertible {
    /// A sentence without a full stop, with the nearest name.
    public let description: String
  }

  /// Whether `name` is that of a directory, as pipelines name plugins, not of a built-in stage.
  public static func isDirectory(_ name: String) -> Bool { StageCatalog.isDirectory(name) }

  /// One line a stage, in the order they are given.
  public static func list(_ stages: [StageDefinition]) -> String {
    let width = stages.map(\.descriptor.name.count).max() ?? 0
    return stages.map(\.descriptor).map { pad($0.name, width) + "  " + $0.summary }.joined(separator: "\n")
  }

  /// All that a pipeline's author must know of one stage.
  public static func describe(_ name: String, among stages: [StageDefinition]) throws(UnknownStage) -> String {
    guard let stage = stages.first(where: { $0.descriptor.name == name })?.descriptor else {
      let hint = NearestName.hint(name, among: stages.map(\.descriptor.name), label: "there are")
      throw UnknownStage(description: "there is no stage '\(Printable.escaped(name.excerpt))'\(hint)")
    }
    return describe(stage, uses: stage.name)
  }

  /// The same of a stage that is at hand.
  /// - Parameters:
  ///   - uses: what a pipeline names it by.
  ///   - facts: what is to be said besides, each under a title.
  public static func describe(
    _ stage: StageDescriptor, uses: String, facts: [(title: String, text: String)] = []
  ) -> String {
    let lines = ends(stage) + facts
    let margin = (lines.map(\.title.count).max() ?? 0) + 2
    return [head(stage), lines.flatMap { list($0.title, $0.text, margin) }, parameters(stage), example(stage, uses)]
      .map { $0.map(Printable.escaped).joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private static func head(_ stage: StageDescriptor) -> [String] {
    let scope = stage.scope == .document ? "sees one document at a time" : "sees the whole corpus"
    let option = stage.corpusOption.map { ", with '\($0.parameter): true' the whole corpus" } ?? ""
    return ["\(stage.name), version \(stage.version): \(scope)\(option)"] + wrap(stage.summary, indent: 0)
  }

  private static func ends(_ stage: StageDescriptor) -> [(title: String, text: String)] {
    var reads = joined(stage.reads.map { words(for: $0, stage) })
    if let option = stage.corpusOption {
      reads += "; with '\(option.parameter): true' also " + joined(option.reads.map { words(for: $0, stage) })
    }
    let writes = stage.writes.map { output in
      switch output {
      case .layer: "layer (under the step's id)"
      case .text: "text"
      case .metadata(let key, let overwrites): "metadata.\(key)" + (overwrites ? " (over what is there)" : "")
      }
    }
    return [("Reads", reads), ("Writes", joined(writes))]
  }

  private static func joined(_ items: [String]) -> String {
    items.isEmpty ? "nothing" : items.joined(separator: ", ")
  }

  private static func words(for input: StageDescriptor.Input, _ stage: StageDescriptor) -> String {
    switch input {
    case .text where stage.readsMarkup: "text (HTML too)"
    case .layer(let stage, optional: true): "the layer of \(stage) if there is one"
    case .layer(let stage, optional: false): "the layer of \(stage)"
    default: input.description
    }
  }

  private static func list(_ title: String, _ text: String, _ margin: Int) -> [String] {
    let lines = wrap(text, indent: margin)
    return lines.enumerated().map { $0 == 0 ? pad(title, margin) + $1.dropFirst(margin) : $1 }
  }

  private static func parameters(_ stage: StageDescriptor) -> [String] {
    guard !stage.parameters.isEmpty else { return ["No parameters."] }
    let width = stage.parameters.map(\.name.count).max() ?? 0
    return ["Parameters (under 'with')"]
      + stage.parameters.flatMap { parameter in
        let standing =
          parameter.defaultValue.map { "default \(ParameterText.value($0))" }
          ?? (parameter.optional ? "may be left out" : "must be given")
        let first = wrap("\(ParameterText.type(parameter)); \(standing)", indent: width + 4)
        return first.enumerated().map { $0 == 0 ? "  " + pad(parameter.name, width + 2) + $1.dropFirst(width + 4) : $1 }
          + wrap(parameter.doc, indent: width + 4)
      }
  }

  /// The step as it may be pasted into a pipeline.
  private static func example(_ stage: StageDescriptor, _ uses: String) -> [String] {
    let shown = stage.parameters.filter { $0.defaultValue != nil || !$0.optional }
    return ["In a pipeline", "  - uses: \(uses)"] + (shown.isEmpty ? [] : ["    with:"])
      + shown.map { "      \($0.name): \($0.defaultValue.map(ParameterText.value) ?? "...")" }
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// Lines of at most 80 columns, words kept whole.
  private static func wrap(_ text: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, indent + line.count + 1 + word.count > 80 {
        lines.append(margin + line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    return line.isEmpty ? lines : lines + [margin + line]
  }
}
