import Testing

@testable import DedupeStage
