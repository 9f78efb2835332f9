import Testing

@testable import Patterns
