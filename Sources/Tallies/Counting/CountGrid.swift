/// Counts by group and code, close together in memory; fewer than 2³² rows may be counted.
struct CountGrid: Sendable {
  private(set) var width: Int
  private var cells: [UInt32]

  init(width: Int) {
    self.width = width
    cells = Array(repeating: 0, count: width)
  }

  /// Makes room for so many groups and codes.
  mutating func reserve(groups: Int, codes: Int) {
    if codes > width { widen(to: max(codes, width * 2)) }
    let missing = groups * width - cells.count
    if missing > 0 { cells += [UInt32](repeating: 0, count: max(missing, cells.count)) }
  }

  /// Counts rows.
  mutating func count(_ codes: borrowing [UInt16], groups: borrowing [UInt32], rows: Int) {
    // Of spans of the same length one check is enough.
    let codes = codes.span.extracting(first: rows)
    let groups = groups.span.extracting(first: rows)
    let width = width
    var cells = cells.mutableSpan
    for row in 0..<rows {
      cells[Int(groups[row]) &* width &+ Int(codes[row])] &+= 1
    }
  }

  /// How many rows of a group were counted.
  func count(of group: Int) -> Int {
    let first = group * width
    guard first < cells.count else { return 0 }
    return cells[first..<first + width].reduce(0) { $0 + Int($1) }
  }

  /// How often a code was counted in a group.
  subscript(group: Int, code: Int) -> Int {
    let cell = group * width + code
    guard code < width, cell < cells.count else { return 0 }
    return Int(cells[cell])
  }

  private mutating func widen(to wider: Int) {
    var wide = [UInt32](repeating: 0, count: cells.count / width * wider)
    for cell in cells.indices where cells[cell] != 0 {
      wide[cell / width * wider + cell % width] = cells[cell]
    }
    cells = wide
    width = wider
  }
}
