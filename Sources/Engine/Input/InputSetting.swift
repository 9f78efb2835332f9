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
    let fields = pipeline.input.fields
    admits = { patterns.admits($0) }
    records = RecordDecoder(
      .init(
        text: fields.text, html: fields.html, id: fields.id, metadata: fields.metadata,
        keys: fields.keys.map { .init($0.key, member: $0.member) }))
    limit = pipeline.input.documentBytes
    self.documents = documents
  }
}
