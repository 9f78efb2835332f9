import Bytes
import Testing

struct ScalarOffsetsTests {
  @Test func offsetsOfASCIIAreTheSame() {
    let offsets = ScalarOffsets("The harbour")
    #expect(offsets.count == 11)
    for offset in 0...11 { #expect(offsets.scalar(at: offset) == offset && offsets.byte(at: offset) == offset) }
  }

  @Test func everyScalarOfEveryLengthOfTextIsFound() {
    let alphabet = Array("a é東😀 \u{301}ß".unicodeScalars)
    for count in [0, 1, 3, 31, 63, 64, 65, 127, 128, 129, 300] {
      var view = String.UnicodeScalarView()
      for place in 0..<count { view.append(alphabet[place * place % alphabet.count]) }
      let text = Text(String(view))
      let offsets = ScalarOffsets(text)
      #expect(offsets.count == count)
      var byte = 0
      for (number, scalar) in view.enumerated() {
        #expect(offsets.scalar(at: byte) == number)
        #expect(offsets.byte(at: number) == byte)
        byte += String(scalar).utf8.count
      }
      #expect(offsets.scalar(at: byte) == count && offsets.byte(at: count) == byte)
    }
  }

  @Test func offsetsOutsideAreClamped() {
    for text: Text in ["", "abc", "äöü"] {
      let offsets = ScalarOffsets(text)
      #expect(offsets.scalar(at: -5) == 0 && offsets.scalar(at: 99) == offsets.count)
      #expect(offsets.byte(at: -5) == 0 && offsets.byte(at: 99) == text.count)
    }
  }

  @Test func rangesConvertBothWays() {
    let text: Text = "«Ja», sagte Ägir."
    let offsets = ScalarOffsets(text)
    #expect(offsets.scalars(2..<4) == 1..<3)
    #expect(offsets.bytes(1..<3) == 2..<4)
    #expect(text.string(offsets.bytes(12..<16)) == "Ägir")
  }
}

struct UTF8ValidationTests {
  @Test(
    arguments: [
      ([0xC0, 0xAF], 0), ([0x61, 0xC1, 0x81], 1), ([0xE0, 0x80, 0x80], 0), ([0xE0, 0x9F, 0xBF], 0),
      ([0xED, 0xA0, 0x80], 0),
      ([0xF0, 0x80, 0x80, 0x80], 0), ([0xF0, 0x8F, 0xBF, 0xBF], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80], 0),
      ([0xFE], 0), ([0xFF], 0), ([0x80], 0), ([0xC3], 0), ([0x61, 0xE2, 0x82], 1), ([0xF0, 0x9F, 0x98], 0),
      ([0xC3, 0x28], 0), ([0xE2, 0x28, 0xA1], 0), ([0xC3, 0xA9, 0xA9], 2),
    ] as [([UInt8], Int)])
  func invalidSequencesAreFoundWhereTheyBegin(bytes: [UInt8], offset: Int) {
    #expect(UTF8Validation.firstInvalid(in: bytes) == offset)
    for count in 1..<20 {
      let padded = [UInt8](repeating: 0x78, count: count) + bytes + [0x79, 0x79, 0x79, 0x79]
      let result = UTF8Validation.firstInvalid(in: padded)
      #expect(result == offset + count)
    }
  }

  @Test func everyBoundaryOfTheEncodingIsValid() {
    let boundaries: [UInt32] = [0, 0x7F, 0x80, 0x7FF, 0x800, 0xFFF, 0x1000, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF]
    let text = String(String.UnicodeScalarView(boundaries.compactMap { Unicode.Scalar($0) }))
    #expect(UTF8Validation.firstInvalid(in: Array(text.utf8)) == nil)
    #expect(UTF8Validation.firstInvalid(in: []) == nil)
  }

  @Test func allShortSequencesAgreeWithTheStandardLibrary() {
    let bytes: [UInt8] = [
      0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5,
    ]
    for a in bytes {
      for b in bytes {
        for c in bytes {
          let isValid = UTF8Validation.firstInvalid(in: [a, b, c]) == nil
          #expect(isValid == (String(validating: [a, b, c], as: UTF8.self) != nil), "\([a, b, c])")
        }
      }
    }
  }

  @Test func textIsValidOrNothing() {
    #expect(Text(validating: Array("Größe".utf8)) == "Größe")
    #expect(Text(validating: [0x61, 0xFF]) == nil)
    #expect(Text(validating: []) == "")
  }
}

@Test(arguments: [("a%2Fb", "a/b"), ("%c3%BC%", "ü%"), ("%2", "%2"), ("%zz%41", "%zzA"), ("", "")])
func percentsAreDecodedWhereDigitsFollow(text: String, decoded: String) {
  #expect(String(decoding: Hexadecimal.decodePercents(Array(text.utf8)[...]), as: UTF8.self) == decoded)
}
