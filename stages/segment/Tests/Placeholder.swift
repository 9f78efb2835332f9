import Testing

@testable import SegmentStage
