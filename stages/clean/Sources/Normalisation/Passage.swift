/// A line of a text as characters that know their bytes in the source, while it is being mended.
struct Passage {
  private(set) var scalars: [UInt32] = []
  /// Where each character begins in the source, and behind the last where the passage ends.
  private(set) var starts: [Int] = []
  /// Whether a character was put in by mending.
  private(set) var isMended: [Bool] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    scalars.reserveCapacity(range.count)
    starts.reserveCapacity(range.count + 1)
    var i = range.lowerBound
    while i < range.upperBound {
      let lead = bytes[i]
      let length = min(Scan.scalarLength(lead), range.upperBound - i)
      var value = UInt32(lead) & (length == 1 ? 0xFF : 0x7F >> UInt32(length))
      for k in 1..<max(1, length) { value = value << 6 | UInt32(bytes[i + k] & 0x3F) }
      scalars.append(value)
      starts.append(i)
      i += length
    }
    starts.append(range.upperBound)
    isMended = [Bool](repeating: false, count: scalars.count)
  }

  /// Puts the targets of `readings`, which are in order and apart, in the place of what they read.
  mutating func apply(_ readings: [Reading]) {
    guard let first = readings.first else { return }
    var out = Array(scalars[..<first.start])
    var places = Array(starts[..<first.start])
    var marks = Array(isMended[..<first.start])
    var i = first.start
    for reading in readings {
      out.append(contentsOf: scalars[i..<reading.start])
      places.append(contentsOf: starts[i..<reading.start])
      marks.append(contentsOf: isMended[i..<reading.start])
      out.append(reading.target)
      places.append(starts[reading.start])
      marks.append(true)
      i = reading.start + reading.count
    }
    out.append(contentsOf: scalars[i...])
    places.append(contentsOf: starts[i...])
    marks.append(contentsOf: isMended[i...])
    scalars = out
    starts = places
    isMended = marks
  }
}

/// What a few characters stand for if they are the bytes of one character in UTF-8.
struct Reading {
  /// Their place in the passage, and how many they are.
  var start: Int
  var count: Int
  /// The character that they stand for; U+FFFD where some of its bytes were lost.
  var target: UInt32
}
