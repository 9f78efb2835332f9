import Engine
import SystemPackage

/// Standard output, unbuffered, so that what cannot be written is known before the command ends.
enum StandardOutput {
  /// Writes `text` as it is.
  ///
  /// Throws `Failure` where it cannot be written; without words where nobody reads it any more.
  static func write(_ text: String) throws {
    do throws(Errno) { try writeAll(Array(text.utf8)) } catch {
      if error == .brokenPipe { throw Failure("", status: ExitStatus.failed) }
      let isFull = [.noSpace, .diskQuotaExceeded].contains(error)
      throw Failure(
        "error: cannot write to standard output: \(error)", status: isFull ? ExitStatus.space : ExitStatus.failed)
    }
  }

  /// Writes `text` and a line break.
  static func write(line text: String) throws { try write(text + "\n") }

  private static func writeAll(_ bytes: [UInt8]) throws(Errno) {
    do { try FileDescriptor.standardOutput.writeAll(bytes) } catch {
      throw error as? Errno ?? .ioError
    }
  }
}
