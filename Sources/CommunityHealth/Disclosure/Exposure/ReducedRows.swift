/// Rows of zeros and ones brought into reduced echelon form: all that their sums can make.
struct ReducedRows {
  /// The rows, each with a 1 at its pivot where all others have 0.
  private(set) var rows: [[UInt64]]
  /// The column of each row's pivot, rising.
  private(set) var pivots: [Int] = []

  init(_ rows: [[UInt64]], in field: PrimeField) {
    self.rows = rows
    for column in 0..<(rows.first?.count ?? 0) where pivots.count < rows.count {
      clear(column, in: field)
    }
    self.rows.removeLast(self.rows.count - pivots.count)
  }

  /// Takes a column out of all rows but one, if any that is left has something there.
  private mutating func clear(_ column: Int, in field: PrimeField) {
    let place = pivots.count
    guard let found = (place..<rows.count).first(where: { rows[$0][column] != 0 }) else { return }
    rows.swapAt(place, found)
    let scale = field.inverse(rows[place][column])
    rows[place] = rows[place].map { $0 == 0 ? 0 : field.product($0, scale) }
    for other in rows.indices where other != place && rows[other][column] != 0 {
      let factor = rows[other][column]
      for position in column..<rows[other].count where rows[place][position] != 0 {
        rows[other][position] = field.difference(
          rows[other][position], field.product(factor, rows[place][position]))
      }
    }
    pivots.append(column)
  }
}
