import Bytes
import StageKit
import Testing

@testable import DedupeStage

/// Who is whose copy among texts, by number.
private func copies(_ texts: [String]) throws -> [Int: Int] {
  let layers = try Bench().run(texts.enumerated().map { Document("\($0.offset)", $0.element) })
  var copies: [Int: Int] = [:]
  for (id, layer) in layers { if let of = layer.of { copies[Int(id) ?? -1] = Int(of) } }
  return copies
}

private let monday = """
  Reserves at the central bank of Valdoria fell by 214 million crowns to 8,431 million in the week ended 12 June, the bank
  said in its report. Gold stood at 1,902 million and foreign currency at 5,317 million, of which 288 million were lent.
  Notes in circulation rose by 77 million to 3,650 million.
  """

@Test func bulletinsWithOtherFiguresAreNoCopies() throws {
  let next = """
    Reserves at the central bank of Valdoria fell by 96 million crowns to 8,335 million in the week ended 19 June, the bank
    said in its report. Gold stood at 1,899 million and foreign currency at 5,264 million, of which 301 million were lent.
    Notes in circulation rose by 12 million to 3,662 million.
    """
  #expect(try copies([monday, next]).isEmpty)
}

@Test func copiesMayHaveAFigureOrTwoPutRight() throws {
  let corrected = monday.replacing("214", with: "241").replacing("288", with: "283")
  #expect(try copies([monday, corrected]) == [1: 0])
}

@Test func copiesLoseNumeralsLikeOtherWords() throws {
  let cut = monday.replacing(
    ", of which 288 million were lent.\nNotes in circulation rose by 77 million to 3,650 million.", with: ".")
  #expect(cut != monday)
  #expect(try copies([monday, cut]) == [1: 0])
}

@Test func noticesOfOneFormThatConsistOfFiguresAreToldApartByFewOfThem() throws {
  let first = "Quarterly dividend 26 pence against 26 pence before, payable 30 April, on record at 10 April."
  let second = "Quarterly dividend 31 pence against 31 pence before, payable 15 April, on record at 2 April."
  #expect(try copies([first, second]).isEmpty)
  #expect(try copies([first, first.replacing("before,", with: "before;") + " Nothing else."]) == [1: 0])
}

@Test func shortNoticesOfOneFormAreNoCopies() throws {
  // As much of these is shared as of the copies of longer texts; what they tell is in the rest.
  let first = "Quarterly dividend five pence against five pence before, payable on Friday, on record of last Monday."
  let second = "Quarterly dividend nine pence against nine pence before, payable in June, on record of last Tuesday."
  #expect(try copies([first, second]).isEmpty)
  #expect(try copies([first, first.replacing("last Monday", with: "Monday last")]) == [1: 0])
}

@Test(arguments: [
  (0, 3, 3, true), (1, 3, 3, false), (2, 8, 9, true), (3, 3, 3, false), (0, 1, 1, false), (99, 1000, 1000, true),
  (900, 1000, 1000, false),
])
func fewNumeralsInCommonTellTextsApart(_ shared: Int, _ first: Int, _ second: Int, _ areApart: Bool) {
  var overlap = Overlap()
  overlap.first.distinctWords = first + 100
  overlap.second.distinctWords = second + 120
  overlap.sharedWords = shared + 95
  #expect(Numerals(first: first, second: second, shared: shared).tellApart(overlap) == areApart)
}

@Test func wordsWithADigitAreNumerals() {
  for (word, isNumeral) in [
    ("1987", true), ("A320", true), ("4th", true), ("harbour", false), ("été", false), ("港", false),
  ] {
    #expect(Words(Text(word)).hashes.first.map { $0 >= Numerals.mark } == isNumeral, "\(word)")
  }
}
