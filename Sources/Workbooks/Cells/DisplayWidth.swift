import Instruments

/// How wide words are in a cell, in widths of a digit.
enum DisplayWidth {
  /// The width of the widest line; East Asian wide characters count double.
  static func of(_ text: String) -> Int {
    text.split(whereSeparator: \.isNewline).map { line in
      line.reduce(0) { $0 + $1.displayWidth }
    }.max() ?? 0
  }
}
