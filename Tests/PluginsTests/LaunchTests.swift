import StageKit
import Testing

@testable import Plugins

@Test func aPluginIsOneUnlimitedWorkerUnlessItIsToldOtherwise() {
  let descriptor = StageDescriptor(
    name: "sentiment", version: "1", summary: "", scope: .document, reads: [.id, .text], writes: [.layer])
  let launch = PluginLaunch(descriptor, command: ["/bin/cat"], directory: "/")
  #expect(launch.workers == 1 && launch.memory == nil && launch.sandbox == .none)
}
