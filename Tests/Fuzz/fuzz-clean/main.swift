internal import Bytes
internal import CFuzzer
internal import StageKit

// Each input is a document for the path that `FUZZ_FORMAT` names, made valid UTF-8 as the reader does before a stage sees it.
var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
let status = LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
  guard let stage = FuzzedStage.shared else { return -1 }
  let text = Text(String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self))
  if case .output(let output)? = try? stage.process(text) { FuzzedStage.check(output, source: text) }
  return 0
}
FuzzedStage.exit(status)
