import Instruments
import Tallies

/// A measure as an indicator calls it: what it is told, and the community it reads.
struct MeasureCall: Sendable {
  /// What it is told.
  let parameters: MeasureParameters
  /// The least count of what is counted.
  let leastCount: Int
  /// The community on the day.
  let view: CommunityView
}

extension MeasureCall {
  func instrument(_ name: String) -> InstrumentID? {
    parameters.first(name).map { InstrumentID($0) }
  }

  func column(_ name: String) -> QuestionID? { parameters.first(name).map { QuestionID($0) } }

  func columns(_ name: String) -> [QuestionID] { parameters[name].map { QuestionID($0) } }

  func count(_ name: String) -> Int? { parameters.first(name).flatMap { Int($0) } }

  func share(_ name: String) -> Double? { parameters.first(name).flatMap { Double(decimal: $0) } }

  func condition(_ name: String = "where") -> Condition? {
    parameters.first(name).flatMap { try? Condition(parsing: $0, at: DefinitionPlace(.instrument)) }
  }

  /// The rows of the log that the parameters name; nil where the log was not kept.
  func rows(days: Int? = nil) -> LogRows? {
    guard let log = instrument("log") else { return nil }
    return view.rows(
      of: log, date: column("date"), where: condition(), days: days ?? count("days"))
  }

  /// The rows in a window that grows until it holds enough of what `counting` counts.
  func rowsGrowing(
    until enough: Int? = nil, most: Int? = nil, counting: (LogRows) -> Int
  ) -> LogRows? {
    guard let start = count("days"), let most = most ?? count("grow"),
      let enough = enough ?? count("until")
    else { return rows() }
    var length = start
    while let rows = rows(days: length) {
      if counting(rows) >= enough || length >= most { return rows }
      // A week at a time, so that no more of the past is read than is needed.
      length = min(most, length + 7)
    }
    return nil
  }
}
