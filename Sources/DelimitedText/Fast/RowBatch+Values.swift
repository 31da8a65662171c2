internal import CDelimitedText

extension RowBatch {
  /// Writes whether something stands in a column, without looking at what it is.
  ///
  /// `doubtful` judges what may begin with a blank, and what is longer than so many bytes.
  public func presence(
    column: Int, longest: Int, as codes: (empty: UInt16, present: UInt16),
    into result: inout [UInt16], doubtful: (_ text: String) -> UInt16
  ) {
    precondition(result.count >= count && (0..<fieldsPerRow).contains(column))
    let cells = unsafe self.cells
    var row = 0
    while true {
      row = unsafe result.withUnsafeMutableBufferPointer { result in
        // SAFETY: the column was checked, and there is a place for every row.
        unsafe Int(
          delimited_presence(
            cells, UInt32(column), UInt32(row), UInt32(clamping: longest), codes.empty,
            codes.present, result.baseAddress))
      }
      guard row < count else { return }
      result[row] = doubtful(text(row: row, column: column))
      row += 1
    }
  }

  /// Writes the numbers of a column, and for each row which kind of answer it is.
  ///
  /// Whole numbers of up to 15 digits are read here; `other` is asked about every other text.
  public func numbers(
    column: Int, as codes: (empty: UInt16, present: UInt16), into result: inout [UInt16],
    values: inout [Double], other: (_ text: String) -> (code: UInt16, value: Double)
  ) {
    precondition(min(result.count, values.count) >= count && (0..<fieldsPerRow).contains(column))
    let isLast = column == fieldsPerRow - 1
    for row in 0..<count {
      let (start, end) = range(row &* fieldsPerRow &+ column, isLast: isLast)
      if start == end {
        result[row] = codes.empty
      } else if let value = wholeNumber(start, end) {
        result[row] = codes.present
        values[row] = value
      } else {
        (result[row], values[row]) = other(text(of: (start, end)))
      }
    }
  }

  @inline(__always)
  private func wholeNumber(_ start: Int, _ end: Int) -> Double? {
    guard end &- start <= 15 else { return nil }
    var value = 0
    for place in start..<end {
      let digit = unsafe bytes[place] &- 0x30
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return Double(value)
  }
}
