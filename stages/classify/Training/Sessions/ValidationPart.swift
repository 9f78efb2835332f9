internal import Files
internal import SystemPackage

/// What a model is measured on that it is not trained on.
package enum ValidationPart: Hashable, Sendable {
  /// A share of the texts, chosen by their own bytes (`HeldOut`).
  case share(Double)
  /// Labelled texts of their own, at a path.
  case path(String)

  /// `10%`, or a path. Throws `usage` where a share is not above 0 and at most 90 per cent.
  package init(_ argument: String) throws(TrainingFailure) {
    guard argument.utf8.last == UInt8(ascii: "%") else {
      if Double(argument) != nil, !Files.exists(FilePath(argument)) {
        throw TrainingFailure(
          .usage, "error: --validate: there is no file '\(argument)'; a share is written with its sign, as in 10%")
      }
      self = .path(argument)
      return
    }
    guard let percent = Double(String(argument.dropLast())), percent > 0, percent <= 90 else {
      throw TrainingFailure(.usage, "error: --validate takes a share above 0% and up to 90%, or a path")
    }
    self = .share(percent / 100)
  }
}
