/// Adorns words on a terminal; the words alone carry the whole meaning.
struct Style: Sendable {
  /// Whether the reader's terminal shows adornments.
  let isOn: Bool

  /// No adornment at all.
  static let plain = Style(isOn: false)
}

extension Style {
  /// Whether the environment leaves room for colours: neither `NO_COLOR` nor a dumb terminal.
  static func isWelcome(_ variables: [String: String]) -> Bool {
    variables["NO_COLOR", default: ""].isEmpty && variables["TERM"] != "dumb"
  }

  func bold(_ text: String) -> String { adorned(text, "1") }
  func faint(_ text: String) -> String { adorned(text, "2") }
  func red(_ text: String) -> String { adorned(text, "31") }
  func green(_ text: String) -> String { adorned(text, "32") }
  func yellow(_ text: String) -> String { adorned(text, "33") }
  func cyan(_ text: String) -> String { adorned(text, "36") }

  private func adorned(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
