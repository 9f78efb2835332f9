internal import StageKit

/// The parameters of `dedupe`, read once.
struct Settings {
  enum Keep: String, CaseIterable { case earliest, longest, first }

  var keep = Keep.earliest
  /// Sites whose documents are kept before those of others.
  var prefer = SitePreference()
  /// The greatest distance in seconds of the dates of documents that are compared; `nil` for any.
  var window: Int64?
  /// What of a history is forgotten; `nil` for nothing.
  var expiry: Expiry?
  var drop = false
  var memory = 512 << 20
  var passages = true
  var passageDocuments = 3
  var similarity = 0.5
  var shared = 5
  var containment = 0.6

  init() {}

  init(_ configuration: StageConfiguration) {
    if let value = configuration.string("keep").flatMap(Keep.init) { keep = value }
    if let value = configuration.strings("prefer") { prefer = SitePreference(value) }
    if let value = configuration.duration("window") { window = Int64(min(value, 1e12)) }
    if let value = configuration.duration("expire") { expiry = Expiry(span: Int64(min(value, 1e12))) }
    if let value = configuration.boolean("drop") { drop = value }
    if let value = configuration.size("memory") { memory = value }
    if let value = configuration.boolean("passages") { passages = value }
    if let value = configuration.integer("passage_documents") { passageDocuments = value }
    if let value = configuration.number("containment") { containment = value }
    if let value = configuration.number("similarity") { similarity = value }
    if let value = configuration.integer("shared") { shared = value }
  }
}
