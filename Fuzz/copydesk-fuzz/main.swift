internal import CFuzzer

// `copydesk-fuzz --target=NAME [what libFuzzer takes] CORPUS…`: libFuzzer passes over what begins with two dashes, and
// gives it to the processes that it starts itself (`-minimize_crash=1`).
var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
guard let target = FuzzTargets.chosen else { FuzzTargets.explain() }
FuzzTargets.prepare(target)
let status = LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
  FuzzTargets.chosen?.run([UInt8](UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}
FuzzTargets.exit(status)
