import Host

/// How many rows of an import have been read, in one line that is written over; on a terminal only.
struct ImportProgress: Sendable {
  /// Shorter readings end before anybody wonders.
  private static let step = 5000

  /// Nothing where nobody looks.
  init?(shownOn invocation: Invocation) {
    guard invocation.surroundings.errorIsTerminal, !invocation.console.isQuiet,
      !invocation.console.isJSON, invocation.surroundings.variables["TERM"] != "dumb"
    else { return nil }
  }

  /// Shows how many rows have been read; most calls show nothing.
  func show(_ rows: Int) {
    guard rows % Self.step == 0 else { return }
    try? Stream.error.write("\rreading … \(rows) rows")
  }

  /// Takes the line away.
  func end() { try? Stream.error.write("\r\u{1B}[K") }
}
