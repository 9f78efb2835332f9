internal import PipelineFile

/// What a plugin may be called.
package enum PluginName {
  /// Members of a protocol line that are no layers.
  private static let reserved = ["id", "source", "metadata", "text", "error", "drop"]

  /// Why `text` is no name of a plugin, in a sentence without a full stop; `nil` where it is one.
  /// - Parameter taken: the names of built-in stages.
  package static func fault(in text: String, taken: [String]) -> String? {
    if !Names.isStepID(text) { return "'name' is made of a-z, 0-9, '_' and '-', at most 64 of them" }
    if reserved.contains(text) { return "a plugin cannot be called '\(text)': its lines have a member of that name" }
    if taken.contains(text) { return "there is a built-in stage '\(text)': give the plugin another name" }
    return nil
  }
}
