import Foundation

/// What reading costs: time of this thread only, and the most memory the program held at once.
enum Effort {
  /// Longer than anybody would wait: a guard against hangs, not a measurement.
  static let hang = Duration.seconds(20)

  /// The processor time that a piece of work takes, whatever else runs beside it.
  static func time<Result>(_ work: () -> Result) -> (result: Result, time: Duration) {
    let start = threadTime()
    let result = work()
    return (result, threadTime() - start)
  }

  private static func threadTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// Forgets earlier peaks, where the system allows it.
  static func forgetPeak() {
    #if os(Linux)
      try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
    #endif
  }

  /// The peak in bytes; nil on systems that do not tell.
  static func peak() -> Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kibibytes = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
    else { return nil }
    return Int(kibibytes).map { $0 * 1024 }
  }
}
