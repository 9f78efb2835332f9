internal import DocumentIO
internal import PipelineFile

/// What the reader must know of the pipeline and the options.
struct InputSetting: Sendable {
  let admits: @Sendable ([UInt8]) -> Bool
  let records: RecordDecoder
  /// Documents of more bytes than this are quarantined.
  let limit: Int
  /// Read no more than so many documents.
  let documents: Int?

  init(_ pipeline: Pipeline, documents: Int?) {
    let patterns = pipeline.input.patterns
    admits = { patterns.admits($0) }
    records = RecordDecoder(pipeline.input.fields)
    limit = pipeline.input.documentBytes
    self.documents = documents
  }
}
