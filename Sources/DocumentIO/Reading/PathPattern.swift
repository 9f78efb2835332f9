/// A pattern of `input.include`: `*` and `?` stand for bytes within a name, `[a-z]` for one of a set (`[!a-z]` for one not
/// in it), `**` as a whole name for any number of directories. Without a slash it is tried on the last name alone.
///
/// Matching takes at most names × pattern length steps: only the last star is ever tried again.
package struct PathPattern: Hashable, Sendable {
  /// As it was written.
  package let pattern: String
  private let names: [[UInt8]]

  package init(_ pattern: String) {
    self.pattern = pattern
    let parts = Array(pattern.utf8).split(separator: UInt8(ascii: "/")).map(Array.init).filter { $0 != [0x2E] }
    names = pattern.utf8.contains(UInt8(ascii: "/")) ? parts : [PathPattern.anyDirectories] + parts
  }

  private static let anyDirectories: [UInt8] = [0x2A, 0x2A]

  /// Whether the relative path `path` matches.
  package func matches(_ path: [UInt8]) -> Bool {
    let parts = path.split(separator: UInt8(ascii: "/"))
    var name = 0
    var part = 0
    var retry: (name: Int, part: Int)?
    while part < parts.count {
      if name < names.count, names[name] == PathPattern.anyDirectories {
        retry = (name + 1, part)
        name += 1
        if name == names.count { return true }
      } else if name < names.count, PathPattern.matches(names[name], parts[part]) {
        name += 1
        part += 1
      } else if let last = retry {
        retry = (last.name, last.part + 1)
        name = last.name
        part = last.part + 1
      } else {
        return false
      }
    }
    return names[name...].allSatisfy { $0 == PathPattern.anyDirectories }
  }

  /// Whether one name matches one part of the pattern.
  private static func matches(_ pattern: [UInt8], _ name: ArraySlice<UInt8>) -> Bool {
    var p = 0
    var n = name.startIndex
    var retry: (p: Int, n: Int)?
    while n < name.endIndex {
      if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
        p += 1
        retry = (p, n)
      } else if p < pattern.count, let next = step(pattern, p, name[n]) {
        p = next
        n += 1
      } else if let last = retry {
        retry = (last.p, last.n + 1)
        p = last.p
        n = last.n + 1
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
  }

  /// Where the pattern goes on when its element at `p` matches `byte`.
  private static func step(_ pattern: [UInt8], _ p: Int, _ byte: UInt8) -> Int? {
    switch pattern[p] {
    case UInt8(ascii: "?"): return p + 1
    case UInt8(ascii: "["):
      guard let close = pattern[(p + 1)...].dropFirst().firstIndex(of: UInt8(ascii: "]")) else {
        return byte == pattern[p] ? p + 1 : nil
      }
      return isIn(pattern[(p + 1)..<close], byte) ? close + 1 : nil
    default: return byte == pattern[p] ? p + 1 : nil
    }
  }

  private static func isIn(_ set: ArraySlice<UInt8>, _ byte: UInt8) -> Bool {
    let isNegated = set.first == UInt8(ascii: "!") || set.first == UInt8(ascii: "^")
    let set = isNegated ? set.dropFirst() : set
    var i = set.startIndex
    var isFound = false
    while i < set.endIndex {
      if i + 2 < set.endIndex, set[i + 1] == UInt8(ascii: "-") {
        isFound = isFound || (set[i] <= byte && byte <= set[i + 2])
        i += 3
      } else {
        isFound = isFound || set[i] == byte
        i += 1
      }
    }
    return isFound != isNegated
  }
}
