import Testing

@testable import YAML

@Test(arguments: [
  ("tresholds", "threshold"), ("Threshold", "threshold"), ("thershold", "threshold"), ("kep", "keep"),
  ("idd", "id"), ("with_", "with"),
])
func slipsAreRecognised(slip: String, meant: String) {
  #expect(NearestName.of(slip, among: ["id", "uses", "with", "keep", "threshold"]) == meant)
}

@Test(arguments: ["", "zzz", "x", "thresh", "documents", String(repeating: "a", count: 100_000)])
func otherWordsAreNot(word: String) {
  #expect(NearestName.of(word, among: ["id", "uses", "with", "keep", "threshold"]) == nil)
}

@Test func firstOfEquallyNearNamesIsTaken() {
  #expect(NearestName.of("cat", among: ["bat", "car"]) == "bat")
}

@Test func swapOfNeighboursIsOneSlip() {
  func distance(_ a: String, _ b: String) -> Int {
    NearestName.distance(Array(a.unicodeScalars), Array(b.unicodeScalars))
  }
  #expect(distance("abcd", "acbd") == 1)
  #expect(distance("abcd", "abd") == 1)
  #expect(distance("", "abc") == 3)
  #expect(distance("kitten", "sitting") == 3)
}

@Test func hintFallsBackToTheListOfNames() {
  #expect(NearestName.hint("zzz", among: ["a", "b"]) == " (known here: a, b)")
  #expect(NearestName.hint("zzz", among: []) == "")
}
