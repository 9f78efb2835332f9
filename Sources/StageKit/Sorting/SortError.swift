/// Why records could not be sorted.
public enum SortError: Error, Hashable, Sendable {
  /// A sorted run changed on the device while it was being merged. The next conclusion finds that out before it uses the
  /// run, and makes it anew.
  case damaged(run: String)
}

extension SortError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .damaged(let run): "the sorted run '\(run)' changed while it was read"
    }
  }
}
