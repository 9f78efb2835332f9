/// The writing system that most letters of a line belong to.
enum Script: UInt8, Sendable {
  case none, latin, greek, cyrillic, hebrew, arabic, indic, thai, eastAsian, hangul, other

  /// The commonest script of `bytes`, and how many letters are of it.
  static func of(_ bytes: ArraySlice<UInt8>) -> (script: Script, letters: Int) {
    var counts = [Int](repeating: 0, count: 11)
    var i = bytes.startIndex
    while i < bytes.endIndex {
      let byte = bytes[i]
      if Scan.isLetter(byte) {
        counts[Int(Script.latin.rawValue)] += 1
      } else if byte >= 0xC3 {
        let second = i + 1 < bytes.endIndex ? bytes[i + 1] : 0
        counts[Int(script(byte, second).rawValue)] += 1
      }
      i += Scan.scalarLength(byte)
    }
    counts[0] = 0
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[best] > 0 else { return (.none, 0) }
    return (Script(rawValue: UInt8(best)) ?? .other, counts[best])
  }

  private static func script(_ first: UInt8, _ second: UInt8) -> Script {
    switch first {
    case 0xC3...0xC9: .latin
    case 0xCE, 0xCF: .greek
    case 0xD0...0xD4: .cyrillic
    case 0xD6, 0xD7: .hebrew
    case 0xD8...0xDB: .arabic
    case 0xE0: second >= 0xB8 && second <= 0xBB ? .thai : .indic
    case 0xE1: second == 0xBA || second == 0xBB ? .latin : .other
    case 0xE2: .none
    case 0xE3...0xE9: .eastAsian
    case 0xEA...0xED: .hangul
    default: .none
    }
  }
}
