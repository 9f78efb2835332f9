import Testing

@testable import YAML

@Test(arguments: [
  ("20s", 20.0), ("5m", 300), ("2h", 7200), ("90d", 7_776_000), ("0s", 0), ("100000d", 8_640_000_000),
])
func durationsAreSeconds(text: String, seconds: Double) { #expect(Quantity.seconds(text) == seconds) }

@Test(arguments: ["", "5", "s", "1.5h", "-1s", "5 m", "5M", "5ms", "100001d", "99999999999999999999d"])
func otherTextsAreNoDurations(text: String) { #expect(Quantity.seconds(text) == nil) }

@Test(arguments: [("1B", 1), ("64KiB", 65_536), ("512MiB", 536_870_912), ("2GiB", 2_147_483_648)])
func sizesAreBytes(text: String, bytes: Int) { #expect(Quantity.bytes(text) == bytes) }

@Test(arguments: ["", "512", "512MB", "1.5GiB", "-1B", "9223372036854775807TiB", "1048577TiB", "1kib"])
func otherTextsAreNoSizes(text: String) { #expect(Quantity.bytes(text) == nil) }

@Test(arguments: [("0%", 0.0), ("5%", 0.05), ("12.5%", 0.125), ("100%", 1)])
func sharesArePerCent(text: String, share: Double) { #expect(Quantity.share(text) == share) }

@Test(arguments: ["", "%", "5", "101%", "-1%", "5 %", "nan%", "0x5%"])
func otherTextsAreNoShares(text: String) { #expect(Quantity.share(text) == nil) }

@Test(arguments: ["", "nan", "inf", ".inf", "1e999", "0x10", "1_000", "--1", "e5", "1 "])
func otherTextsAreNoNumbers(text: String) { #expect(Quantity.number(text) == nil) }

@Test func quantitiesAreWrittenInTheirLargestUnit() {
  #expect(
    [0, 20, 90, 300, 7200, 7_776_000, 0.5].map(Quantity.duration) == ["0s", "20s", "90s", "5m", "2h", "90d", "0.5s"])
  #expect([0, 1000, 1024, 512 << 20, 3 << 40].map(Quantity.size) == ["0B", "1000B", "1KiB", "512MiB", "3TiB"])
}
