internal import CUchardet
#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// An iconv conversion to UTF-8.
struct Converter: ~Copyable {
  private let handle: iconv_t

  init?(from name: String) {
    guard let handle = iconv_open("UTF-8", name), handle != iconv_t(bitPattern: -1) else { return nil }
    self.handle = handle
  }

  deinit { iconv_close(handle) }

  /// What `bytes` convert to, and the offset of the first bad byte.
  func convert(_ bytes: [UInt8]) -> (out: [UInt8], bad: Int?) {
    var source = bytes
    var out = [UInt8](repeating: 0, count: bytes.count * 2 + 64)
    var filled = 0
    let bad: Int? = source.withUnsafeMutableBytes { raw in
      var input = raw.bindMemory(to: CChar.self).baseAddress
      var left = raw.count
      // A conversion may still hold a shifted state when its input is used up: a last call with none flushes it.
      var isFlushing = false
      while true {
        let (result, code) = step(&input, &left, isFlushing, &out, &filled)
        if result >= 0 {
          if isFlushing { return nil }
          isFlushing = true
        } else if code == E2BIG {
          out.append(contentsOf: repeatElement(0, count: out.count))
        } else {
          return raw.count - left
        }
      }
    }
    out.removeLast(out.count - filled)
    return (out, bad)
  }

  private func step(
    _ input: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, _ isFlushing: Bool, _ out: inout [UInt8],
    _ filled: inout Int
  ) -> (result: Int, code: CInt) {
    let start = filled
    return out.withUnsafeMutableBytes { raw in
      var target = raw.bindMemory(to: CChar.self).baseAddress.map { $0 + start }
      var room = raw.count - start
      let result = isFlushing ? iconv(handle, nil, nil, &target, &room) : iconv(handle, &input, &left, &target, &room)
      let code = errno
      filled = raw.count - room
      return (Int(result), code)
    }
  }
}
