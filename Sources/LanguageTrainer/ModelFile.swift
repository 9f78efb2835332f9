internal import Language

/// A model as `LanguageModel` reads it.
struct ModelFile {
  private(set) var bytes: [UInt8]

  init(_ tables: [TableTraining]) {
    bytes = LanguageModel.magic + [LanguageModel.version, UInt8(tables.count)]
    bytes += [UInt8](repeating: 0, count: LanguageModel.entriesStart - bytes.count)
    var offset = ModelFile.aligned(bytes.count + tables.count * LanguageModel.entrySize)
    for table in tables {
      bytes += ModelFile.entry(table, offset: offset)
      offset = ModelFile.aligned(offset + table.rows.count)
    }
    for table in tables {
      bytes += [UInt8](repeating: 0, count: ModelFile.aligned(bytes.count) - bytes.count)
      bytes += table.rows
    }
  }

  private static func aligned(_ offset: Int) -> Int { (offset + 63) / 64 * 64 }

  private static func entry(_ table: TableTraining, offset: Int) -> [UInt8] {
    let code = LanguageModel.scripts.first { $0.script == table.script }?.code ?? ""
    var entry = Array(code.utf8) + [UInt8(table.logarithm), UInt8(table.languages.count), UInt8(table.rowBytes), 0]
    entry += number(Int((table.typical * 256).rounded()), 2) + [0, 0] + number(offset, 4)
    for tag in table.languages {
      entry += Array(tag.utf8) + [UInt8](repeating: 0, count: LanguageModel.tagSize - tag.utf8.count)
    }
    return entry + [UInt8](repeating: 0, count: LanguageModel.entrySize - entry.count)
  }

  private static func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
