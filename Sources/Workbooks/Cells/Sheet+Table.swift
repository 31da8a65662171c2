internal import CXlsxWriter

/// A block of cells; all four edges belong to it.
package struct CellRange: Hashable, Sendable {
  package let firstRow: Int
  package let lastRow: Int
  package let firstColumn: Int
  package let lastColumn: Int

  /// Spans rows and columns.
  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    firstRow = rows.lowerBound
    lastRow = rows.upperBound
    firstColumn = columns.lowerBound
    lastColumn = columns.upperBound
  }
}

extension Sheet {
  /// Makes a block a table that people can sort and filter; its first row becomes the header.
  package mutating func addTable(
    named name: String, over range: CellRange, headers: [String], headLooks: [Look]
  ) {
    let formats = unsafe headLooks.map { unsafe format($0) }
    let code = CStrings.with([name] + headers) { texts in
      var columns = unsafe zip(texts.dropFirst(), formats).map { header, format in
        var column = unsafe lxw_table_column()
        unsafe column.header = header
        unsafe column.header_format = format
        return unsafe column
      }
      return unsafe Self.add(&columns, named: texts[0], over: range, to: pointer)
    }
    note(code)
  }

  /// Colours cells whose text begins with a mark.
  package mutating func colour(_ range: CellRange, beginningWith mark: String, look: Look) {
    let format = unsafe format(look)
    let code = CStrings.with([mark]) { texts in
      var rule = unsafe lxw_conditional_format()
      unsafe rule.type = UInt8(LXW_CONDITIONAL_TYPE_TEXT.rawValue)
      unsafe rule.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_TEXT_BEGINS_WITH.rawValue)
      unsafe rule.value_string = texts[0]
      unsafe rule.format = format
      return unsafe Self.add(&rule, over: range, to: pointer)
    }
    note(code)
  }

  /// Draws each number from 0 to a most as a bar in its cell.
  package mutating func addBars(over range: CellRange, colour: UInt32, upTo most: Double = 1) {
    var rule = unsafe lxw_conditional_format()
    unsafe rule.type = UInt8(LXW_CONDITIONAL_DATA_BAR.rawValue)
    unsafe rule.bar_color = colour
    unsafe rule.bar_solid = 1
    unsafe rule.min_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    unsafe rule.max_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    unsafe rule.max_value = most
    unsafe note(Self.add(&rule, over: range, to: pointer))
  }

  /// Colours shares from 0 to 1: orange over white to blue, the number always beside it.
  package mutating func addScale(over range: CellRange) {
    var rule = unsafe lxw_conditional_format()
    unsafe rule.type = UInt8(LXW_CONDITIONAL_3_COLOR_SCALE.rawValue)
    let number = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    unsafe (rule.min_rule_type, rule.mid_rule_type, rule.max_rule_type) = (number, number, number)
    unsafe (rule.min_value, rule.mid_value, rule.max_value) = (0, 0.5, 1)
    unsafe (rule.min_color, rule.mid_color, rule.max_color) = (0xE9A15B, 0xFFFFFF, 0x8DBBE0)
    unsafe note(Self.add(&rule, over: range, to: pointer))
  }

  private static func add(
    _ columns: inout [lxw_table_column], named name: UnsafeMutablePointer<CChar>,
    over range: CellRange, to sheet: UnsafeMutablePointer<lxw_worksheet>
  ) -> lxw_error {
    // SAFETY: the list ends with nil, and the library copies everything before it returns.
    unsafe columns.withUnsafeMutableBufferPointer { columns in
      var list = unsafe columns.indices.map { index in
        unsafe columns.baseAddress.map { unsafe $0 + index }
      }
      unsafe list.append(nil)
      return unsafe list.withUnsafeMutableBufferPointer { list in
        var options = unsafe lxw_table_options()
        unsafe options.name = name
        unsafe options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
        unsafe options.style_type_number = 1
        unsafe options.no_banded_rows = 1
        unsafe options.columns = list.baseAddress
        return unsafe worksheet_add_table(
          sheet, UInt32(range.firstRow), UInt16(range.firstColumn), UInt32(range.lastRow),
          UInt16(range.lastColumn), &options)
      }
    }
  }

  private static func add(
    _ rule: inout lxw_conditional_format, over range: CellRange,
    to sheet: UnsafeMutablePointer<lxw_worksheet>
  ) -> lxw_error {
    // SAFETY: the library copies the rule before it returns.
    unsafe worksheet_conditional_format_range(
      sheet, UInt32(range.firstRow), UInt16(range.firstColumn), UInt32(range.lastRow),
      UInt16(range.lastColumn), &rule)
  }
}
