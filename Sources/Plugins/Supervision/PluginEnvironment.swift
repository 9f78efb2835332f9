#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The environment of a plugin's program: a clean one, so that no secret of ours reaches it, and the same on every host.
enum PluginEnvironment {
  /// What passes without being named.
  private static let passing = ["HOME", "PATH", "TMPDIR"]
  /// What is always set: output unbuffered, order of hashes, language and time zone the same everywhere.
  private static let fixed = [
    "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "PYTHONHASHSEED=0", "PYTHONUNBUFFERED=1", "TZ=UTC",
  ]

  /// As `NAME=value`.
  static func variables(for launch: PluginLaunch) -> [String] {
    let set = fixed + ["COPYDESK_PARAMETERS=" + String(decoding: launch.parameters, as: UTF8.self)]
    let names = (passing + launch.environment).filter { name in !set.contains { $0.hasPrefix(name + "=") } }
    var seen: Set<String> = []
    return set
      + names.compactMap { name in
        guard seen.insert(name).inserted, let value = getenv(name) else { return nil }
        return name + "=" + String(cString: value)
      }
  }
}
