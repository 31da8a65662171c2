public import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Programs that run to their end, with what they wrote and what they took.
public enum ChildProcess {
  /// How a program ended.
  public struct Run: Sendable {
    /// The exit code, or 128 plus the signal that ended it.
    public let exit: Int32
    /// What it wrote to standard output, bytes that are no UTF-8 replaced.
    public var output: String { String(decoding: outputBytes, as: UTF8.self) }
    /// What it wrote to standard error.
    public let error: String
    /// What it wrote to standard output, byte by byte.
    public let outputBytes: Data
    /// The time it took.
    public let duration: Duration
    /// The most memory it held at once.
    public let memory: MemoryUse
  }

  /// The program could not be started at all.
  public struct CannotStart: Error, CustomStringConvertible {
    /// The program, and the system's words for why.
    public let description: String
  }

  /// Runs a program found on the `PATH`, or at a path, with an environment of just these variables.
  ///
  /// Streams are files, not pipes: however much is written, nobody waits for anybody.
  public static func run(
    _ program: String, _ words: [String] = [], in folder: URL, input: Data = Data(),
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws -> Run {
    let streams = try TemporaryFolder()
    try streams.write(input, to: "input")

    let clock = ContinuousClock()
    let start = clock.now
    let launcher = try BuildFolder.program("TestLauncher").path
    let report = streams.url.appending(path: "report").path
    let child = try launch(
      [launcher, folder.path, report, program] + words, streams: streams.url,
      environment: environment)
    var ending: Int32 = 0
    while waitpid(child, &ending, 0) == -1 && errno == EINTR {}
    let duration = clock.now - start

    let (status, peak) = try read(try streams.text(of: "report"), of: program)
    let signal = status & 0x7F
    return Run(
      exit: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      error: String(decoding: try streams.bytes(of: "error"), as: UTF8.self),
      outputBytes: try streams.bytes(of: "output"),
      duration: duration,
      memory: MemoryUse(bytes: peak))
  }

  /// Reads what the launcher leaves: the ending and the peak, or the reason why nothing ran.
  private static func read(
    _ report: String, of program: String
  ) throws -> (status: Int32, peak: Int) {
    let numbers = report.split(separator: " ")
    guard numbers.count == 2, let status = Int32(numbers[0]), let peak = Int(numbers[1]) else {
      throw CannotStart(description: "\(program): \(report)")
    }
    return (status, peak)
  }

  private static func launch(
    _ words: [String], streams: URL, environment: [String: String]
  ) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let written = O_WRONLY | O_CREAT | O_APPEND
    for (number, name, mode) in [
      (0, "input", O_RDONLY), (1, "output", written), (2, "error", written),
    ] as [(Int32, String, Int32)] {
      let path = streams.appending(path: name).path
      posix_spawn_file_actions_addopen(&actions, number, path, mode, 0o600)
    }

    var child: pid_t = 0
    let refusal = withCStrings(words) { arguments in
      withCStrings(environment.map { "\($0)=\($1)" }.sorted()) { variables in
        posix_spawn(&child, words[0], &actions, nil, arguments, variables)
      }
    }
    guard refusal == 0 else {
      throw CannotStart(description: "\(words[0]): \(String(cString: strerror(refusal)))")
    }
    return child
  }

  private static func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) throws -> Result
  ) rethrows -> Result {
    let pointers = texts.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    return try body(pointers + [nil])
  }
}
