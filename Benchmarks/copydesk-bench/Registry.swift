internal import ClassifyStage
internal import CleanStage
internal import DedupeStage
internal import QuoteStage
internal import SegmentStage
internal import StageKit

/// The stages that are measured, in the order of `pipelines/news.yaml`.
enum Registry {
  static let all: [StageDefinition] = [
    CleanStage.definition, SegmentStage.definition, QuoteStage.definition, ClassifyStage.definition,
    DedupeStage.definition,
  ]
}
