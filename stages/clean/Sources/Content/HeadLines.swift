internal import StageKit

/// Lines between an article's title and its text that are neither.
enum HeadLines {
  /// A date or a byline, told by what it says; `nil` for all else.
  static func kind(_ bytes: ArraySlice<UInt8>, _ block: PageBlock) -> BlocksLayer.Removed.Kind? {
    guard block.kind != .heading, block.kind != .tableRow, block.words <= 24 else { return nil }
    if Timestamps.isTimestamp(bytes, words: block.words) { return .timestamp }
    guard block.words <= 16, !block.features.contains(.endsSentence) else { return nil }
    if isMostlyDate(bytes, block), Dates.find(Array(bytes)) != nil { return .timestamp }
    guard !block.features.contains(.sentences) else { return nil }
    return Bylines.isByline(bytes, words: block.words) ? .byline : nil
  }

  /// Whether digits make up what a date leaves of them. Full stops of dates look like those of sentences, so that one
  /// that has none of either needs fewer.
  private static func isMostlyDate(_ bytes: ArraySlice<UInt8>, _ block: PageBlock) -> Bool {
    let digits = bytes.reduce(0) { $0 + (Scan.isDigit($1) ? 1 : 0) }
    return digits * (block.features.contains(.sentences) ? 6 : 10) > bytes.count
  }
}
