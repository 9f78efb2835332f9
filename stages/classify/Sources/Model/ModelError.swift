/// Why a file is no model that can be used.
package enum ModelError: Error, Hashable, Sendable {
  /// It does not begin as models do.
  case notAModel
  /// A model of another format version.
  case otherVersion(UInt32)
  /// It is shorter or longer than it says of itself.
  case wrongLength(bytes: Int, expected: UInt64)
  /// Its checksum does not hold.
  case damaged
  /// Its checksum holds, but its parts contradict each other: what they are about.
  case inconsistent(String)

  /// What is wrong, and what to do: to stand behind the name of the file and a colon.
  package var message: String {
    switch self {
    case .notAModel: return "not a model: train one with 'copydesk train'"
    case .otherVersion(let version) where version > ModelFormat.version:
      return "a model of format \(version), newer than this program, which reads format \(ModelFormat.version): "
        + "update the program, or train the model again with this one"
    case .otherVersion(let version):
      return "a model of format \(version), but this program reads format \(ModelFormat.version): train it again"
    case .wrongLength(let bytes, let expected):
      let fault = UInt64(bytes) < expected ? "cut short" : "followed by something else"
      return "a model that is \(fault), \(bytes) bytes where it has \(expected): copy it again"
    case .damaged: return "a damaged model, its checksum does not hold: copy it again, or train it again"
    case .inconsistent(let part): return "a broken model, its \(part) contradict the rest: train it again"
    }
  }
}
