public import StageKit
internal import YAML

/// The stage `dedupe`: exact copies, near copies and repeated passages over the whole corpus.
public enum DedupeStage {
  public static let definition = StageDefinition(descriptor) { configuration throws(Diagnostics) in
    let settings = Settings(configuration)
    if settings.expiry != nil, configuration.directory("history") == nil {
      let message = "'expire' says how long a 'history' is kept: give both"
      throw Diagnostics([Diagnostic(file: "", position: nil, message: message)])
    }
    return .corpus(Deduplication(settings))
  }

  static let descriptor = StageDescriptor(
    name: "dedupe", version: "6", summary: "Finds exact copies, near copies and repeated passages", scope: .corpus,
    reads: [
      .id, .text, .metadata("published"), .metadata("site"), .metadata("url"), .layer("segment", optional: true),
    ], writes: [.layer],
    parameters: [
      ParameterDeclaration(
        "keep", .choice(["earliest", "longest", "first"]), default: .string("earliest"),
        doc: "Which document of a cluster is the original: the one published first (without a date: last), "
          + "the one with most words, or the first in input order."),
      ParameterDeclaration(
        "prefer", .strings, optional: true,
        doc: "Sites whose documents are kept before those of others, the first of them above all, as hosts, by their "
          + "names or by the folders that they lie in; 'keep' decides among the rest and within one site."),
      ParameterDeclaration(
        "window", .duration, optional: true,
        doc: "Compares only documents published at most so far apart; those without a date are compared with all."),
      ParameterDeclaration(
        "history", .history(format: IndexEvidence.format), optional: true,
        doc: "A directory that holds the evidence of earlier runs, for those who keep a directory of documents a day: "
          + "the documents are compared with those of all runs whose names come before this one's, and added when "
          + "the run is complete. A run is called after the last part of its input's path, or by --run-name."),
      ParameterDeclaration(
        "expire", .duration, optional: true,
        doc: "Forgets what the history holds of documents published so much before the newest of the run; those "
          + "without a date are kept."),
      ParameterDeclaration(
        "drop", .boolean, default: .boolean(false),
        doc: "Leaves duplicates out of the output; without it they are only marked."),
      ParameterDeclaration(
        "similarity", .number(0...1), default: .number(0.5),
        doc:
          "How sure it must be that one text is a copy of the other; less finds more rewrites, and more that are none."),
      ParameterDeclaration(
        "shared", .integer(1...1000), default: .integer(5), unit: "shingles",
        doc: "Sequences of three words that a near copy must share with its original."),
      ParameterDeclaration(
        "containment", .number(0.2...1), default: .number(0.6),
        doc: "How much of a smaller text must stand in a larger one for it to be named under 'contains'."),
      ParameterDeclaration(
        "passages", .boolean, default: .boolean(true), doc: "Reports sentences that stand in several documents."),
      ParameterDeclaration(
        "passage_documents", .integer(2...1_000_000), default: .integer(3), unit: "documents",
        doc: "A passage is reported where so many documents have it that are not copies of each other."),
      ParameterDeclaration(
        "memory", .size, default: .size(512 << 20),
        doc: "What deciding may take before it sorts on disk; some 200 bytes a document come on top."),
    ])
}
