/// A JSON value as a tree, members in the order they stood: for metadata and parameters. Hot paths use `JSONReader`.
public enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  /// A number as it was spelled, so that nothing is lost on the way through.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  public struct Member: Hashable, Sendable {
    public let name: String
    public var value: JSONValue

    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  public static func integer(_ value: Int) -> JSONValue { .number(String(value)) }

  public static func strings(_ values: [String]) -> JSONValue { .array(values.map { .string($0) }) }

  /// The value that `json` spells. Throws `JSONError` where it is none, or where more follows.
  public init(parsing json: [UInt8]) throws(JSONError) {
    var reader = JSONReader(json)
    self = try JSONValue(from: &reader)
    try reader.end()
  }

  /// The next value of `reader`.
  public init(from reader: inout JSONReader) throws(JSONError) {
    switch try reader.kind() {
    case .null:
      _ = try reader.null()
      self = .null
    case .boolean: self = .boolean(try reader.boolean())
    case .number: self = .number(String(decoding: try reader.raw(), as: UTF8.self))
    case .string: self = .string(try reader.string())
    case .array:
      var values: [JSONValue] = []
      try reader.enterArray()
      while try reader.nextElement() { values.append(try JSONValue(from: &reader)) }
      self = .array(values)
    case .object:
      var members: [Member] = []
      try reader.enterObject()
      while let name = try reader.nextMember() { members.append(Member(name, try JSONValue(from: &reader))) }
      self = .object(members)
    }
  }

  /// The string, where it is one.
  public var string: String? { if case .string(let value) = self { value } else { nil } }

  /// The number, where it is one that a double has room for.
  public var double: Double? {
    guard case .number(let text) = self, let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// The integer, where it is one.
  public var int: Int? { if case .number(let value) = self { Int(value) } else { nil } }

  public var bool: Bool? { if case .boolean(let value) = self { value } else { nil } }

  /// The elements, where it is an array.
  public var elements: [JSONValue]? { if case .array(let values) = self { values } else { nil } }

  /// The members, where it is an object.
  public var members: [Member]? { if case .object(let members) = self { members } else { nil } }

  /// The value of the first member called `name`, where it is an object that has one.
  public subscript(name: String) -> JSONValue? { members?.first { $0.name == name }?.value }

  /// The strings of an array, others left out; a single string counts as an array of one.
  public var stringList: [String] {
    if let string { return [string] }
    return elements?.compactMap(\.string) ?? []
  }

  public func write(to json: inout JSONWriter) {
    switch self {
    case .null: json.null()
    case .boolean(let value): json.boolean(value)
    case .number(let value): json.raw(Array(value.utf8))
    case .string(let value): json.string(value)
    case .array(let values): json.array { for value in values { value.write(to: &$0) } }
    case .object(let members):
      json.object {
        for member in members {
          $0.key(member.name)
          member.value.write(to: &$0)
        }
      }
    }
  }

  /// The value as JSON.
  public var json: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.bytes
  }
}
