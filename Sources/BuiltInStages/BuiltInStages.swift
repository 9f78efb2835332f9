internal import ClassifyStage
internal import CleanStage
internal import DedupeStage
internal import QuoteStage
internal import SegmentStage
package import StageKit

/// The stages that come with Copydesk.
package enum BuiltInStages {
  /// In the order of `pipelines/news.yaml`.
  package static let all: [StageDefinition] = [
    CleanStage.definition, SegmentStage.definition, QuoteStage.definition, ClassifyStage.definition,
    DedupeStage.definition,
  ]
}
