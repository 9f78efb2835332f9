package import Bytes
package import Files
package import SystemPackage

/// Publishes the files of a run together: every one is complete and on the device before the first gets its name, then
/// each is renamed, `manifest.json` last, and the directory brought to the device.
///
/// A crash between the renames leaves whole files, of which some are new, and the old manifest, which then does not match:
/// a reader that checks it never takes the mixture for a run's output. Files that are not ours stay untouched.
package struct Publisher: ~Copyable {
  package static let manifestName = "manifest.json"
  package let directory: FilePath
  private var finished: [PublishedFile] = []

  /// Makes the directory where it is missing, and removes what a killed run left of the parts of these files.
  package init(_ directory: FilePath, names: [String]) throws(FileError) {
    self.directory = directory
    try Files.makeDirectory(directory)
    for name in names + [Publisher.manifestName] { try Files.remove(directory.appending("." + name + ".part")) }
  }

  /// Begins a file.
  package func open(_ name: String) throws(FileError) -> OutputFile { try OutputFile(name, in: directory) }

  /// Takes a file that is written completely.
  package mutating func finish(_ file: consuming OutputFile) throws(FileError) {
    finished.append(try file.finish())
  }

  /// Gives all finished files their names.
  ///
  /// - Parameters:
  ///   - manifest: writes further members of the manifest's object, such as counts.
  ///   - removing: names of files of ours that an earlier run published and this one does not.
  package consuming func publish(
    removing: [String] = [], manifest: (inout JSONWriter) -> Void = { _ in }
  ) throws(FileError) -> [PublishedFile] {
    finished.sort { $0.name < $1.name }
    var json = JSONWriter()
    json.object {
      $0.key("files")
      $0.object { for file in finished { file.write(to: &$0) } }
      manifest(&$0)
    }
    json.newline()
    var file = try open(Publisher.manifestName)
    try file.write(json.bytes)
    let last = try file.finish()
    for file in finished + [last] {
      try Files.rename(directory.appending("." + file.name + ".part"), to: directory.appending(file.name))
    }
    for name in removing where !finished.contains(where: { $0.name == name }) {
      try Files.remove(directory.appending(name))
    }
    try Files.syncDirectory(directory)
    return finished
  }
}

extension PublishedFile {
  func write(to json: inout JSONWriter) {
    json.key(name)
    json.object {
      $0.member("bytes", bytes)
      $0.member("sha256", digest.hexadecimal)
    }
  }
}
