import StageKit
import Testing

@testable import Plugins

/// Lines so large that those of several workers together would take our memory.
struct LargeLineTests {
  @Test func endlessLinesOfFourWorkersTakeTheRoomOfOne() throws {
    let descriptor = StageDescriptor(
      name: "test", version: "1", summary: "", scope: .document, reads: [.id], writes: [.layer])
    var launch = PluginLaunch(descriptor, command: ["/bin/sh", "-c", "tr '\\0' x < /dev/zero"], directory: "/usr")
    launch.workers = 4
    let pool = WorkerPool(launch, executable: try Built.executable())
    for slot in pool.indices { _ = try pool.worker(in: slot) }
    var (room, endless) = (0, 0)
    while !pool.isEmpty {
      pool.wait(or: nil)
      for worker in pool.workers {
        let isGone = worker.readControl()
        _ = worker.readLines(isLast: isGone) { _ in }
        room = max(room, pool.workers.reduce(0) { $0 + $1.lineRoom })
        if isGone {
          _ = pool.remove(worker)
          if worker.cause == .endlessLine { endless += 1 }
        }
      }
    }
    pool.reapAll()
    #expect(endless == 4)
    #expect(room > WorkerOutput.lineLimit && room < WorkerOutput.lineLimit + 4 * (3 << 20), "\(room >> 20) MiB")
  }

  @Test func workersTakeTurnsWithLargeLines() {
    let turn = LargeLineTurn()
    #expect(turn.take(1) && !turn.take(2) && turn.take(1) && !turn.isFree(for: 2))
    #expect(!turn.leave(2) && turn.leave(1) && !turn.leave(1))
    #expect(turn.take(2) && !turn.take(1))
  }

  @Test func largeAnswersOfSeveralWorkersAllArrive() throws {
    let script = Asking.answering(
      #"printf '{"id":"%s","test":"' $id; head -c 3000000 /dev/zero | tr '\0' x; printf '%s"}\n' $id"#)
    let came = try Asking(script: script) { $0.workers = 3 }.ask((0..<12).map(String.init), batches: 4)
    #expect(came.words.map(\.utf8.count) == (0..<12).map { 3_000_002 + String($0).utf8.count })
    #expect(zip(came.words, 0..<12).allSatisfy { $0.hasSuffix("x\($1)\"") } && came.warnings == [])
  }

  @Test func roomOfALargeLineIsGivenBack() {
    var buffer = LineBuffer(limit: 8 << 20)
    func fill(_ byte: UInt8, _ count: Int) {
      var left = count
      while left > 0 {
        buffer.fill { room in
          let some = min(left, room.count)
          for index in 0..<some { room[index] = byte }
          left -= some
          return (some, ())
        }
      }
    }
    fill(0x78, 3 << 20)
    fill(0x0A, 1)
    fill(0x79, 1000)
    #expect(buffer.next()?.count == 3 << 20 && buffer.bytes.count > 8 << 20)
    buffer.shrink()
    #expect(buffer.bytes.count < 1 << 20 && buffer.rest == 1000)
    fill(0x0A, 1)
    #expect(buffer.next().map { buffer.bytes[$0].allSatisfy { $0 == 0x79 } && $0.count == 1000 } == true)
  }
}
