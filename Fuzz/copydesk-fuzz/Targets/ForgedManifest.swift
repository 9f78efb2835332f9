internal import Bytes

/// Manifests whose checks hold though nobody wrote them: what stands behind a check is reached by no damage.
enum ForgedManifest {
  /// Each line of `bytes`, with the check that it needs.
  static func signed(_ bytes: [UInt8]) -> [UInt8] {
    bytes.split(separator: 0x0A).flatMap { sign(body(of: $0)) }
  }

  /// A manifest as it is, but for the length and the digest of one file.
  static func vouching(for name: String, _ content: [UInt8], in manifest: [UInt8]) -> [UInt8] {
    manifest.split(separator: 0x0A).flatMap { line -> [UInt8] in
      guard let value = try? JSONValue(parsing: Array(line)) else { return Array(line) + [0x0A] }
      return sign(body(of: vouching(for: name, content, in: value).json[...]))
    }
  }

  private static func vouching(for name: String, _ content: [UInt8], in value: JSONValue) -> JSONValue {
    switch value {
    case .object(var members):
      let isMeant = value["name"]?.string == name
      for place in members.indices {
        switch members[place].name {
        case "bytes" where isMeant: members[place].value = .integer(content.count)
        case "sha256" where isMeant: members[place].value = .string(Digest(of: content).hexadecimal)
        default: members[place].value = vouching(for: name, content, in: members[place].value)
        }
      }
      return .object(members)
    case .array(let values): return .array(values.map { vouching(for: name, content, in: $0) })
    default: return value
    }
  }

  /// A line without its check and its last brace.
  private static func body(of line: ArraySlice<UInt8>) -> [UInt8] {
    let check = Array(",\"check\":\"".utf8)
    for start in line.indices where line[start...].starts(with: check) { return Array(line[..<start]) }
    return Array(line.dropLast())
  }

  private static func sign(_ body: [UInt8]) -> [UInt8] {
    let check = Hexadecimal.encode(Digest(of: body).bytes).prefix(16)
    return body + Array(",\"check\":\"".utf8) + check + Array("\"}\n".utf8)
  }
}
