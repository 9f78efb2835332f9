import Testing

@testable import CleanStage
