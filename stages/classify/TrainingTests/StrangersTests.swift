import Testing

@testable import ClassifyTraining

struct StrangersTests {
  @Test func separationIsTheShareOfPairsInTheirRightOrder() throws {
    let told = try #require(Strangers(own: [0.1, 0.2], others: [0.9, 0.8, 0.3], rejected: 2))
    #expect(told.separation == 1 && told.texts == 3 && told.rejected == 2)
    #expect(Strangers(own: [0.4, 0.2], others: [0.3, 0.1], rejected: 0)?.separation == 0.25)
    #expect(Strangers(own: [0.9], others: [0.1], rejected: 0)?.separation == 0)
  }

  @Test func equalNoveltiesCountHalf() {
    #expect(Strangers(own: [0.5, 0.5], others: [0.5], rejected: 0)?.separation == 0.5)
    #expect(Strangers(own: [0.1, 0.5], others: [0.5], rejected: 0)?.separation == 0.75)
  }

  @Test func withoutNoveltyNothingIsSaid() {
    #expect(Strangers(own: [], others: [0.5], rejected: 0) == nil)
    #expect(Strangers(own: [0.5], others: [], rejected: 0) == nil)
  }
}
