import Bytes
import Files
import Testing

@testable import ClassifyStage

struct ModelFileTests {
  private let small = contents(
    ["ferry": ["sea": 1.5, "land": -0.5], "bridge": ["land": 1], "late ferry": ["sea": 0.25]], kind: .single)

  @Test func aModelComesBackAsItWas() throws {
    let model = try model(ModelPacker.pack(small).bytes)
    #expect(model.kind == .single)
    #expect(model.documents == 42)
    #expect(model.featureCount == 3)
    #expect(model.labels.map(\.name) == ["land", "sea"])
    #expect(model.labels.map(\.support) == [7, 7])
    #expect(model.labels.map(\.threshold) == [0.5, 0.5])
  }

  @Test func theSameContentsGiveTheSameBytes() {
    #expect(ModelPacker.pack(small).bytes == ModelPacker.pack(small).bytes)
  }

  @Test func noFlippedBitIsAccepted() {
    let bytes = ModelPacker.pack(small).bytes
    for place in bytes.indices {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[place] ^= 1 << UInt8(bit)
        #expect(throws: ModelError.self, "bit \(bit) of byte \(place)") { try model(damaged) }
      }
    }
  }

  @Test func noFileCutShortIsAccepted() {
    let bytes = ModelPacker.pack(small).bytes
    for length in bytes.indices { #expect(throws: ModelError.self) { try model(Array(bytes[..<length])) } }
    #expect(throws: ModelError.wrongLength(bytes: bytes.count + 1, expected: UInt64(bytes.count))) {
      try model(bytes + [0])
    }
  }

  @Test func whatIsWrongIsSaid() {
    let bytes = ModelPacker.pack(small).bytes
    #expect(throws: ModelError.notAModel) { try model(Array("labels: []".utf8)) }
    #expect(throws: ModelError.notAModel) { try model([]) }
    var newer = bytes
    newer[8] = 9
    #expect(throws: ModelError.otherVersion(9)) { try model(newer) }
    var damaged = bytes
    damaged[bytes.count - 1] ^= 1
    #expect(throws: ModelError.damaged) { try model(damaged) }
    #expect(ModelError.otherVersion(9).message.contains("update the program"))
  }

  /// Somebody may make a file whose checksum is right: whatever else is in it, it is refused or read without harm.
  @Test func noContentWithTheRightChecksumDoesHarm() {
    let bytes = ModelPacker.pack(small).bytes
    var refused = 0
    for place in 12..<bytes.count where !ModelFormat.digestRange.contains(place) {
      for value: UInt8 in [0, 1, 0x7F, 0xFF] where bytes[place] != value {
        var forged = bytes
        forged[place] = value
        let digest = forged.withUnsafeBytes { ModelFormat.digest(of: $0) }
        forged.replaceSubrange(ModelFormat.digestRange, with: digest.bytes)
        do throws(ModelError) {
          _ = try model(forged).predict("The late ferry at the bridge.", title: "Ferry")
        } catch {
          refused += 1
        }
      }
    }
    #expect(refused > 100)
  }

  @Test func weightsThatSayLeastAreLeftOutWhereThereIsNoRoom() throws {
    var weights: [String: [String: Float]] = [:]
    for word in 0..<300 {
      for label in 0..<20 { weights["w\(word)", default: [:]]["l\(label)"] = label == word % 20 ? 2 : 0.01 }
    }
    let full = ModelPacker.pack(contents(weights))
    #expect(full.weightsLeftOut == 0)
    let packed = ModelPacker.pack(contents(weights), budget: full.bytes.count - 3000)
    #expect(packed.bytes.count <= full.bytes.count - 3000)
    #expect(packed.weightsLeftOut == 300 * 19)
    #expect(packed.featuresLeftOut == 0)
    let prediction = try model(packed.bytes).predict("w7")
    #expect(abs((prediction.margins.max() ?? 0) - 2) < 0.02)
    let tiny = ModelPacker.pack(contents(weights), budget: 7000)
    #expect(tiny.featuresLeftOut > 0)
    #expect(tiny.bytes.count <= 7000)
    #expect(try model(tiny.bytes).featureCount == 300 - tiny.featuresLeftOut)
  }
}
