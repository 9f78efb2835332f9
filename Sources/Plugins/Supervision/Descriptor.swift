internal import CGuard

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// One of our ends of a pipe or socket, which never makes us wait.
struct Descriptor {
  /// What a system call came to.
  enum Outcome: Hashable {
    /// So many bytes, at least one.
    case moved(Int)
    case wouldBlock
    /// The other side has closed, or there is an error that comes to the same.
    case ended
  }

  let number: Int32

  init(_ number: Int32) {
    self.number = number
    _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK)
  }

  /// Reads into `room`.
  func fill(_ room: UnsafeMutableRawBufferPointer) -> Outcome {
    while true {
      let count = read(number, room.baseAddress, room.count)
      if count > 0 { return .moved(count) }
      if count == 0 { return .ended }
      if errno == EAGAIN { return .wouldBlock }
      guard errno == EINTR else { return .ended }
    }
  }

  /// Writes what is taken of `bytes`. The caller has SIGPIPE blocked.
  func take(_ bytes: UnsafeRawBufferPointer) -> Outcome {
    while true {
      let count = write(number, bytes.baseAddress, bytes.count)
      if count > 0 { return .moved(count) }
      if count == 0 || errno == EAGAIN { return .wouldBlock }
      guard errno == EINTR else { return .ended }
    }
  }

  /// Bytes that were written to a pipe and that nobody has read yet.
  var unread: Int { max(0, Int(copydesk_unread(number))) }

  /// Tells the other side of a socket that nothing more comes.
  func endWriting() { _ = shutdown(number, Int32(SHUT_WR)) }

  func close() { _ = copydesk_close(number) }
}
