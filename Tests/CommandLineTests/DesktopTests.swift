import Host
import Testing

struct `A page that is shown on the desktop` {
  private func isPresent(_ variables: [String: String], isTerminal: Bool) -> Bool {
    Desktop.isPresent(
      in: Surroundings(
        words: [], variables: variables, outputIsTerminal: isTerminal, today: (2026, 6, 30)))
  }

  @Test func `is shown to somebody at a terminal only, never in a pipe`() {
    #expect(!isPresent(["DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"], isTerminal: false))
  }

  #if os(Linux)
    @Test func `needs a desktop`() {
      #expect(isPresent(["DISPLAY": ":0"], isTerminal: true))
      #expect(isPresent(["WAYLAND_DISPLAY": "wayland-0"], isTerminal: true))
      #expect(!isPresent(["DISPLAY": ""], isTerminal: true))
      #expect(!isPresent([:], isTerminal: true))
    }
  #endif
}
