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

  /// What is wrong, and what to do, as the end of a sentence that begins with the name of the file.
  package var message: String {
    switch self {
    case .notAModel: "is not a model: train one with 'copydesk train'"
    case .otherVersion(let version):
      version > ModelFormat.version
        ? "is a model of format \(version), newer than this program, which reads format \(ModelFormat.version): "
          + "update the program, or train the model again"
        : "is a model of format \(version), but this program reads format \(ModelFormat.version): train it again"
    case .wrongLength(let bytes, let expected):
      UInt64(bytes) < expected
        ? "is a model cut short, \(bytes) bytes of \(expected): copy it again"
        : "is a model with something behind its end, \(bytes) bytes where it has \(expected): copy it again"
    case .damaged: "is a damaged model, its checksum does not hold: copy or train it again"
    case .inconsistent(let part): "is a broken model, its \(part) contradict the rest: train it again"
    }
  }
}
