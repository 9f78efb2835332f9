internal import Bytes
internal import Files

/// The files of a plugin as they were at one moment, in the order of their names' bytes.
struct PluginSnapshot: Sendable {
  struct File: Sendable {
    /// Below the plugin's directory.
    let name: [UInt8]
    let isExecutable: Bool
    let digest: Digest
    let stamp: FileStamp
  }

  let files: [File]

  /// The digest of names, contents and executable bits.
  var digest: Digest {
    var hasher = SHA256()
    hasher.update(count: files.count)
    for file in files {
      hasher.update(count: file.name.count)
      hasher.update(file.name)
      hasher.update(count: file.isExecutable ? 1 : 0)
      hasher.update(file.digest)
    }
    return hasher.finish()
  }

  /// Names of the files that came, went or are otherwise since `earlier`.
  func changes(since earlier: PluginSnapshot) -> [String] {
    var before: [[UInt8]: File] = [:]
    for file in earlier.files { before[file.name] = file }
    var names = files.compactMap { file in
      let old = before.removeValue(forKey: file.name)
      return old?.digest == file.digest && old?.isExecutable == file.isExecutable ? nil : file.name
    }
    names += before.keys
    return names.sorted { $0.lexicographicallyPrecedes($1) }.map { String(decoding: $0, as: UTF8.self) }
  }
}
