import Instruments

extension MeasureCall {
  /// The sum of one value of each row over the sum of another, with what went into it.
  ///
  /// A row that has no second value is left out.
  func ratio(
    of rows: LogRows, unit: Measured.Unit = .entries, above: String, below: String,
    range: ClosedRange<Double> = 0...1, values: (Response) -> (above: Double, below: Double)?
  ) -> Measurement {
    let pairs = rows.rows.compactMap { values($0.response) }
    let sums = (pairs.reduce(0) { $0 + $1.above }, pairs.reduce(0) { $0 + $1.below })
    guard sums.1 > 0 else {
      return rows.rows.isEmpty
        ? .tooFew(count: 0, needed: max(1, leastCount), unit) : .notRecorded
    }
    let measured = Measured(
      raw: sums.0 / sums.1, count: pairs.count, unit: unit, source: rows.log.text,
      period: rows.span, figures: [.init(above, sums.0), .init(below, sums.1)])
    let sample = EventSample(
      series: pairs.count == rows.rows.count ? rows.series : "part of \(rows.series)",
      count: pairs.count, range: range
    ) { places in
      var (above, below) = (0.0, 0.0)
      for place in places {
        above += pairs[place].above
        below += pairs[place].below
      }
      return below > 0 ? above / below : nil
    }
    return .measured(measured, .events(sample))
  }

  /// What is counted in the rows of a log.
  var rowUnit: Measured.Unit { instrument("log")?.text == "session-log" ? .sessions : .entries }
}
