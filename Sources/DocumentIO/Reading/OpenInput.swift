package import Files
#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import SystemPackage

/// A regular file open for reading, or standard input; closed when the value goes.
package struct OpenInput: ~Copyable {
  private let descriptor: Int32
  private let isOwned: Bool
  /// What the file looked like when it was opened; `nil`s of standard input are zero.
  package let stamp: FileStamp

  /// Takes over `descriptor`, which must be a regular file's.
  init(_ descriptor: Int32) throws(InputError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw InputDirectory.cannot("look at", code)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw InputError(.changed, "the file was replaced by something that is no regular file")
    }
    self.descriptor = descriptor
    isOwned = true
    stamp = FileStamp(status)
  }

  private init(standardInput: Int32) {
    descriptor = standardInput
    isOwned = false
    stamp = FileStamp(size: 0, modified: 0, inode: 0)
  }

  /// Standard input: it has no size, and cannot be seen to change.
  package static var standardInput: OpenInput { OpenInput(standardInput: STDIN_FILENO) }

  deinit { if isOwned { close(descriptor) } }

  /// Reads on into `buffer` until it is full or the input ends; the number of bytes read.
  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    var filled = 0
    while filled < buffer.count {
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
      #else
        let count = Darwin.read(descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
      #endif
      if count == 0 { break }
      if count > 0 {
        filled += count
      } else if errno == EAGAIN {
        waitForInput()
      } else if errno != EINTR {
        throw InputDirectory.cannot("read", errno)
      }
    }
    return filled
  }

  /// All of a file, `limit` bytes at most. Throws `changed` where it was written to meanwhile.
  package func readAll(limit: Int) throws(InputError) -> [UInt8] {
    guard stamp.size <= limit else { throw OpenInput.tooLarge(limit) }
    var failure: InputError?
    // One byte more than there should be, to see that there is none.
    let bytes = [UInt8](unsafeUninitializedCapacity: stamp.size + 1) { buffer, count in
      do throws(InputError) { count = try read(into: UnsafeMutableRawBufferPointer(buffer)) } catch { failure = error }
    }
    if let failure { throw failure }
    guard bytes.count == stamp.size else { throw OpenInput.changedWhileReading }
    try checkUnchanged()
    return bytes
  }

  /// The first `count` bytes, or all there are. What is read next is what follows them.
  package func prefix(_ count: Int) throws(InputError) -> [UInt8] {
    var failure: InputError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(InputError) {
        filled = try read(
          into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[..<count]))
      } catch { failure = error }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Throws `changed` where the file is not what it was when it was opened.
  package func checkUnchanged() throws(InputError) {
    guard isOwned else { return }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw InputDirectory.cannot("look at", errno) }
    let now = FileStamp(status)
    guard now.size == stamp.size, now.modified == stamp.modified else { throw OpenInput.changedWhileReading }
  }

  static func tooLarge(_ limit: Int) -> InputError {
    InputError(.tooLarge, "larger than limits.document_bytes (\(limit) bytes)")
  }

  private static var changedWhileReading: InputError {
    InputError(.changed, "the file was written to while this run read it")
  }

  /// A descriptor that somebody made non-blocking (standard input may be) is waited for.
  private func waitForInput() {
    var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = Self.cPoll(&poll)
  }

  private static func cPoll(_ entry: inout pollfd) -> Int32 {
    #if canImport(Glibc)
      Glibc.poll(&entry, 1, -1)
    #else
      Darwin.poll(&entry, 1, -1)
    #endif
  }
}
