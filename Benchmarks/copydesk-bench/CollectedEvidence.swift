internal import StageKit

/// The evidence of all documents in memory, for `conclude`.
struct CollectedEvidence: Corpus {
  private var ids: [String] = []
  private var surveys: [Survey] = []

  var count: Int { ids.count }

  mutating func add(_ survey: Survey, of id: String) {
    ids.append(id)
    surveys.append(survey)
  }

  func forEach(_ body: (_ ordinal: Int, _ id: String, _ index: [UInt8]) throws -> Void) throws {
    for (ordinal, id) in ids.enumerated() { try body(ordinal, id, surveys[ordinal].index) }
  }

  func proof(_ ordinal: Int) throws -> [UInt8] { surveys[ordinal].proof }

  func id(_ ordinal: Int) throws -> String { ids[ordinal] }

  func draft(_ ordinal: Int) -> [UInt8] { surveys[ordinal].draft }
}
