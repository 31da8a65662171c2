import Instruments
import Tallies

/// A community as it stood on a day: later entries are not seen.
struct CommunityView: Sendable {
  /// All that was recorded.
  let record: CommunityRecord
  /// The day.
  let asOf: CalendarDate
  /// What every random number grows from.
  let seed: UInt64
  /// Who belongs to the community; nil where no roster was kept.
  let roster: Roster?

  init(_ record: CommunityRecord, asOf: CalendarDate, seed: UInt64) {
    self.record = record
    self.asOf = asOf
    self.seed = seed
    roster = record.roster
  }
}

extension CommunityView {
  var community: Community { record.community }

  /// Those who belong to it on the day; nil where no roster was kept.
  var members: [Roster.Member]? { roster?.active(on: asOf) }

  /// The last so many days, the day itself being one of them.
  func window(_ days: Int) -> ClosedRange<CalendarDate> { asOf.adding(days: 1 - days)...asOf }

  /// The rows of a log up to the day, sorted by date; nil where the log was not kept.
  func rows(
    of log: InstrumentID, date: QuestionID? = nil, where condition: Condition? = nil,
    days: Int? = nil
  ) -> LogRows? {
    guard let kept = record.logs[log] else { return nil }
    let dated = date ?? kept.instrument.dateColumn
    let window = days.map { self.window($0) }
    let columns = condition == nil ? [:] : kept.instrument.columnsByID
    let rows = kept.rows.compactMap { response -> LogRows.Row? in
      if let condition, !condition.holds(for: response.answers, column: { columns[$0] }) {
        return nil
      }
      guard let dated else { return LogRows.Row(date: nil, response: response) }
      guard case .date(let day) = response[dated], day <= asOf else { return nil }
      if let window, day < window.lowerBound { return nil }
      return LogRows.Row(date: day, response: response)
    }
    // Rows that name nobody are told of like answers: neither too few, nor all but too few.
    let least = leastAnswers(of: kept.instrument)
    guard rows.count >= least || least == 1,
      kept.rows.count.isNobodyOrEnough(beside: rows.count, least)
    else { return nil }
    return LogRows(log: log, rows: rows.sortedByDate, period: window)
  }
}

/// Rows of a log, oldest first.
struct LogRows: Sendable {
  /// A row and its day.
  struct Row: Sendable {
    let date: CalendarDate?
    let response: Response
  }

  /// The log.
  let log: InstrumentID
  /// The rows, oldest first; on one day in the order in which they were written.
  let rows: [Row]
  /// The days that were looked at, where there is a limit.
  let period: ClosedRange<CalendarDate>?
}

extension LogRows {
  /// The days of the rows.
  var dates: [CalendarDate] { rows.compactMap(\.date) }

  /// The last so many rows.
  func last(_ count: Int) -> LogRows {
    LogRows(log: log, rows: rows.suffix(count), period: period)
  }

  /// The days from the first row to the last, or those that were looked at.
  var span: ClosedRange<CalendarDate>? {
    period ?? dates.first.flatMap { first in dates.last.map { first...$0 } }
  }

  /// What draws of these rows are shared by.
  var series: String { "\(log.text) \(rows.count) \(dates.first?.description ?? "")" }
}

extension [LogRows.Row] {
  fileprivate var sortedByDate: [LogRows.Row] {
    enumerated().sorted { left, right in
      guard let one = left.element.date, let two = right.element.date, one != two else {
        return left.offset < right.offset
      }
      return one < two
    }.map(\.element)
  }
}

extension Instrument {
  /// The column that says when a row happened: the first date that is required, or else the first.
  var dateColumn: QuestionID? {
    let dates = columns.filter { if case .date = $0.kind { true } else { false } }
    return (dates.first(where: \.isRequired) ?? dates.first)?.id
  }
}
