internal import DocumentIO

/// Which files below an input directory are documents. Paths are bytes, relative to it, with `/` between names.
public struct InputPatterns: Hashable, Sendable {
  /// Empty: the default endings.
  public let include: [PathPattern]
  public let exclude: [PathPattern]

  public init(include: [PathPattern] = [], exclude: [PathPattern] = []) {
    self.include = include
    self.exclude = exclude
  }

  /// The endings that are documents where the pipeline names no patterns, in any case.
  public static let defaultEndings = ["txt", "text", "htm", "html", "xhtml", "jsonl", "ndjson"]
  /// What may follow such an ending.
  public static let compressions = ["gz", "zst"]

  /// Whether the file at `path` is a document. By default: a name that ends as above, or has no ending at all (its
  /// content then tells), where neither it nor a directory above it begins with a full stop.
  public func admits(_ path: [UInt8]) -> Bool {
    let included = include.isEmpty ? DefaultEndings.admit(path) : include.contains { $0.matches(path) }
    return included && !exclude.contains { $0.matches(path) }
  }

  /// Whether files with that ending, compressed or not, may be documents. An ending counts as excluded where
  /// `exclude` takes out names with it that say nothing else.
  func admits(ending: String) -> Bool {
    ([""] + InputPatterns.compressions.map { "." + $0 }).contains { compression in
      let whole = ending + compression
      let included = include.isEmpty || include.contains { $0.program.canEnd(in: "." + whole) }
      let probes = ["\u{1}\u{2}.\(whole)", "\u{1}/\u{2}/\u{1}.\(whole)"].map { Array($0.utf8) }
      return included && !probes.allSatisfy { probe in exclude.contains { $0.matches(probe) } }
    }
  }
}

/// The default patterns: a list of endings, compared without case.
enum DefaultEndings {
  /// An ending is 1 to 10 ASCII letters and digits, not digits alone, behind the last full stop of a name that does not
  /// begin with it: what follows the stop in `Dr. Adler speaks` and `1.2` is none.
  static func admit(_ path: [UInt8]) -> Bool {
    if InputWalk.isHidden(path) { return false }
    var name = path[(path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)...]
    if let outer = ending(of: name), InputPatterns.compressions.contains(outer) {
      name = name.dropLast(outer.utf8.count + 1)
    }
    return ending(of: name).map(InputPatterns.defaultEndings.contains) ?? true
  }

  /// In lower case.
  private static func ending(of name: ArraySlice<UInt8>) -> String? {
    guard let stop = name.lastIndex(of: UInt8(ascii: ".")), stop > name.startIndex else { return nil }
    let ending = name[(stop + 1)...]
    guard (1...10).contains(ending.count), ending.allSatisfy(Names.isLetterOrDigit) else { return nil }
    guard ending.contains(where: { $0 > UInt8(ascii: "9") }) else { return nil }
    return String(decoding: ending.map { $0 | 0x20 }, as: UTF8.self)
  }
}
