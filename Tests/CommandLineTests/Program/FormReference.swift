import Foundation
import TestSupport

/// The reference reader of XLSForm, pyxform with ODK Validate, where this machine has it.
///
/// `PERENNIAL_PYXFORM` names a Python that has pyxform; without it, `python3` is tried.
enum FormReference {
  static let python = ProcessInfo.processInfo.environment["PERENNIAL_PYXFORM"] ?? "python3"
  static let program = Repository.root.appending(path: "../shared/cases/tools/xlsform_oracle.py")
  static let isPossible: Bool =
    FileManager.default.fileExists(atPath: program.path)
    && (try? ChildProcess.run("which", ["java"], in: Repository.root).exit) == 0
    && (try? ChildProcess.run(python, ["-c", "import pyxform"], in: Repository.root).exit) == 0

  /// Asks it something, in a folder.
  static func run(_ words: [String], in folder: TemporaryFolder) throws -> ChildProcess.Run {
    try ChildProcess.run(python, [program.path] + words, in: folder.url)
  }
}
