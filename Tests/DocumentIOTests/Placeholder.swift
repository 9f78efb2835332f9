import Testing

@testable import DocumentIO
