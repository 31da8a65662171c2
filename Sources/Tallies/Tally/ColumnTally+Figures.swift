public import Instruments

extension ColumnTally {
  /// How many answers there are, those beside the scale left out.
  public func answered(_ column: Column) -> Int {
    guard !column.takesSeveral, !options.isEmpty else { return present }
    return zip(column.choices, options).reduce(0) { $0 + ($1.0.isOffScale ? 0 : $1.1) }
  }

  /// The mean of what was answered; nil where nothing was, or where answers are no numbers.
  public func mean(_ column: Column) -> Double? {
    guard !column.holdsNumbers else { return numbers.mean }
    var sum = NumberSum()
    for (value, count) in zip(column.optionValues, options) {
      if let value { sum.add(value, times: count) }
    }
    return sum.mean
  }
}
