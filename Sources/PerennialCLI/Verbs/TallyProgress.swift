import Host

/// How far a long reading has come, in one line that is written over; on a terminal only.
struct ReadingProgress: Sendable {
  private let byteCount: Int
  private let step: Int

  /// Shorter readings end before anybody wonders.
  private static let leastBytes = 1 << 28

  /// Nothing where nobody looks, and for a stream, whose end nobody knows.
  init?(of file: OpenFile, shownOn invocation: Invocation) {
    let console = invocation.console
    guard let byteCount = file.byteCount, byteCount > Self.leastBytes,
      invocation.surroundings.errorIsTerminal, !console.isQuiet, !console.isJSON,
      invocation.surroundings.variables["TERM"] != "dumb"
    else { return nil }
    self.byteCount = byteCount
    step = byteCount / 50
  }

  /// Shows how many bytes have been read, whoever read them; most calls show nothing.
  private func show(_ bytes: Int, since earlier: Int) {
    guard bytes / step != earlier / step else { return }
    try? Stream.error.write("\rreading … \(bytes * 100 / byteCount) %")
  }

  /// What shows it, for whoever reads.
  var shown: @Sendable (_ bytes: Int, _ earlier: Int) -> Void {
    { bytes, earlier in show(bytes, since: earlier) }
  }

  /// Takes the line away.
  func end() { try? Stream.error.write("\r\u{1B}[K") }
}
