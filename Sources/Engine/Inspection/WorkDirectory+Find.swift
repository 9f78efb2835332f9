internal import Files
package import SystemPackage

extension WorkDirectory {
  /// The work directory that the user means: the named one, or the one below `workdir/` that ran last.
  package static func find(_ named: FilePath?) throws(RunError) -> WorkDirectory {
    if let named {
      guard Files.exists(named.appending("runs")) else {
        throw .inputMissing("'\(named)' is no work directory: no run was recorded there")
      }
      return WorkDirectory(named)
    }
    let parent = FilePath("workdir")
    let found: [WorkDirectory]
    do throws(FileError) {
      found = try Files.names(in: parent).map { WorkDirectory(parent.appending($0)) }
    } catch { throw .file(error) }
    let newest = found.filter { Files.exists($0.latestRun) }.max { $0.newestRunName < $1.newestRunName }
    guard let newest else { throw .inputMissing("no run was recorded below 'workdir': name a --workdir") }
    return newest
  }

  /// Names of runs begin with their start, so they sort by time.
  private var newestRunName: String { (try? runDirectories())?.last?.name ?? "" }
}
