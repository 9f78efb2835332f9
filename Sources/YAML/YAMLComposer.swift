internal import Bytes

/// Builds the tree of a YAML file from libyaml's events, refusing what pipeline and rules files have no use for.
///
/// Its document API is not used: it takes 25 s on 100,000 anchors. Here every step is constant time but for the
/// look-up of duplicate keys in a hash table, and nothing recurses.
struct YAMLComposer {
  private let log: DiagnosticLog
  private let limits: YAMLLimits
  /// Scalars before the bytes that are parsed.
  private let base: Int
  private var stack: [Frame] = []
  private var root: YAMLNode?
  private var documents = 0
  private var events = 0

  /// A collection that is still open.
  private struct Frame {
    let isMapping: Bool
    let start: Int
    /// It stands where a key must.
    let isKey: Bool
    var items: [YAMLNode] = []
    var pairs: [YAMLPair] = []
    /// The key that waits for its value: `nil` text for one that was refused.
    var key: (text: String?, place: SourceFile.Extent)?
    /// Where each key stood first.
    var names: [String: Int] = [:]
  }

  /// What cannot be gone on from.
  private struct Stop: Error {}

  init(_ log: DiagnosticLog, limits: YAMLLimits, base: Int = 0) {
    self.log = log
    self.limits = limits
    self.base = base
  }

  /// The root of the only document of `bytes`; `nil` where there is none, or where the syntax is broken. All faults
  /// go to the log.
  mutating func compose(_ bytes: ArraySlice<UInt8>) -> YAMLNode? {
    var stream = YAMLEventStream(bytes)
    do {
      while true {
        var event = try stream.next()
        event.place = .init(base + event.place.start, base + event.place.end)
        if case .streamEnd = event.kind { break }
        try take(event)
      }
    } catch let error as YAMLSyntaxError {
      let (message, offset) = SyntaxMessages.describe(error, log.source, base: base)
      log.error(message, at: .init(offset, offset + 1))
      return nil
    } catch {
      return nil
    }
    return root
  }

  private mutating func take(_ event: YAMLEvent) throws(Stop) {
    events += 1
    if events > limits.events {
      try stop("more than \(limits.events) values and brackets: this is no file that a person wrote", event.place)
    }
    if event.hasAnchor {
      log.error("anchors ('&…') are not supported: write the value where it is needed", at: event.place)
    }
    if event.hasTag { log.error("tags ('!…') are not supported: leave it out", at: event.place) }
    switch event.kind {
    case .streamStart, .documentEnd, .streamEnd: break
    case .documentStart(let tagDirectives):
      documents += 1
      if documents > 1 { try stop("a second document: only one is read, remove it and its '---'", event.place) }
      if tagDirectives { log.error("tag directives ('%TAG') are not supported", at: event.place) }
    case .alias:
      log.error("aliases ('*…') are not supported: write the value out, or a text in quotes", at: event.place)
      put(YAMLNode(.invalid, at: event.place))
    case .scalar(let scalar): put(YAMLNode(.scalar(scalar), at: event.place))
    case .sequenceStart: try open(isMapping: false, event.place)
    case .mappingStart: try open(isMapping: true, event.place)
    case .collectionEnd: close(event.place)
    }
  }

  private mutating func open(isMapping: Bool, _ place: SourceFile.Extent) throws(Stop) {
    if stack.count >= limits.depth { try stop("nested deeper than \(limits.depth) levels", place) }
    let isKey = stack.last.map { $0.isMapping && $0.key == nil } ?? false
    if isKey { log.error("a key must be a word, not a list or a mapping", at: place) }
    stack.append(Frame(isMapping: isMapping, start: place.start, isKey: isKey))
  }

  private mutating func close(_ place: SourceFile.Extent) {
    guard let frame = stack.popLast() else { return }
    let extent = SourceFile.Extent(frame.start, place.end)
    guard !frame.isKey else { return put(YAMLNode(.invalid, at: extent)) }
    put(YAMLNode(frame.isMapping ? .mapping(frame.pairs) : .sequence(frame.items), at: extent))
  }

  /// Puts a finished node where it belongs: as the root, an item, a key or a value.
  private mutating func put(_ node: YAMLNode) {
    guard let last = stack.indices.last else {
      root = node
      return
    }
    guard stack[last].isMapping else { return stack[last].items.append(node) }
    if let key = stack[last].key {
      stack[last].key = nil
      guard let text = key.text else { return }
      stack[last].pairs.append(YAMLPair(key: text, keyPlace: key.place, value: node))
    } else {
      stack[last].key = (acceptedKey(node, in: last), node.place)
    }
  }

  /// The text of a key that may stand; `nil` where it was refused, so that its value is passed over.
  private mutating func acceptedKey(_ node: YAMLNode, in frame: Int) -> String? {
    guard case .scalar(let scalar) = node.content else { return nil }
    if scalar.isPlain, scalar.text == "<<" {
      log.error("merge keys ('<<') are not supported: write the keys out", at: node.place)
      return nil
    }
    if scalar.text.isEmpty {
      log.error("a key is empty", at: node.place)
      return nil
    }
    if let first = stack[frame].names[scalar.text] {
      let line = log.source.position(ofScalar: first).line
      log.error("the key '\(scalar.text.excerpt)' stands twice: first on line \(line)", at: node.place)
      return nil
    }
    stack[frame].names[scalar.text] = node.place.start
    return scalar.text
  }

  private func stop(_ message: String, _ place: SourceFile.Extent) throws(Stop) {
    log.error(message, at: place)
    throw Stop()
  }
}
