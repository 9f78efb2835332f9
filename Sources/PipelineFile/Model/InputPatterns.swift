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

  /// Whether the file at `path` is a document. By default: a name that ends as above, or has no ending at all (its content
  /// then tells), unless it or a directory above it is hidden (begins with a dot).
  public func admits(_ path: [UInt8]) -> Bool {
    let included = include.isEmpty ? DefaultEndings.admit(path) : include.contains { $0.matches(path) }
    return included && !exclude.contains { $0.matches(path, hidden: true) }
  }

  /// Whether files with that ending, compressed or not, may be documents. An ending counts as excluded where `exclude` takes
  /// out names with it that say nothing else.
  func admits(ending: String) -> Bool {
    ([""] + InputPatterns.compressions.map { "." + $0 }).contains { compression in
      let whole = ending + compression
      let included = include.isEmpty || include.contains { $0.program.canEnd(in: "." + whole) }
      let probes = ["\u{1}\u{2}.\(whole)", "\u{1}/\u{2}/\u{1}.\(whole)"].map { Array($0.utf8) }
      return included && !probes.allSatisfy { probe in exclude.contains { $0.matches(probe, hidden: true) } }
    }
  }
}

/// The default patterns: a list of endings, compared without case.
enum DefaultEndings {
  static let all: Set<[UInt8]> = {
    var endings: Set<[UInt8]> = []
    for ending in InputPatterns.defaultEndings {
      endings.insert(Array(ending.utf8))
      for compression in InputPatterns.compressions { endings.insert(Array("\(ending).\(compression)".utf8)) }
    }
    return endings
  }()

  private static let longest = all.map(\.count).max() ?? 0

  static func admit(_ path: [UInt8]) -> Bool {
    var nameStart = 0
    for (offset, byte) in path.enumerated() {
      if byte == UInt8(ascii: ".") && offset == nameStart { return false }
      if byte == UInt8(ascii: "/") { nameStart = offset + 1 }
    }
    let name = path[nameStart...]
    guard let last = name.lastIndex(of: UInt8(ascii: ".")) else { return !name.isEmpty }
    if all.contains(ending(name[(last + 1)...])) { return true }
    guard let before = name[..<last].lastIndex(of: UInt8(ascii: ".")) else { return false }
    return all.contains(ending(name[(before + 1)...]))
  }

  /// In lower case; empty where it is longer than any that counts.
  private static func ending(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.count > longest ? [] : bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }
}
