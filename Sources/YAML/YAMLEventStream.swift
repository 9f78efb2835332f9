internal import CYAML

/// What libyaml's parser reports, one event at a time.
struct YAMLEvent {
  enum Kind {
    case streamStart
    case documentStart(tagDirectives: Bool)
    case documentEnd
    case alias
    case scalar(YAMLScalar)
    case sequenceStart
    case mappingStart
    case collectionEnd
    case streamEnd
  }

  var kind: Kind
  var hasAnchor = false
  var hasTag = false
  var place: SourceFile.Extent
}

/// Why libyaml stopped.
struct YAMLSyntaxError: Error {
  /// libyaml's words: "did not find expected key".
  let problem: String
  /// What it was doing: "while parsing a block mapping"; empty where it does not say.
  let context: String
  /// Scalar offsets from the start of the file.
  let offset: Int
  let contextOffset: Int
}

/// libyaml's event parser over bytes that are valid UTF-8. It owns the C parser and a copy of the bytes.
struct YAMLEventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    parser = .allocate(capacity: 1)
    input = .allocate(capacity: max(1, bytes.count))
    _ = input.initialize(from: bytes)
    precondition(yaml_parser_initialize(parser) == 1, "out of memory")
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// The next event; `streamEnd` is the last.
  mutating func next() throws(YAMLSyntaxError) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else {
      let state = parser.pointee
      throw YAMLSyntaxError(
        problem: text(state.problem), context: text(state.context), offset: Int(state.problem_mark.index),
        contextOffset: Int(state.context_mark.index))
    }
    defer { yaml_event_delete(&event) }
    return convert(event)
  }

  private func text(_ words: UnsafePointer<CChar>?) -> String { words.map { String(cString: $0) } ?? "" }

  private func convert(_ event: yaml_event_t) -> YAMLEvent {
    let place = SourceFile.Extent(Int(event.start_mark.index), Int(event.end_mark.index))
    switch event.type {
    case YAML_STREAM_START_EVENT: return YAMLEvent(kind: .streamStart, place: place)
    case YAML_DOCUMENT_START_EVENT:
      let directives = event.data.document_start.tag_directives
      return YAMLEvent(kind: .documentStart(tagDirectives: directives.start != directives.end), place: place)
    case YAML_DOCUMENT_END_EVENT: return YAMLEvent(kind: .documentEnd, place: place)
    case YAML_ALIAS_EVENT: return YAMLEvent(kind: .alias, place: place)
    case YAML_SCALAR_EVENT:
      let data = event.data.scalar
      let text = String(decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self)
      return YAMLEvent(
        kind: .scalar(YAMLScalar(text, isPlain: data.style == YAML_PLAIN_SCALAR_STYLE)),
        hasAnchor: data.anchor != nil, hasTag: data.tag != nil, place: place)
    case YAML_SEQUENCE_START_EVENT:
      let data = event.data.sequence_start
      return YAMLEvent(
        kind: .sequenceStart, hasAnchor: data.anchor != nil, hasTag: data.tag != nil, place: place)
    case YAML_MAPPING_START_EVENT:
      let data = event.data.mapping_start
      return YAMLEvent(kind: .mappingStart, hasAnchor: data.anchor != nil, hasTag: data.tag != nil, place: place)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return YAMLEvent(kind: .collectionEnd, place: place)
    default: return YAMLEvent(kind: .streamEnd, place: place)
    }
  }
}
