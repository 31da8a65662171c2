#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a command finds around it: words, variables, terminal and date.
public struct Surroundings: Sendable {
  /// The words after the program's name.
  public var words: [String]
  /// The environment's variables.
  public var variables: [String: String]
  /// Whether results go to a terminal.
  public var outputIsTerminal: Bool
  /// Whether problems go to a terminal.
  public var errorIsTerminal: Bool
  /// Whether a person can answer questions.
  public var inputIsTerminal: Bool
  /// How many columns the terminal has.
  public var columns: Int
  /// Today, in the machine's time zone; asked for only when needed, because it reads a file.
  public var today: (year: Int, month: Int, day: Int) { clock() }

  private let clock: @Sendable () -> (year: Int, month: Int, day: Int)

  /// Surroundings put together by hand, as tests do.
  public init(
    words: [String], variables: [String: String] = [:], outputIsTerminal: Bool = false,
    errorIsTerminal: Bool = false, inputIsTerminal: Bool = false, columns: Int = 80,
    today: @autoclosure @escaping @Sendable () -> (year: Int, month: Int, day: Int)
  ) {
    self.words = words
    self.variables = variables
    self.outputIsTerminal = outputIsTerminal
    self.errorIsTerminal = errorIsTerminal
    self.inputIsTerminal = inputIsTerminal
    self.columns = columns
    clock = today
  }

  /// Reads the surroundings of this process.
  public static func current() -> Surroundings {
    let variables = environmentVariables()
    return Surroundings(
      words: Array(CommandLine.arguments.dropFirst()),
      variables: variables,
      outputIsTerminal: isatty(1) == 1,
      errorIsTerminal: isatty(2) == 1,
      inputIsTerminal: isatty(0) == 1,
      columns: terminalColumns() ?? variables["COLUMNS"].flatMap { Int($0) } ?? 80,
      today: localToday())
  }

  private static func environmentVariables() -> [String: String] {
    var variables: [String: String] = [:]
    // SAFETY: the environment is a null-ended array of C strings that nothing here changes.
    var entry = unsafe environ
    while let text = unsafe entry.pointee {
      let line = unsafe String(cString: text)
      if let equals = line.firstIndex(of: "=") {
        variables[String(line[..<equals])] = String(line[line.index(after: equals)...])
      }
      unsafe entry += 1
    }
    return variables
  }

  private static func terminalColumns() -> Int? {
    var size = winsize()
    guard unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  private static func localToday() -> (year: Int, month: Int, day: Int) {
    var now = time(nil)
    var parts = unsafe tm()
    unsafe localtime_r(&now, &parts)
    return unsafe (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
  }
}
