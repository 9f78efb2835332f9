import Testing

@testable import ClassifyStage
