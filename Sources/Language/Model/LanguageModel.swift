internal import CLanguageModel

/// Naive Bayes over hashed runs of letters and words: for each script a table with a row of four-bit log-likelihoods for
/// each hash, a column a language.
///
/// The file, written by `language-trainer`: the four bytes `CDLM`, a byte of version, a byte with the number of tables;
/// from byte 16 on an entry a table; then the tables, each from a multiple of 64 on. All numbers are little-endian.
package struct LanguageModel: Sendable {
  package static let magic = Array("CDLM".utf8)
  package static let version: UInt8 = 1
  package static let entriesStart = 16
  /// Of an entry: script (four letters of ISO 15924), binary logarithm of the rows, languages, bytes a row, 0; the
  /// mean score of a feature in text of a language, in 256ths (2 bytes) and 0, 0; the table's offset (4 bytes); a tag of eight
  /// bytes for each of 32 languages.
  package static let entrySize = 272
  package static let tagSize = 8
  package static let languagesAtMost = 32
  /// The highest value that a table holds.
  package static let highest = 15

  /// The scripts that may have a table.
  package static let scripts: [(script: Script, code: String)] = [
    (.latin, "Latn"), (.cyrillic, "Cyrl"), (.arabic, "Arab"), (.devanagari, "Deva"),
  ]

  private let tables: [LanguageTable]

  /// What the program was built with.
  static let shipped = LanguageModel(
    UnsafeRawBufferPointer(start: copydesk_language_model(), count: copydesk_language_model_count()))

  /// - Parameter bytes: must outlive the model.
  /// - Returns: `nil` where `bytes` are no model.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= LanguageModel.entriesStart, bytes.prefix(4).elementsEqual(LanguageModel.magic),
      bytes[4] == LanguageModel.version
    else { return nil }
    var tables: [LanguageTable] = []
    for number in 0..<Int(bytes[5]) {
      let start = LanguageModel.entriesStart + number * LanguageModel.entrySize
      guard start + LanguageModel.entrySize <= bytes.count, let table = LanguageTable(bytes, entry: start) else {
        return nil
      }
      tables.append(table)
    }
    self.tables = tables
  }

  /// The table for texts in `script`.
  func table(for script: Script) -> LanguageTable? { tables.first { $0.script == script } }
}
