internal import Bytes
internal import YAML

/// What is said of a file that a person wrote.
enum Faults {
  /// Each fault has a message, a place in the file, and is printed without anything that a terminal would obey.
  static func check(_ diagnostics: [Diagnostic], in bytes: [UInt8]) {
    let lines = 1 + bytes.count { $0 == 0x0A || $0 == 0x0D }
    for fault in diagnostics {
      promise(!fault.message.isEmpty, "a fault without a word")
      if let position = fault.position {
        promise((1...lines).contains(position.line), "line \(position.line) of \(lines)")
        promise((1...bytes.count + 1).contains(position.column), "column \(position.column)")
      }
      let printed = fault.rendered()
      let isSafe = printed.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\t" || !Printable.isEscaped($0) }
      promise(isSafe, "a control is printed")
      promise(printed.utf8.count < 8192, "a fault of \(printed.utf8.count) bytes")
    }
  }
}
