public import Bytes
public import Files

/// A parameter that a stage takes, as it declares it.
public struct ParameterDeclaration: Hashable, Sendable {
  public let name: String
  public let type: ParameterType
  /// `nil`: it must be given, or, where `optional`, may be absent.
  public let defaultValue: ParameterValue?
  public let optional: Bool
  /// For people: "words", "seconds"; empty for none.
  public let unit: String
  /// Whether a file is mapped into memory, not read: for large ones that programs write and replace by rename. What
  /// people edit in place is read.
  public let isMapped: Bool
  /// A sentence: what it does.
  public let doc: String

  public init(
    _ name: String, _ type: ParameterType, default defaultValue: ParameterValue? = nil, optional: Bool = false,
    unit: String = "", isMapped: Bool = false, doc: String
  ) {
    self.name = name
    self.type = type
    self.defaultValue = defaultValue
    self.optional = optional
    self.unit = unit
    self.isMapped = isMapped
    self.doc = doc
  }
}

/// The type of a parameter, and the range of its values.
public enum ParameterType: Hashable, Sendable {
  case string
  case boolean
  case integer(ClosedRange<Int>)
  case number(ClosedRange<Double>)
  /// "20s", "5m", "90d"; kept in seconds.
  case duration
  /// "512MiB"; kept in bytes.
  case size
  /// One of some words.
  case choice([String])
  /// A list, each one of some words, none twice.
  case choices([String])
  /// A list of any strings.
  case strings
  /// A file beside the pipeline file (or an absolute path): its content is part of the stage's key, its name is not.
  case file
  /// A directory in which a corpus stage keeps the evidence of its runs for later ones; made where it is not there. No
  /// part of the stage's key: the evidence itself is in the key of a conclusion.
  ///
  /// `format`: of the evidence and the verdicts; a history of another format is refused.
  case history(format: String)
}

/// The value of a parameter.
public enum ParameterValue: Hashable, Sendable {
  case string(String)
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  /// Seconds.
  case duration(Double)
  /// Bytes.
  case size(Int)
  case strings([String])
  /// A path; its content stands in `StageConfiguration.resources`.
  case file(String)
  /// The path of a directory.
  case directory(String)
}

/// A file that a parameter names.
public struct Resource: Hashable, Sendable {
  /// As the user would name it, for messages.
  public let path: String
  public let digest: Digest
  private let content: Content

  private enum Content: Sendable {
    case bytes([UInt8])
    case mapped(MappedFile)
  }

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    content = .bytes(bytes)
    digest = Digest(of: bytes)
  }

  /// - Parameter file: what `path` holds; see `ParameterDeclaration.isMapped`.
  public init(path: String, mapped file: MappedFile) {
    self.path = path
    content = .mapped(file)
    digest = file.withBytes { Digest(of: $0) }
  }

  /// The content; a copy of it where the file is mapped.
  public var bytes: [UInt8] {
    switch content {
    case .bytes(let bytes): bytes
    case .mapped(let file): file.withBytes { Array($0) }
    }
  }

  /// The content as memory; a copy of it where the file is not mapped.
  public var memory: MappedFile {
    switch content {
    case .bytes(let bytes): MappedFile(copying: bytes)
    case .mapped(let file): file
    }
  }

  public static func == (a: Resource, b: Resource) -> Bool { a.path == b.path && a.digest == b.digest }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(digest)
  }
}

/// The values of all parameters of one step, defaults filled in and checked against the declarations.
public struct StageConfiguration: Sendable {
  private let values: [String: ParameterValue]
  /// The files that parameters name, by parameter.
  public let resources: [String: Resource]
  public let execution: ExecutionSettings

  public init(
    values: [String: ParameterValue] = [:], resources: [String: Resource] = [:],
    execution: ExecutionSettings = ExecutionSettings()
  ) {
    self.values = values
    self.resources = resources
    self.execution = execution
  }

  /// The defaults of `descriptor`, with `values` over them: for tests, and for stages that are used without a file.
  public init(
    _ descriptor: StageDescriptor, _ values: [String: ParameterValue] = [:], resources: [String: Resource] = [:]
  ) {
    var all: [String: ParameterValue] = [:]
    for parameter in descriptor.parameters { all[parameter.name] = parameter.defaultValue }
    self.init(values: all.merging(values) { $1 }, resources: resources)
  }

  public subscript(name: String) -> ParameterValue? { values[name] }

  /// The value of a string or choice.
  public func string(_ name: String) -> String? { if case .string(let value)? = values[name] { value } else { nil } }
  public func boolean(_ name: String) -> Bool? { if case .boolean(let value)? = values[name] { value } else { nil } }
  public func integer(_ name: String) -> Int? { if case .integer(let value)? = values[name] { value } else { nil } }
  public func strings(_ name: String) -> [String]? {
    if case .strings(let value)? = values[name] { value } else { nil }
  }

  /// The value of a number (or integer).
  public func number(_ name: String) -> Double? {
    switch values[name] {
    case .number(let value)?: value
    case .integer(let value)?: Double(value)
    default: nil
    }
  }

  /// Seconds.
  public func duration(_ name: String) -> Double? {
    if case .duration(let value)? = values[name] { value } else { nil }
  }

  /// Bytes.
  public func size(_ name: String) -> Int? { if case .size(let value)? = values[name] { value } else { nil } }

  /// The path of a history's directory.
  public func directory(_ name: String) -> String? {
    if case .directory(let value)? = values[name] { value } else { nil }
  }

  /// What goes into the stage's key: the values in order of their names, a file by the digest of its content, without
  /// directories.
  public var canonical: [UInt8] {
    var json = JSONWriter()
    json.object {
      for (name, value) in values.sorted(by: { $0.key < $1.key }) {
        if case .directory = value { continue }
        $0.key(name)
        switch value {
        case .string(let value): $0.string(value)
        case .boolean(let value): $0.boolean(value)
        case .integer(let value), .size(let value): $0.integer(value)
        case .number(let value), .duration(let value): $0.number(value)
        case .strings(let values): $0.array { for value in values { $0.string(value) } }
        case .file: $0.string(resources[name]?.digest.hexadecimal ?? "")
        case .directory: break
        }
      }
    }
    return json.bytes
  }
}
