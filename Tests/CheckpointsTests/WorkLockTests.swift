@testable import Checkpoints
import Files
import SystemPackage
import Testing

@Test func aHeldLockNamesItsHolder() throws {
  let temporary = try TemporaryStore()
  let lock = try WorkLock(workDirectory: temporary.root, command: "copydesk run news.yaml")
  var failure: WorkLock.Failure?
  do { _ = try WorkLock(workDirectory: temporary.root) } catch { failure = error }
  guard case .held(let holder?) = failure else {
    Issue.record("\(String(describing: failure))")
    return
  }
  #expect(holder.command == "copydesk run news.yaml")
  #expect(holder.pid > 0)
  #expect(holder.start.hasSuffix("Z"))
  withExtendedLifetime(lock) {}
}

@Test func aReleasedLockCanBeTakenAgain() throws {
  let temporary = try TemporaryStore()
  for _ in 0..<3 {
    let lock = try WorkLock(workDirectory: temporary.root)
    withExtendedLifetime(lock) {}
  }
}

@Test func sharedLocksExcludeAnExclusiveOne() throws {
  let temporary = try TemporaryStore()
  let first = try WorkLock(workDirectory: temporary.root, mode: .shared, command: "shard 1")
  let second = try WorkLock(workDirectory: temporary.root, mode: .shared, command: "shard 2")
  #expect(throws: WorkLock.Failure.self) { try WorkLock(workDirectory: temporary.root) }
  withExtendedLifetime((first, second)) {}
}
