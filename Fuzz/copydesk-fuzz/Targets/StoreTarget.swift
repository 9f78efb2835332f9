internal import Bytes
internal import Checkpoints
internal import Files
internal import SystemPackage

/// A store of checkpoints that is not as it was written. The first byte of an input says how it is changed:
///
/// - even: one file is damaged (`Edits`). `verify` has something to say of it, and a record either comes back as it was
///   stored or does not come back.
/// - odd: one file is changed and the manifest vouches for it, as if a program of another make had written it. What comes
///   back may be anything; the program may not crash, nor read outside its memory.
///
/// `@unchecked Sendable` because libFuzzer calls from one thread.
final class StoreTarget: FuzzTarget, @unchecked Sendable {
  private let scratch: ScratchDirectory
  private let sample: SampleStore
  private let files: [(path: FilePath, bytes: [UInt8])]
  /// Files that the last input changed.
  private var changed: Set<FilePath> = []

  init() throws {
    scratch = try ScratchDirectory("store")
    try scratch.clear()
    sample = try SampleStore(scratch.path)
    files = try scratch.files()
  }

  func run(_ input: [UInt8]) {
    guard input.count > 2, !files.isEmpty else { return }
    do {
      let file = files[Int(input[1]) % files.count]
      let bytes = Edits(input[2...]).applied(to: file.bytes)
      try input[0] % 2 == 0 ? damage(file, bytes) : replace(file, bytes)
      try restore()
    } catch {
      promise(false, "the store cannot be written: \(error)")
    }
  }

  private func damage(_ file: (path: FilePath, bytes: [UInt8]), _ bytes: [UInt8]) throws {
    if bytes == file.bytes { return }
    try write(bytes, to: file.path)
    let findings = try sample.store.verify()
    promise(findings.contains { $0.file == file.path || isManifest(file.path) }, "'\(file.path)' is changed, unnoticed")
    try sample.check()
  }

  private func replace(_ file: (path: FilePath, bytes: [UInt8]), _ bytes: [UInt8]) throws {
    if isManifest(file.path) {
      try write(ForgedManifest.signed(bytes), to: file.path)
    } else {
      try write(bytes, to: file.path)
      for manifest in files where isManifest(manifest.path) {
        guard manifest.path.removingLastComponent() == file.path.removingLastComponent() else { continue }
        let name = file.path.lastComponent?.string ?? ""
        try write(ForgedManifest.vouching(for: name, bytes, in: manifest.bytes), to: manifest.path)
      }
    }
    do throws(CheckpointError) { try sample.walk() } catch {
      promise(!"\(error)".isEmpty, "an error without a word")
    }
  }

  private func isManifest(_ path: FilePath) -> Bool { path.lastComponent?.string == "manifest.jsonl" }

  private func write(_ bytes: [UInt8], to path: FilePath) throws {
    changed.insert(path)
    try scratch.write(bytes, to: path)
  }

  /// An index is made again where it does not hold, and `gc` rewrites what it likes: then all is put back.
  private func restore() throws {
    let now = try scratch.files()
    if now.map(\.path) != files.map(\.path) {
      try scratch.clear()
      for file in files { try Files.makeDirectory(file.path.removingLastComponent()) }
    }
    let held = Dictionary(now.map { ($0.path, $0.bytes) }) { first, _ in first }
    for file in files where changed.contains(file.path) || held[file.path] != file.bytes || now.count != files.count {
      try scratch.write(file.bytes, to: file.path)
    }
    changed.removeAll()
  }
}

/// Changes to bytes, as an input spells them: four bytes each, a place (two bytes), what to do, and with what.
struct Edits {
  private let spelled: ArraySlice<UInt8>

  init(_ spelled: ArraySlice<UInt8>) { self.spelled = spelled }

  func applied(to original: [UInt8]) -> [UInt8] {
    var bytes = original
    var rest = spelled
    while rest.count >= 4, let low = rest.popFirst(), let high = rest.popFirst(), let kind = rest.popFirst(),
      let value = rest.popFirst()
    {
      let place = (Int(high) << 8 | Int(low)) % (bytes.count + 1)
      switch kind % 8 {
      case 0: bytes.removeSubrange(place...)
      case 1: bytes.insert(value, at: place)
      case 2: bytes.removeSubrange(place..<min(bytes.count, place + Int(value)))
      case 3:
        // What follows in the input stands there instead.
        bytes.replaceSubrange(place..., with: rest)
        return bytes
      case 4:
        let piece = bytes[place..<min(bytes.count, place + Int(value))]
        bytes.insert(contentsOf: piece, at: place)
      default: if place < bytes.count { bytes[place] ^= value }
      }
    }
    return bytes
  }
}
