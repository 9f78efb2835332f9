import Testing

@testable import QuoteStage
