internal import Bytes
internal import ClassifyStage
internal import Files
internal import SystemPackage

/// A model file as it was written.
struct WrittenModel: Sendable {
  let bytes: Int
  let digest: Digest
  /// What was left out so that the file is not too large.
  let weightsLeftOut: Int
  let featuresLeftOut: Int
}

/// The file that a model goes to.
enum OutputModel {
  /// Looks, before hours are spent, whether a model may go to `path`: its directory is there and lets itself be written
  /// to, and what has the name is a model, or empty.
  static func check(_ path: FilePath) throws(TrainingFailure) {
    let name = "'\(Printable.escaped(path.string))'"
    guard path.lastComponent != nil else { throw TrainingFailure(.usage, "error: --output: \(name) is no file's name") }
    var directory = path.removingLastComponent()
    if directory.isEmpty { directory = "." }
    guard Files.exists(directory) else {
      throw TrainingFailure(.usage, "error: --output: there is no directory '\(Printable.escaped(directory.string))'")
    }
    guard Files.isWritable(directory) else {
      throw TrainingFailure(
        .usage, "error: --output: no file can be made in '\(Printable.escaped(directory.string))': no permission")
    }
    guard let kind = FileKind(of: path) else { return }
    guard kind == .regular else {
      throw TrainingFailure(
        .usage, "error: --output: \(name) is \(kind.rawValue), and a model goes to a file: name one")
    }
    do throws(FileError) {
      let file = try MappedFile(path)
      if file.bytes.isEmpty || isModel(file) { return }
    } catch { throw TrainingFailure(.usage, "error: --output: \(Printable.escaped("\(error)"))") }
    throw TrainingFailure(.usage, "error: --output: \(name) is there, and is no model; remove it, or name another file")
  }

  /// Whether it is one; it may be damaged or of another version.
  private static func isModel(_ file: MappedFile) -> Bool {
    do throws(ModelError) {
      _ = try LinearModel(file)
      return true
    } catch { return error != .notAModel }
  }

  /// Packs the model and makes it the durable content of `path`.
  static func write(_ contents: ModelContents, to path: FilePath) throws(TrainingFailure) -> WrittenModel {
    let packed = ModelPacker.pack(contents)
    do throws(FileError) { try Files.writeDurably(packed.bytes, to: path) } catch {
      throw TrainingFailure(error.isOutOfSpace ? .space : .failed, "error: \(Printable.escaped("\(error)"))")
    }
    return WrittenModel(
      bytes: packed.bytes.count, digest: Digest(of: packed.bytes), weightsLeftOut: packed.weightsLeftOut,
      featuresLeftOut: packed.featuresLeftOut)
  }
}
