import Instruments

extension Measure {
  /// Whether numbers go up or down.
  static let trend = Measure(
    "trend", "The change in 30 days as a share of the usual level; 0 where it could be luck.",
    formula:
      "Theil–Sen slope per 30 days ÷ median; 0 unless the one-sided Mann–Kendall p is at most "
      + "'luck'; under 6 points the window grows to 180 days, for monthly meetings to 270",
    parameters: .logRows + [
      .needed("people", .column(of: "log")), .optional("number", .column(of: "log")),
      .optional("luck", .share),
    ]
  ) { call in
    // Who meets once a month needs longer for as many points.
    let most = (call.view.community.rhythm?.days ?? 0) > 21 ? 270 : 180
    guard
      let rows = call.rowsGrowing(
        until: fewest, most: most, counting: { call.sizes(of: $0).count })
    else { return .notRecorded }
    let points = call.sizes(of: rows)
    guard points.count >= fewest, let start = points.first?.day else {
      return .tooFew(count: points.count, needed: fewest, .sessions)
    }
    let days = points.map { Double($0.day.days(since: start)) }
    let series = Series(days: days, values: points.map(\.size))
    guard let raw = series.change else { return .notRecorded }
    let oneSided = MannKendall(series.values).p / 2
    let figures: [Measured.Figure] = [
      .init("median", series.level), .init("change in 30 days", raw),
      .init("Mann–Kendall p, one-sided", oneSided),
    ]
    let isLuck = call.share("luck").map { oneSided > $0 } ?? false
    let measured = Measured(
      raw: isLuck ? 0 : raw, count: points.count, unit: .sessions, source: rows.log.text,
      period: rows.span, figures: figures)
    guard !isLuck else { return .measured(measured, .fixed) }
    let sample = EventSample(
      series: "rest \(rows.series)", count: points.count, range: -1...1
    ) { series.change(withRests: $0) }
    return .measured(measured, .events(sample))
  }
}

/// Fewer points are no series.
private let fewest = 6

extension MeasureCall {
  /// How many came to each session: by names or by number, the larger where both are given.
  fileprivate func sizes(of rows: LogRows) -> [(day: CalendarDate, size: Double)] {
    let (people, number) = (columns("people"), column("number"))
    return rows.rows.compactMap { row in
      guard let day = row.date else { return nil }
      let names = people.map { row.response[$0] }.filter(\.isAnswered)
        .reduce(0) { $0 + $1.people.count }
      let counted = number.flatMap { row.response[$0].number }
      let isKnown = counted != nil || people.contains { row.response[$0].isAnswered }
      return isKnown ? (day, max(Double(names), counted ?? 0)) : nil
    }
  }
}

/// Numbers in time, and what they do in 30 days.
private struct Series {
  let days: [Double]
  let values: [Double]

  var level: Double { Quantiles(values).median }

  /// The change in 30 days as a share of the level; nil where nothing ever came.
  var change: Double? { change(of: values) }

  /// The change if what is left beside the line had come in another order.
  func change(withRests places: [Int]) -> Double? {
    guard let line = TheilSen(x: days, y: values) else { return nil }
    let fitted = days.map { line.intercept + line.slope * $0 }
    let rests = zip(values, fitted).map { $0 - $1 }
    return change(of: zip(fitted, places).map { $0 + rests[$1] })
  }

  private func change(of values: [Double]) -> Double? {
    let level = Quantiles(values).median
    guard level > 0, let line = TheilSen(x: days, y: values) else { return nil }
    return line.slope * 30 / level
  }
}
