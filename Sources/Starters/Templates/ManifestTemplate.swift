/// The `stage.yaml` of a new plugin.
enum ManifestTemplate {
  static func text(_ language: StarterLanguage) -> String {
    let command =
      switch language {
      case .python: "[python3, main.py]"
      case .shell: "[sh, main.sh]               # needs jq"
      case .swift: "[./program]                 # build.sh makes it of main.swift"
      }
    return """
      # A plugin: 'copydesk stages describe' shows it, 'copydesk stages test' tries it, docs/plugins.md explains each key.
      name: NAME
      version: 1.0.0                       # change it to have all documents done again; changed files do so by themselves
      summary: How many words a text has
      scope: document
      command: \(command)
      reads: [text]                        # also id, source, metadata.KEY, layers: segment, or 'segment?' where there may be none
      writes: [layer]                      # also text, metadata.KEY
      parameters:
        least: { type: integer, range: [1, ~], default: 1, unit: letters, doc: Shorter words are not counted. }

      """
  }
}
