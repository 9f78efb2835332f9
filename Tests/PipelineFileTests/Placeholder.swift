import Testing

@testable import PipelineFile
