internal import Files
internal import Plugins
internal import SystemPackage

/// The language of a plugin's program.
package enum StarterLanguage: String, Sendable, CaseIterable {
  case python, shell, swift
}

extension Starter {
  /// A plugin that works: it counts words, and has a test.
  ///
  /// - Parameters:
  ///   - name: its name, below `stages` of the current directory; or a path whose last part is its name.
  ///   - taken: names of stages that it may not have.
  package static func stage(
    _ name: String, language: StarterLanguage, taken: [String]
  ) throws(StarterError) -> Starter {
    let isPath = name.utf8.contains(UInt8(ascii: "/"))
    let directory = FilePath(isPath ? name : "stages/\(name)")
    let stage = isPath ? directory.lastComponent?.string ?? "" : name
    if let fault = PluginName.fault(in: stage, taken: taken) { throw StarterError(fault) }
    if FileKind(of: directory) != nil {
      throw StarterError("'\(directory)' is there already: nothing was written")
    }
    let parts: [(name: String, template: String, isExecutable: Bool)]
    switch language {
    case .python: parts = [("main.py", PythonTemplate.program, false), ("test.py", PythonTemplate.test, false)]
    case .shell: parts = [("main.sh", ShellTemplate.program, false), ("test.sh", ShellTemplate.test, false)]
    case .swift:
      parts = [
        ("main.swift", SwiftTemplate.program, false), ("build.sh", SwiftTemplate.build, false),
        ("test.sh", SwiftTemplate.test, false), (".gitignore", "program\n", false),
      ]
    }
    let manifest = ManifestTemplate.text(language)
    let files = ([("stage.yaml", manifest, false)] + parts).map { part in
      StarterFile(
        directory.appending(part.0), filled(part.1, stage), isExecutable: part.2)
    }
    return Starter(files: files, next: steps(directory, language))
  }

  private static func steps(_ directory: FilePath, _ language: StarterLanguage) -> [String] {
    let test =
      switch language {
      case .python: ["python3 \(directory)/test.py"]
      case .shell: ["sh \(directory)/test.sh"]
      case .swift: ["sh \(directory)/build.sh", "sh \(directory)/test.sh"]
      }
    let uses = directory.isAbsolute ? directory.string : "./\(directory)"
    return test + ["copydesk stages test \(uses)", "in a pipeline:  - uses: \(uses)"]
  }

  /// A template with the name of the stage, or pipeline, put in.
  static func filled(_ template: String, _ name: String) -> String {
    template.split(separator: "NAME", omittingEmptySubsequences: false).joined(separator: name)
  }
}
