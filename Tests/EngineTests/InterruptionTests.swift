import Engine
import Glibc
import Testing

/// Signals, in processes of their own.
struct InterruptionTests {
  @Test func runThatDoesNotStopIsEndedWhenTheGraceIsOver() async {
    let result = await #expect(processExitsWith: .exitCode(143), observing: [\.standardOutputContent]) {
      let stop = StopRequest()
      let interruption = Interruption(stop)
      interruption.atEndOfGrace { _ = write(STDOUT_FILENO, stop.why == .signal(SIGTERM) ? "saved" : "lost", 5) }
      kill(getpid(), SIGTERM)
      // A signal cuts short what sleeps.
      for _ in 0..<2000 { usleep(10_000) }
      withExtendedLifetime(interruption) {}
    }
    #expect(result.map { String(decoding: $0.standardOutputContent, as: UTF8.self).contains("saved") } == true)
  }

  @Test func furtherSignalsEndTheProcessAtOnce() async {
    await #expect(processExitsWith: .exitCode(130)) {
      let stop = StopRequest()
      let interruption = Interruption(stop)
      interruption.atEndOfGrace { _exit(1) }
      for _ in 0..<250 {
        kill(getpid(), SIGINT)
        usleep(10_000)
      }
      withExtendedLifetime(interruption) {}
    }
  }
}
