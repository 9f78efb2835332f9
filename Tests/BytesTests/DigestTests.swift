import Bytes
import Testing

struct DigestTests {
  /// Of "abc", by FIPS 180-4.
  let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
  let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

  @Test func digestsAreThoseOfTheStandard() {
    #expect(Digest(of: "abc").hexadecimal == abc)
    #expect(Digest(of: [UInt8]()).hexadecimal == empty)
  }

  @Test func piecesGiveTheDigestOfTheWhole() {
    var hasher = SHA256()
    hasher.update("a")
    hasher.update([UInt8]())
    hasher.update(Array("xbx".utf8)[1...1])
    hasher.update([0x63])
    #expect(hasher.finish() == Digest(of: "abc"))
  }

  @Test func aHasherStartsAnewAfterItsDigest() {
    var hasher = SHA256()
    hasher.update("something")
    _ = hasher.finish()
    hasher.update("abc")
    #expect(hasher.finish().hexadecimal == abc)
    #expect(hasher.finish().hexadecimal == empty)
  }

  @Test func lengthsKeepPiecesApart() {
    func digest(_ pieces: [String]) -> Digest {
      var hasher = SHA256()
      for piece in pieces {
        hasher.update(count: piece.utf8.count)
        hasher.update(piece)
      }
      return hasher.finish()
    }
    #expect(digest(["ab", "c"]) != digest(["a", "bc"]))
    #expect(digest(["ab", "c"]) == digest(["ab", "c"]))
  }

  @Test func aDigestComesBackFromItsBytesAndDigits() {
    let digest = Digest(of: "abc")
    #expect(Digest(bytes: digest.bytes) == digest)
    #expect(digest.hexadecimal == abc)
    #expect(digest.hexadecimalPrefix(20) == String(abc.prefix(20)))
    #expect(Digest(bytes: ([9] + digest.bytes)[1...]) == digest)
    #expect(Digest(hexadecimal: abc.uppercased()) == digest)
    #expect(Digest(bytes: digest.bytes.dropLast()) == nil)
    #expect(Digest(hexadecimal: String(abc.dropLast())) == nil)
    #expect(Digest(hexadecimal: "z" + abc.dropFirst()) == nil)
    let memory = [7, 7, 7] + digest.bytes
    #expect(memory.withUnsafeBytes { Digest($0, at: 3) } == digest)
    #expect(memory.withUnsafeBytes { Digest($0, at: 4) } == nil)
    #expect(memory.withUnsafeBytes { Digest($0, at: -1) } == nil)
    var copy: [UInt8] = []
    digest.append(to: &copy)
    #expect(copy == digest.bytes)
  }
}

struct Hash64Tests {
  @Test func theHashIsXXH3() {
    // The published value for no input under seed 0.
    #expect(Hash64.of([UInt8]()) == 0x2D06_8005_38D3_94C2)
  }

  @Test func partsSeedsAndBytesMatter() {
    let bytes = Array("a harbour in the mist".utf8)
    #expect(Hash64.of(bytes, 2..<9) == Hash64.of(Array("harbour".utf8)))
    #expect(Hash64.of(bytes, seed: 1) != Hash64.of(bytes))
    #expect(Hash64.of(Array(bytes.dropLast())) != Hash64.of(bytes))
  }

  @Test func mixingIsSplitMix64() {
    // The first two outputs of SplitMix64 seeded with 0.
    #expect(Hash64.mix(0) == 0xE220_A839_7B1D_CDAF)
    #expect(Hash64.mix(0x9E37_79B9_7F4A_7C15) == 0x6E78_9E6A_A1B9_65F4)
  }
}

struct HexadecimalTests {
  @Test func bytesAndDigitsAreEachOthersInverse() {
    let all = Array(UInt8.min...UInt8.max)
    #expect(Hexadecimal.decode(Hexadecimal.encode(all)) == all)
    #expect(Hexadecimal.string([0x00, 0x9F, 0xFA]) == "009ffa")
    #expect(Hexadecimal.decode("009FfA".utf8) == [0x00, 0x9F, 0xFA])
    #expect(Hexadecimal.decode("".utf8) == [])
  }

  @Test(arguments: ["0", "0g", "g0", " 00", "0x", "０0"])
  func otherTextIsRefused(text: String) { #expect(Hexadecimal.decode(text.utf8) == nil) }
}

struct Base64Tests {
  func encode(_ text: String) -> String {
    var out: [UInt8] = []
    Base64.encode(Array(text.utf8), into: &out)
    return String(decoding: out, as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"), ("~~~", "fn5+"), ("???", "Pz8/"),
  ])
  func theStandardsVectorsHold(plain: String, coded: String) {
    #expect(encode(plain) == coded)
    #expect(Base64.decode(Array(coded.utf8)[...]) == Array(plain.utf8))
  }

  @Test func everyLengthOfEveryByteComesBack() {
    for count in 0..<70 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37 + count) }
      var out: [UInt8] = [1, 2]
      Base64.encode(bytes, into: &out)
      #expect(Base64.decode(out[2...]) == bytes)
    }
  }

  @Test(arguments: ["Z", "Zg", "Zg=", "Zg==Zg==", "=", "====", "Z===", "Zg=x", "Zm 9", "Zm9-", "Zé="])
  func otherTextIsRefused(text: String) { #expect(Base64.decode(Array(text.utf8)[...]) == nil, "\(text)") }
}
