internal import DocumentIO

/// Reads inputs again for later passes: files by their path, records by streaming through their container once.
struct InputBytes {
  private let directory: InputDirectory
  private let limit: Int
  private var container: OpenContainer?

  init(_ directory: InputDirectory, limit: Int) {
    self.directory = directory
    self.limit = limit
  }

  /// The bytes of the document's input. Records of a container must be asked for in their order.
  mutating func payload(of document: DocumentState) throws(InputError) -> InputPayload {
    guard document.record > 0 else {
      container = nil
      return InputPayload(
        form: .file(try kind(of: document.path)), bytes: try directory.read(document.path, limit: limit).bytes,
        limit: limit)
    }
    if container?.path != document.path {
      container = try OpenContainer(document.path, try kind(of: document.path), in: directory, limit: limit)
    }
    guard let line = try container?.line(document.record) else {
      throw InputError(.changed, "the container was changed while this run read it")
    }
    return InputPayload(form: .record, bytes: line, limit: limit)
  }

  private func kind(of path: [UInt8]) throws(InputError) -> InputKind {
    if case .known(let kind) = InputKind.byName(path) { return kind }
    guard let kind = InputKind.sniff(try directory.prefix(of: path)) else {
      throw InputError(.changed, "the file is no longer text")
    }
    return kind
  }
}

/// A JSON Lines container while it is read.
final class OpenContainer {
  let path: [UInt8]
  private var reader: RecordReader

  init(_ path: [UInt8], _ kind: InputKind, in directory: InputDirectory, limit: Int) throws(InputError) {
    self.path = path
    reader = RecordReader(try ByteSource(try directory.open(path), kind.compression), limit: limit)
  }

  /// The next line; `nil` at the end.
  func next() -> RawRecord? { reader.next() }

  /// Why the container broke off, once `next` has given `nil`.
  var failure: InputError? { reader.failure }

  /// The line with that number; `nil` where it has passed, or there is none.
  func line(_ number: Int) throws(InputError) -> [UInt8]? {
    while let record = reader.next() {
      if record.number == number { return record.line }
      if record.number > number { return nil }
    }
    if let failure = reader.failure { throw failure }
    return nil
  }
}
