import Instruments

/// Who had a turn in each of a series of sessions or entries, people numbered as they appear.
struct Turns: Sendable {
  /// The people of each entry.
  let byEntry: [[Int]]
  /// How many different people there are.
  let people: Int

  /// Everyone named in any of the columns of a row, once for each row.
  init(_ rows: LogRows, _ columns: [QuestionID]) {
    var numbers: [PersonKey: Int] = [:]
    byEntry = rows.rows.map { row in
      var seen: Set<PersonKey> = []
      return columns.flatMap { row.response[$0].people }.filter { seen.insert($0).inserted }
        .map { key in
          if let number = numbers[key] { return number }
          numbers[key] = numbers.count
          return numbers.count - 1
        }
    }
    people = numbers.count
  }
}

extension Turns {
  /// How many turns there are.
  var count: Int { byEntry.reduce(0) { $0 + $1.count } }

  /// How many turns each person has, of the entries with these numbers.
  func amounts(in places: [Int]) -> [Double] {
    var amounts = Array(repeating: 0.0, count: people)
    for place in places {
      for person in byEntry[place] { amounts[person] += 1 }
    }
    return amounts
  }

  /// How many turns each person has.
  var amounts: [Double] { amounts(in: Array(byEntry.indices)) }
}

extension MeasureCall {
  /// The rows and turns of the columns that `people` names, in a window that may grow.
  func turns() -> (rows: LogRows, turns: Turns)? {
    let columns = columns("people")
    guard let rows = rowsGrowing(counting: { Turns($0, columns).count }) else { return nil }
    let last = count("last").map { rows.last($0) } ?? rows
    return (last, Turns(last, columns))
  }

  /// The members in the time of some rows; without a roster those who had a turn.
  func memberCount(in rows: LogRows, _ turns: Turns) -> Int {
    guard let roster = view.roster else { return turns.people }
    return max(turns.people, roster.active(in: rows.span ?? view.asOf...view.asOf).count)
  }

  /// A number from turns, with what went into it.
  func measurement(
    _ raw: Double, _ rows: LogRows, _ turns: Turns, figures: [Measured.Figure] = [],
    attainable: Double? = nil, range: ClosedRange<Double> = 0...1,
    figure: @escaping @Sendable ([Int]) -> Double?
  ) -> Measurement {
    let measured = Measured(
      raw: raw, count: turns.count, unit: .turns, source: rows.log.text, period: rows.span,
      figures: [.init("turns", turns.count), .init("people with a turn", turns.people)] + figures,
      attainable: attainable)
    let sample = EventSample(
      series: rows.series, count: rows.rows.count, range: range, figure: figure)
    return .measured(measured, .events(sample))
  }
}

extension [MeasureParameter] {
  /// Whose turns are counted: the columns that hold `people`, in the `last` so many rows.
  static let turns: [MeasureParameter] =
    logRows + growing + [
      .needed("people", .columns(of: "log")), .optional("last", .count),
    ]
}
