import Testing

@testable import Workbooks

struct LayoutTests {
  @Test func `drawings stand at the left, words where there is room`() {
    let grid = SummaryGrid([8, 14, 5, 9, 6], isChart: [true, true, false, false, false])
    #expect(
      grid.places.map(\.column) == [0, 0, 2, 2, 3] || grid.places.map(\.column) == [0, 1, 2, 2, 3])
    #expect(grid.lastRow == SummaryGrid.firstRow + SummaryGrid.rowsInSight)
  }

  @Test func `no two panels share a cell, however many there are`() {
    let grid = SummaryGrid(
      Array(repeating: 7, count: 12), isChart: Array(repeating: false, count: 12))
    for (number, one) in grid.places.enumerated() {
      for other in grid.places[..<number] where other.column == one.column {
        #expect(other.row + other.rows <= one.row || one.row + one.rows <= other.row)
      }
    }
  }

  @Test func `a chart that would be cut begins a page, with the heading above it`() {
    var pages = PrintedPages(.a4, pixels: 900, filled: 50)
    for row in 3..<20 { pages.fill(20, row: row) }
    pages.holdTogether(from: 20)
    pages.fill(20, row: 20)
    pages.keep(200, row: 21)
    #expect(pages.breaks == [20])
    pages.fill(200, row: 21)
    pages.keep(200, row: 22)
    #expect(pages.breaks == [20])
  }
}
