internal import Files
package import SystemPackage

extension GeneratedCorpus {
  /// Writes the files whose numbers are in `numbers` below `directory`; files that are there are overwritten. Nothing is
  /// brought to the device: a corpus can be made again.
  ///
  /// Returns the bytes written. Throws `FileError` and `Errno`.
  @discardableResult
  package func write(_ numbers: Range<Int>, to directory: FilePath) throws -> Int {
    var folders: Set<FilePath> = []
    var bytes = 0
    for number in numbers {
      let file = file(number)
      let path = directory.appending(FilePath(file.path).components)
      let folder = path.removingLastComponent()
      if folders.insert(folder).inserted { try Files.makeDirectory(folder) }
      let descriptor = try FileDescriptor.open(
        path, .writeOnly, options: [.create, .truncate, .closeOnExec],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      try descriptor.closeAfter { try Files.writeAll(file.bytes, to: descriptor, path) }
      bytes += file.bytes.count
    }
    return bytes
  }

  /// Writes all files below `directory`.
  @discardableResult
  package func write(to directory: FilePath) throws -> Int { try write(0..<count, to: directory) }
}
