internal import CXlsxWriter

extension Sheet {
  /// Sets a column's width in characters.
  package mutating func setWidth(_ width: Double, ofColumn column: Int) {
    unsafe note(worksheet_set_column(pointer, UInt16(column), UInt16(column), width, nil))
  }

  /// Sets a row's height in points.
  package mutating func setHeight(_ height: Double, ofRow row: Int) {
    unsafe note(worksheet_set_row(pointer, UInt32(row), height, nil))
  }

  /// Keeps the rows above one in sight while the rest moves.
  package func freeze(above row: Int) {
    unsafe worksheet_freeze_panes(pointer, UInt32(row), 0)
  }

  /// Prints landscape, one page wide and so many high, with a row repeated on each page.
  package mutating func printLandscape(
    on paper: Paper = .a4, pagesHigh: Int? = nil, repeating row: Int? = nil, lastRow: Int,
    lastColumn: Int
  ) {
    unsafe worksheet_set_landscape(pointer)
    unsafe worksheet_set_paper(pointer, paper.rawValue)
    unsafe worksheet_set_margins(pointer, 0.5, 0.5, 0.8, 0.7)
    unsafe worksheet_fit_to_pages(pointer, 1, UInt16(pagesHigh ?? 0))
    unsafe worksheet_gridlines(pointer, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    if let row { unsafe note(worksheet_repeat_rows(pointer, UInt32(row), UInt32(row))) }
    unsafe note(worksheet_print_area(pointer, 0, 0, UInt32(lastRow), UInt16(lastColumn)))
  }

  /// Begins a new printed page above each of some rows.
  package mutating func breakPages(above rows: [Int]) {
    guard !rows.isEmpty else { return }
    var breaks = rows.map { UInt32($0) } + [0]
    // SAFETY: the list ends with 0, and the library copies it.
    unsafe note(worksheet_set_h_pagebreaks(pointer, &breaks))
  }

  /// Sets what stands on top and at the foot of each printed page.
  package mutating func setMargins(top: Margin, foot: Margin) {
    unsafe note(worksheet_set_header(pointer, top.code))
    unsafe note(worksheet_set_footer(pointer, foot.code))
  }
}

/// The paper that a sheet is printed on, by the numbers of Excel.
public enum Paper: UInt8, Hashable, Sendable {
  case letter = 1
  case a4 = 9
}

/// What stands in the margin of a printed page, left and right.
package struct Margin: Hashable, Sendable {
  /// Words on the left.
  package let left: String
  /// Words on the right.
  package let right: String
  /// Whether page and number of pages follow the words on the right.
  package let countsPages: Bool

  /// Sets both sides.
  package init(left: String, right: String, countsPages: Bool = false) {
    self.left = left
    self.right = right
    self.countsPages = countsPages
  }

  /// The library's notation, in which `&` begins a command.
  var code: String {
    "&L&9\(Self.literal(left))&R&9\(Self.literal(right))" + (countsPages ? " &P / &N" : "")
  }

  // Excel takes 255 characters for all of it. A digit would join the font size, hence the space.
  private static func literal(_ words: String) -> String {
    var literal = ""
    for sign in words.prefix(50) { literal += sign == "&" ? "&&" : String(sign) }
    // Before these the library looks for a picture, even behind a doubled sign, and fails badly.
    return " " + literal.replacing("&&G", with: "＆G").replacing("&&[", with: "＆[")
  }
}
