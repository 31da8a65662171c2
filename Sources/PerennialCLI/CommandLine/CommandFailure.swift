import Instruments

/// Why a verb gave up: what to mend, and how the run ends.
struct CommandFailure: Error, Sendable {
  /// What has to be mended.
  let problems: [Problem]
  /// How the run ends.
  let exit: ExitCode
  /// The bytes of the files with problems, so that the lines can be shown.
  let sources: [String: [UInt8]]

  init(_ problems: [Problem], exit: ExitCode, sources: [String: [UInt8]] = [:]) {
    self.problems = problems
    self.exit = exit
    self.sources = sources
  }

  /// Gives up over a single problem.
  init(_ problem: Problem, exit: ExitCode) {
    self.init([problem], exit: exit)
  }
}
