import Testing

@testable import copydesk_bench

@Suite struct TableTests {
  @Test(arguments: [(0, "0"), (999, "999"), (1_000, "1,000"), (-1_234_567, "-1,234,567")])
  func countsAreGroupedByThousands(value: Int, text: String) { #expect(Figure.count(value) == text) }

  @Test(arguments: [
    (0.0, 1, "0.0"), (1.05, 1, "1.1"), (0.004, 2, "0.00"), (-0.004, 2, "0.00"), (-2.5, 1, "-2.5"),
    (1234.06, 2, "1,234.06"),
    (99.96, 1, "100.0"), (7, 0, "7"), (.infinity, 1, "–"), (.nan, 1, "–"),
  ])
  func decimalsAreRounded(value: Double, digits: Int, text: String) {
    #expect(Figure.decimal(value, digits) == text)
  }

  @Test func ratesOfNoTimeAreNoCrash() {
    #expect(Figure.rate(5, 0) == "5,000,000,000")
    #expect(Figure.megabytesRate(2_500_000, 2) == "1.3")
  }

  @Test func figuresStandToTheRight() {
    var table = Table("name", "count")
    table.add("a", "1")
    table.add("longer", "1,000")
    #expect(table.text == "name    count\na           1\nlonger  1,000")
  }
}
