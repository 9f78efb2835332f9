internal import Bytes

/// Writes JSON for people: two spaces a level, short arrays of scalars on one line, a line end at the end.
struct IndentedJSON {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ value: JSONValue) {
    write(value, margin: "")
    bytes.append(0x0A)
  }

  private mutating func write(_ value: JSONValue, margin: String) {
    switch value {
    case .object(let members) where !members.isEmpty:
      lines(members, "{", "}", margin) { writer, member in
        writer.bytes += JSONValue.string(member.name).json + Array(": ".utf8)
        writer.write(member.value, margin: margin + "  ")
      }
    case .array(let values) where values.contains { $0.members != nil || $0.elements != nil }:
      lines(values, "[", "]", margin) { $0.write($1, margin: margin + "  ") }
    case .array(let values):
      bytes += Array("[".utf8) + values.map(\.json).joined(separator: Array(", ".utf8)) + Array("]".utf8)
    default: bytes += value.json
    }
  }

  private mutating func lines<Item>(
    _ items: [Item], _ open: String, _ close: String, _ margin: String, _ body: (inout IndentedJSON, Item) -> Void
  ) {
    bytes += Array(open.utf8)
    for (number, item) in items.enumerated() {
      bytes += Array((number > 0 ? ",\n" : "\n").utf8) + Array("\(margin)  ".utf8)
      body(&self, item)
    }
    bytes += Array("\n\(margin)\(close)".utf8)
  }
}
