/// Words that lines begin with, in lower case, found without reading more of a line than they need.
struct LineOpeners: Sendable {
  private let openers: [[UInt8]]
  /// By their first byte, the places of openers in the list.
  private let byFirst: [[Int]]
  private let longest: Int

  init(_ openers: [String]) {
    self.openers = openers.map { Array($0.utf8) }
    var byFirst = [[Int]](repeating: [], count: 256)
    for (place, opener) in self.openers.enumerated() {
      if let first = opener.first { byFirst[Int(first)].append(place) }
    }
    self.byFirst = byFirst
    longest = self.openers.map(\.count).max() ?? 0
  }

  /// The length in bytes of the first opener in the list that `line` begins with, in whatever case; `nil` where it begins
  /// with none.
  func first(of line: ArraySlice<UInt8>) -> Int? { matches(line).first }

  /// The same of the longest one.
  func longest(of line: ArraySlice<UInt8>) -> Int? { matches(line).max() }

  private func matches(_ line: ArraySlice<UInt8>) -> [Int] {
    guard let head = line.first else { return [] }
    let isASCII = head < 0x80
    let first = Scan.isUpper(head) ? head | 0x20 : head
    guard !isASCII || !byFirst[Int(first)].isEmpty else { return [] }
    // Case changes no length in the scripts that openers are written in.
    let start = Array(String(decoding: line.prefix(longest), as: UTF8.self).lowercased().utf8)
    guard let folded = start.first else { return [] }
    return byFirst[Int(folded)].filter { start.starts(with: openers[$0]) }.map { openers[$0].count }
  }
}
