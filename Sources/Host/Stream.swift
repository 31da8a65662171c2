#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One of the three streams every process is born with.
public enum Stream: Int32, Sendable {
  case input = 0
  case output = 1
  case error = 2

  /// Writes text at once; a reader who has gone away ends the process quietly, as `contract.md` asks.
  public func write(_ text: String) throws(HostError) {
    do throws(HostError) {
      try FileSystem.writeAll(Array(text.utf8), to: rawValue, named: name)
    } catch {
      if errno == EPIPE { exit(0) }
      throw error
    }
  }

  /// Reads everything up to the end, refusing more than `limit` bytes.
  public func readAll(limit: Int) throws(HostError) -> [UInt8] {
    try FileSystem.readAll(rawValue, named: name, limit: limit)
  }

  private var name: String {
    switch self {
    case .input: "standard input"
    case .output: "standard output"
    case .error: "standard error"
    }
  }
}

/// The ways in which a process meets the machine beyond files and streams.
public enum ThisProcess {
  /// Ends the process with an exit code.
  public static func end(_ code: Int32) -> Never {
    exit(code)
  }

  /// How many processors there are to work on.
  public static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Lets a write to a closed pipe fail instead of killing the process.
  public static func survivesClosedPipes() {
    signal(SIGPIPE, SIG_IGN)
  }
}
