/// Where printed pages end on a sheet, so that no chart is cut in two.
///
/// What fits on a page is reckoned a little short: printers and programs differ.
struct PrintedPages {
  /// The rows above which a new page has to begin.
  private(set) var breaks: [Int] = []
  /// How much fits on a page, in points of the sheet.
  private let room: Double
  private var filled: Double
  /// All that was filled, the pages together.
  private(set) var total: Double
  /// What belongs to whatever comes next, such as a heading: its row and its height.
  private var held: (row: Int, filled: Double)?

  /// The height of a row that nobody set, in points.
  static let usualRow = 15.0
  private static let reserve = 0.9

  init(_ paper: Paper, pixels: Double, filled: Double) {
    let scale = min(1, paper.printedWidth / (pixels * 0.75))
    room = paper.printedHeight / scale * Self.reserve
    self.filled = filled
    total = filled
  }

  /// How many pages it would be if all of them were full.
  var count: Double { total / room }
}

extension PrintedPages {
  /// Goes down by a row of some height.
  mutating func fill(_ height: Double, row: Int) {
    filled += height
    total += height
    if filled > room { filled = height }
  }

  /// Holds a row together with what comes next.
  mutating func holdTogether(from row: Int) { held = (row, filled) }

  /// Begins a new page where what comes next would not fit on this one.
  mutating func keep(_ height: Double, row: Int) {
    defer { held = nil }
    guard filled + height > room, height < room else { return }
    // A heading that stands directly above moves along.
    if let held, row - held.row <= 2, held.row > 3 {
      breaks.append(held.row)
      filled -= held.filled
    } else if row > 3 {
      breaks.append(row)
      filled = 0
    }
  }
}

extension Paper {
  /// How wide a landscape page prints between the margins that sheets have, in points.
  fileprivate var printedWidth: Double { self == .a4 ? 770 : 720 }
  /// How high it prints.
  fileprivate var printedHeight: Double { self == .a4 ? 487 : 504 }
}
