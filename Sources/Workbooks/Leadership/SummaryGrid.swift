/// The places of the summary: four columns side by side, as high as a laptop shows.
struct SummaryGrid {
  /// A panel that has found its place.
  struct Place {
    let panel: Int
    let column: Int
    let row: Int
    let rows: Int
  }

  static let columns = 4
  /// The width of a panel in characters, and that of the gap beside it.
  static let panelWidth = 43.0
  static let gapWidth = 1.3
  static let panelPixels = 306.0
  /// The first row of the panels.
  static let firstRow = 6
  /// How many rows a laptop shows below that.
  static let rowsInSight = 17

  private(set) var places: [Place] = []
  private var filled = Array(repeating: 0, count: columns)

  /// Lays panels out: in order, each where there is room first; what finds none goes where most is.
  init(_ heights: [Int], isChart: [Bool]) {
    for panel in heights.indices {
      // Drawings stand at the left, words at the right of them.
      let charts = isChart.count { $0 }
      let preferred =
        isChart[panel] || charts == 0
        ? Array(0..<Self.columns) : Array(min(charts, 2)..<Self.columns) + Array(0..<min(charts, 2))
      let fitting = preferred.first { filled[$0] + heights[panel] <= Self.rowsInSight }
      let column =
        fitting ?? preferred.min { filled[$0] == filled[$1] ? $0 < $1 : filled[$0] < filled[$1] }
        ?? 0
      places.append(
        Place(
          panel: panel, column: column, row: Self.firstRow + filled[column], rows: heights[panel]))
      filled[column] += heights[panel]
    }
  }

  /// The last row of all.
  var lastRow: Int { Self.firstRow + max(Self.rowsInSight, filled.max() ?? 0) }

  /// The column of the sheet in which a panel stands: gaps lie between.
  static func column(of panel: Int) -> Int { 2 * panel }
}
