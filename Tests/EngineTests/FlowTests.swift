import Bytes
import Compression
import Dispatch
import DocumentIO
import StageKit
import Synchronization
import Testing

@testable import Engine

/// The parts that keep a run's width and memory bounded, and its accounts.
struct FlowTests {
  @Test func widthLetsNoMoreInThanItsLimit() {
    let width = Width(3)
    let state = Locked((running: 0, most: 0, done: 0))
    let group = DispatchGroup()
    for _ in 0..<200 {
      group.enter()
      width.enter {
        DispatchQueue.global().async {
          state.withLock {
            $0.running += 1
            $0.most = max($0.most, $0.running)
          }
          state.withLock {
            $0.running -= 1
            $0.done += 1
          }
          width.leave()
          group.leave()
        }
      }
    }
    group.wait()
    #expect(state.withLock { $0.done } == 200)
    #expect(state.withLock { $0.most } <= 3)
  }

  @Test func widthStartsWhatWaitsInItsOrder() {
    let width = Width(1)
    let order = Locked<[Int]>([])
    for number in 0..<5 { width.enter { order.withLock { $0.append(number) } } }
    #expect(order.withLock { $0 } == [0])
    for _ in 0..<4 { width.leave() }
    #expect(order.withLock { $0 } == [0, 1, 2, 3, 4])
  }

  @Test func documentsAtTheSizeLimitGoOneAtATime() {
    var document = DocumentState(id: "a", path: [0x61], record: 0, slots: 1)
    document.payload = InputPayload(form: .record, bytes: [UInt8](repeating: 0x20, count: 64 << 20), limit: 64 << 20)
    #expect(document.weight(isWhole: false) >= PassSetting.bytesInFlight)
    document.payload = InputPayload(form: .record, bytes: [UInt8](repeating: 0x20, count: 1000), limit: 64 << 20)
    #expect(document.weight(isWhole: false) == 1512)
  }

  /// A small file may become a large text.
  @Test func documentsCountByWhatTheyDecompressTo() throws {
    var compressor = try ZstdCompressor()
    let zeros = try compressor.compress([UInt8](repeating: 0x30, count: 5 << 20))
    var document = DocumentState(id: "a", path: [0x61], record: 0, slots: 1)
    let form = InputPayload.Form.file(InputKind(.text, compression: .zstd))
    document.payload = InputPayload(form: form, bytes: zeros, limit: 64 << 20)
    #expect(zeros.count < 10_000)
    #expect(document.weight(isWhole: false) == 20 << 20 + 512)
    document.payload = InputPayload(form: form, bytes: zeros, limit: 1000)
    #expect(document.weight(isWhole: false) == 1512)
  }

  @Test func readerWaitsForRoom() {
    let pressure = BackPressure(batches: 2, bytes: 1000)
    let stop = StopRequest()
    #expect(pressure.enter(bytes: 10, unless: stop))
    #expect(pressure.enter(bytes: 10, unless: stop))
    let entered = Switch()
    let done = DispatchSemaphore(value: 0)
    DispatchQueue.global().async {
      _ = pressure.enter(bytes: 10, unless: stop)
      entered.turnOn()
      done.signal()
    }
    #expect(done.wait(timeout: .now() + .milliseconds(50)) == .timedOut)
    #expect(!entered.isOn)
    pressure.leave(bytes: 10)
    #expect(done.wait(timeout: .now() + .seconds(10)) == .success)
  }

  @Test func batchThatIsLargerThanTheRoomGoesAlone() {
    let pressure = BackPressure(batches: 9, bytes: 100)
    let stop = StopRequest()
    #expect(pressure.enter(bytes: 5000, unless: stop))
    stop.request(.signal(15))
    #expect(!pressure.enter(bytes: 1, unless: stop))
  }

  @Test func stopEndsTheWaitForRoom() {
    let pressure = BackPressure(batches: 1, bytes: 100)
    let stop = StopRequest()
    #expect(pressure.enter(bytes: 1, unless: stop))
    DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(20)) { stop.request(.signal(2)) }
    #expect(!pressure.enter(bytes: 1, unless: stop))
  }

  @Test func firstReasonToStopCountsAndOnlyAFailureIsMended() {
    let stop = StopRequest()
    stop.request(.failure)
    stop.resume()
    #expect(!stop.isRequested)
    stop.request(.signal(2))
    stop.request(.signal(15))
    stop.resume()
    #expect(stop.why == .signal(2))
    #expect(stop.isRequested)
  }

  @Test func signalIsNotForgottenWhenAFailureIsMended() {
    let stop = StopRequest()
    stop.request(.failure)
    stop.request(.signal(15))
    stop.resume()
    #expect(stop.why == .signal(15))
    #expect(stop.isRequested)
  }

  @Test func figuresAreForPeople() {
    #expect([0, 999, 1000, 1_234_567, -4321].map(Figures.count) == ["0", "999", "1,000", "1,234,567", "-4,321"])
    #expect(
      [0.0004, 0.85, 4.24, 200, 7500].map(Figures.duration) == ["0 ms", "850 ms", "4.2 s", "3 min 20 s", "2 h 5 min"])
    #expect([0, 1023, 4096, 12_897_484].map(Figures.bytes) == ["0 bytes", "1023 bytes", "4.0 KiB", "12.3 MiB"])
    #expect(Figures.bytes(5 << 40) == "5.0 TiB")
    #expect([0.04, 0.95, -0.3].map(Figures.tenths) == ["0.0", "1.0", "-0.3"])
    #expect([0.9996, 59.96].map(Figures.duration) == ["1.0 s", "1 min 0 s"])
    #expect(Figures.padded("ab", 4) + Figures.filled("ab", 4) + "." == "  abab  .")
  }

  @Test func percentAndTimestampsAreWritten() {
    let gate = RunError.quarantineGate(quarantined: 12, documents: 100, share: 0.025)
    #expect(gate.description.contains("(2.5 %)"))
    #expect(Timestamp.compact(0) == "19700101T000000Z")
    #expect(Timestamp.iso(1_795_442_709) == "2026-11-23T14:05:09Z")
  }
}
