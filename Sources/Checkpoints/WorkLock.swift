#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import Bytes
package import Files
package import SystemPackage

/// The lock of a work directory: `flock` on its file `lock`, not inherited by children. The kernel gives it free when the
/// process ends, however it ends, so nothing is ever to be unlocked by hand.
package final class WorkLock: Sendable {
  /// Who may hold the lock beside us.
  package enum Mode: Sendable {
    /// Nobody.
    case exclusive
    /// Others that share it: shards of one run.
    case shared
  }

  /// Who holds a lock.
  package struct Holder: Hashable, Sendable {
    package let pid: Int
    package let host: String
    /// ISO 8601, UTC.
    package let start: String
    package let command: String
  }

  package enum Failure: Error, Hashable, Sendable {
    /// Another process holds it; `nil` where it has not written its name yet.
    case held(Holder?)
    case file(FileError)
  }

  private let descriptor: Int32
  private let path: FilePath

  /// Takes the lock of `workDirectory` (which must exist) without waiting.
  package init(
    workDirectory: FilePath, mode: Mode = .exclusive, command: String = ""
  ) throws(Failure) {
    path = workDirectory.appending("lock")
    let descriptor = path.withPlatformString { open($0, O_RDWR | O_CREAT | O_CLOEXEC, 0o644) }
    guard descriptor >= 0 else { throw .file(FileError("open", path, Errno(rawValue: errno))) }
    while flock(descriptor, (mode == .exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB) != 0 {
      let code = errno
      if code == EINTR { continue }
      defer { close(descriptor) }
      if code == EWOULDBLOCK { throw .held(WorkLock.holder(descriptor)) }
      throw .file(FileError("lock", path, Errno(rawValue: code)))
    }
    self.descriptor = descriptor
    do throws(FileError) {
      try WorkLock.write(HostName.holder(command: command), to: descriptor, path)
    } catch {
      close(descriptor)
      throw .file(error)
    }
  }

  /// Gives the lock back; so does dropping it.
  deinit {
    ftruncate(descriptor, 0)
    close(descriptor)
  }

  private static func write(_ holder: Holder, to descriptor: Int32, _ path: FilePath) throws(FileError) {
    var json = JSONWriter()
    json.object {
      $0.member("pid", holder.pid)
      $0.member("host", holder.host)
      $0.member("start", holder.start)
      $0.member("command", holder.command)
    }
    json.newline()
    guard ftruncate(descriptor, 0) == 0, lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw FileError("write", path, Errno(rawValue: errno))
    }
    try Files.writeAll(json.bytes, to: FileDescriptor(rawValue: descriptor), path)
  }

  /// Whom the lock file names. The holder writes it right after it got the lock, so a short wait may be needed.
  private static func holder(_ descriptor: Int32) -> Holder? {
    for attempt in 0..<10 {
      if attempt > 0 { usleep(10_000) }
      var buffer = [UInt8](repeating: 0, count: 8192)
      let count = pread(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else { continue }
      var json = JSONReader(buffer, 0..<count)
      if let value = try? JSONValue(from: &json), let pid = value["pid"]?.int {
        return Holder(
          pid: pid, host: value["host"]?.string ?? "", start: value["start"]?.string ?? "",
          command: value["command"]?.string ?? "")
      }
    }
    return nil
  }
}

/// Who and where this process is: for names of directories and for messages, never for what reaches output.
enum HostName {
  static func holder(command: String) -> WorkLock.Holder {
    WorkLock.Holder(pid: Int(getpid()), host: host(), start: utc(time(nil)), command: command)
  }

  /// `<start, UTC>-<host>-<pid>`, of bytes that every file system takes; sorts by time.
  static func writer() -> String {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let digits = utc(now.tv_sec).utf8.filter { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "-") }
    let fraction = String(now.tv_nsec / 1_000_000 + 1000).dropFirst()
    let name = host().utf8.prefix(40).map { byte in
      let isPlain = byte < 0x80 && (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39)
      return isPlain ? byte : UInt8(ascii: "_")
    }
    let start = String(decoding: digits, as: UTF8.self).dropLast()
    return "\(start).\(fraction)Z-\(String(decoding: name, as: UTF8.self))-\(getpid())"
  }

  static func host() -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let result = buffer.withUnsafeMutableBytes { raw -> Int32 in
      guard let base = raw.baseAddress else { return -1 }
      return gethostname(base.assumingMemoryBound(to: CChar.self), raw.count - 1)
    }
    return result == 0 ? String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self) : "unknown"
  }

  /// ISO 8601.
  static func utc(_ seconds: time_t) -> String {
    var seconds = seconds
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let day = "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
    return day + "T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
  }
}
