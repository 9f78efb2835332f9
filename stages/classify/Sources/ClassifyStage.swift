public import StageKit
internal import YAML

/// The stage `classify`: topics of documents, and the terms that spoke for them.
public enum ClassifyStage {
  public static let definition = StageDefinition(descriptor) { configuration throws(Diagnostics) in
    .document(try ClassifyDocuments(configuration))
  }

  static let descriptor = StageDescriptor(
    name: "classify",
    version: "3",
    summary: "Labels documents with topics, by rules, a trained model or both, and names what spoke for each",
    scope: .document,
    reads: [
      .text, .metadata("title"), .metadata("section"), .metadata("site"), .metadata("language"),
    ],
    writes: [.layer, .metadata("language", overwrites: false), .metadata("languages", overwrites: false)],
    parameters: [
      ParameterDeclaration(
        "rules", .file, optional: true,
        doc:
          "A YAML file of labels and their terms. Without it and without a model, the 17 top topics of IPTC in seven languages."
      ),
      ParameterDeclaration(
        "model", .file, optional: true, isMapped: true,
        doc:
          "A model that 'copydesk train' made. Beside rules, a document gets the labels of both. Replace it by rename while runs go on, as 'copydesk train' does."
      ),
      ParameterDeclaration(
        "threshold", .number(0...1), optional: true,
        doc:
          "Labels that score below it are left out. Rules: unless they give a label one of its own; default: the file's, or 0.4. Models: default: those that training chose; a model of one label gives its best."
      ),
      ParameterDeclaration(
        "labels_at_most", .integer(1...1000), optional: true, unit: "labels",
        doc: "How many labels a document gets, the best ones. Default: 3 without a model, all with one."),
      ParameterDeclaration(
        "evidence_at_most", .integer(0...1000), default: .integer(8), unit: "terms",
        doc: "How many terms are named for each label, the strongest ones, each where it stands first."),
    ])
}
