/// What a worker answered lately, some thousand documents: so that a second answer is called that.
struct RecentAnswers {
  private static let limit = 4096

  /// Where an answer went.
  private struct Place {
    let batch: PluginBatch
    let index: Int
    var isRepeated = false
  }

  /// What an answer for a document that the worker does not owe is.
  enum Kind {
    /// The first behind the one that was handed on, to that place in its batch.
    case second(PluginBatch, index: Int)
    case another
    /// It was not given that document, or long ago.
    case unasked
  }

  private var recent: [String: Place] = [:]
  private var older: [String: Place] = [:]
  private var last: Place?

  /// Notes an answer. The one before can be followed by a second no longer, as far as is waited for that.
  mutating func insert(_ task: PluginTask) {
    settle()
    if recent.count >= RecentAnswers.limit {
      older = recent
      recent = [:]
    }
    let place = Place(batch: task.batch, index: task.index)
    recent[task.id] = place
    last = place
  }

  /// The last answer stands.
  mutating func settle() {
    if let last { last.batch.stand(last.index) }
    last = nil
  }

  /// Notes an answer for what is not owed.
  mutating func again(_ id: String) -> Kind {
    guard let place = recent[id] ?? older[id] else { return .unasked }
    if place.isRepeated { return .another }
    if recent[id] != nil { recent[id]?.isRepeated = true } else { older[id]?.isRepeated = true }
    return .second(place.batch, index: place.index)
  }
}
