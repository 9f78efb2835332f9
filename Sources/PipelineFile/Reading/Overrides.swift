internal import Bytes
internal import StageKit
internal import SystemPackage
internal import YAML

/// What `--set step.param=value` says, over what the file says; of several for one parameter the last counts.
struct Overrides {
  /// Gets the faults.
  let log: DiagnosticLog
  let texts: [String]

  func apply(to steps: inout [StepDraft]) {
    for text in texts {
      let own = DiagnosticLog(SourceFile(name: "--set", bytes: Array(text.utf8)))
      apply(text, to: &steps, own)
      log.add(own.diagnostics)
    }
  }

  private func apply(_ text: String, to steps: inout [StepDraft], _ own: DiagnosticLog) {
    let scalars = Array(text.unicodeScalars)
    guard let equals = scalars.firstIndex(of: "="), let dot = scalars[..<equals].firstIndex(of: ".") else {
      return own.error("expected step.parameter=value", at: .init(0, scalars.count))
    }
    let id = string(scalars[..<dot])
    let name = string(scalars[(dot + 1)..<equals])
    guard let index = steps.firstIndex(where: { $0.id == id }) else {
      // A step that could not be read may be the one.
      guard steps.allSatisfy({ $0.definition != nil }) else { return }
      let hint = NearestName.hint(id, among: steps.map(\.id).filter { !$0.isEmpty }, label: "there are")
      return own.error("there is no step '\(id.excerpt)'\(hint)", at: .init(0, dot))
    }
    guard let descriptor = steps[index].definition?.descriptor else { return }
    guard let parameter = descriptor.parameters.first(where: { $0.name == name }) else {
      let hint = NearestName.hint(name, among: descriptor.parameters.map(\.name), label: "there are")
      return own.error("'\(descriptor.name)' has no parameter '\(name.excerpt)'\(hint)", at: .init(dot + 1, equals))
    }
    let value = node(parameter, string(scalars[(equals + 1)...]), from: equals + 1, own).flatMap {
      ParameterReader(log: own, directory: "").read(parameter, $0)
    }
    if let value { steps[index].set(name, value) }
  }

  /// The value as a node: lists are YAML (`[a, b]`), everything else stands as it is, without quotes.
  private func node(
    _ parameter: ParameterDeclaration, _ text: String, from start: Int, _ own: DiagnosticLog
  ) -> YAMLNode? {
    switch parameter.type {
    case .strings, .choices:
      YAMLFile.read(own, fromByte: own.source.bytes.count - text.utf8.count)
    default:
      YAMLNode(.scalar(YAMLScalar(text)), at: .init(start, start + text.unicodeScalars.count))
    }
  }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
