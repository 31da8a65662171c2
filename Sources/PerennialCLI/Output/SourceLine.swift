import Instruments

/// A line of a file as it can be shown, and where in it a problem stands.
struct SourceLine {
  /// The line, with nothing in it that could disturb a terminal.
  let text: String
  /// How many columns stand in front of the problem.
  let indent: Int

  /// Finds a line by its number; lines and columns count from 1, columns in Unicode scalars.
  init?(line: Int, column: Int, in bytes: [UInt8]) {
    guard line > 0, column > 0, let found = Self.bytes(ofLine: line, in: bytes) else { return nil }
    let scalars = String(decoding: found, as: UTF8.self).unicodeScalars
    let before = TextLayout.visible(String(scalars.prefix(column - 1)))
    text = TextLayout.visible(String(scalars))
    indent = TextLayout.width(of: before)
  }

  private init(text: String, indent: Int) {
    self.text = text
    self.indent = indent
  }
}

extension SourceLine {
  /// The part around the problem that fits a width, with `…` for what is left out.
  func cut(to width: Int) -> SourceLine {
    var shown = text[...]
    var indent = indent
    if indent + Self.roomBehind > width, TextLayout.width(of: text) > width {
      let target = width / 2
      while indent > target, let first = shown.popFirst() { indent -= first.displayWidth }
      shown = "…" + shown
      indent += 1
    }
    return SourceLine(text: Self.cutAtEnd(shown, to: width), indent: indent)
  }

  private static func cutAtEnd(_ text: Substring, to width: Int) -> String {
    var taken = TextLayout.width(of: text)
    guard taken > width else { return String(text) }
    var text = text
    while taken > width - 1, let last = text.popLast() { taken -= last.displayWidth }
    return text + "…"
  }

  private static func bytes(ofLine number: Int, in bytes: [UInt8]) -> ArraySlice<UInt8>? {
    var rest = bytes[...]
    for _ in 1..<number {
      guard let end = rest.firstIndex(of: 0x0A) else { return nil }
      rest = rest[(end + 1)...]
    }
    let line = rest.prefix { $0 != 0x0A }
    return line.last == 0x0D ? line.dropLast() : line
  }

  /// How much of the line behind the problem is worth seeing.
  private static let roomBehind = 12
}
