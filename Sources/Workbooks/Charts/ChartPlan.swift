/// A chart as it will be drawn by whoever opens the workbook; its numbers lie in cells.
package struct ChartPlan: Hashable, Sendable {
  /// What kind of chart it is.
  package enum Kind: Hashable, Sendable {
    case bars, stackedBars, lines, curve
  }

  let kind: Kind
  /// What it says.
  let title: String
  /// What somebody hears who cannot see it.
  let description: String
  var series: [ChartSeries]
  /// The axis that names the points.
  var names = ChartAxis()
  /// The axis of the numbers.
  var numbers = ChartAxis()
  /// Whether its series are named below.
  var hasLegend = false
  /// The size in pixels.
  let width: Double
  let height: Double
  /// The size of its letters in points, but for the title.
  var letters = 9.0
}

/// One series of a chart.
package struct ChartSeries: Hashable, Sendable {
  /// What marks a point.
  enum Marker: Hashable, Sendable {
    case circle, diamond, square
  }

  /// What stands at a point.
  enum Labels: Hashable, Sendable {
    /// The number, written in a format.
    case numbers(String, ink: UInt32)
    /// These words, at the end of a bar.
    case words([String])
  }

  /// A line from each point to where its number may also lie.
  struct Reach: Hashable, Sendable {
    let below: Double
    let above: Double
    let colour: UInt32
    let width: Double
  }

  let name: String
  /// The cells that name the points, or say how far right they stand.
  let categories: CellSpan
  let values: CellSpan
  /// The colour of its bars or markers; nil for none.
  var fill: UInt32?
  /// The colours of single points that differ.
  var pointFills: [Int: UInt32] = [:]
  /// The colour of its line; nil for none.
  var line: UInt32?
  /// How thick the line is, in points.
  var lineWidth = 2.0
  /// Whether the line is dashed, and how: 0 is whole.
  var dashes = 0
  var marker: Marker?
  var labels: Labels?
  /// How far the points reach: below only, above only, or as far to both sides.
  var reach: Reach?
}

/// An axis of a chart.
package struct ChartAxis: Hashable, Sendable {
  var range: ClosedRange<Double>?
  /// How its numbers are written; nil shows none.
  var format: String?
  /// From where to where the next number is.
  var step: Double?
  /// Where the other axis crosses it.
  var crossing: Double?
  var isReversed = false
  /// Whether no name is left out, however narrow it gets.
  var namesAll = false
  var hasGrid = false
  /// Whether what stands beside it goes to the other end, as under names that go down.
  var isAtFarEnd = false
  /// Whether the names or numbers beside it are left out.
  var isBare = false
  /// The colour of the axis itself; nil for none.
  var line: UInt32?
}

/// Cells in one column of a sheet.
package struct CellSpan: Hashable, Sendable {
  let sheet: String
  let rows: ClosedRange<Int>
  let column: Int
}

// For whoever makes charts that no report has.
extension ChartPlan {
  /// Plans a chart with axes as they usually are.
  package init(
    of kind: Kind, title: String, description: String, series: [ChartSeries], width: Double,
    height: Double
  ) {
    self.init(
      kind: kind, title: title, description: description, series: series, hasLegend: true,
      width: width, height: height)
  }
}

extension ChartSeries {
  /// A series in one colour.
  package init(_ name: String, over categories: CellSpan, of values: CellSpan, colour: UInt32) {
    self.init(name: name, categories: categories, values: values, fill: colour, line: colour)
  }
}

extension CellSpan {
  /// Cells below each other.
  package init(on sheet: String, rows: ClosedRange<Int>, column: Int) {
    self.init(sheet: sheet, rows: rows, column: column)
  }
}
