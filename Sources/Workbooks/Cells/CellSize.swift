/// How much room words need in a cell; some spreadsheet programs leave rows as high as they find them.
enum CellSize {
  /// The height of a row of one line, in points.
  static let rowHeight = 21.0

  /// How many lines words take in a column.
  static func lines(_ text: String, in width: Int) -> Int {
    let room = max(width - 2, 1)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.reduce(0) { $0 + Self.lines(ofWidth: DisplayWidth.of(String($1)), in: room) }
  }

  /// Whole words move to the next line, so that of a full line about a tenth stays empty.
  private static func lines(ofWidth width: Int, in room: Int) -> Int {
    width <= room ? 1 : (width * 10 + room * 9 - 1) / (room * 9)
  }

  /// The height of a row of so many lines, in points; Excel ends at 409.
  static func height(ofLines lines: Int) -> Double {
    min(rowHeight + Double(max(lines, 1) - 1) * 15, 409)
  }
}
