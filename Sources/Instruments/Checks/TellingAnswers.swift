/// One answer of each sort that conditions could tell apart: those they name, and those between.
struct TellingAnswers {
  /// The answers; nil where so much is named that they are too many to try.
  let answers: [Answer]?

  /// More names than this would make too many sets.
  private static let mostNames = 6

  init(to column: Column, named: [String]) {
    switch column.kind {
    case .rating, .one, .matrix, .yesNo, .trafficLight, .checklistItem:
      answers = column.choices.map { .choice($0.code) }
    case .several(let choices, _):
      let codes = choices.map(\.code).filter { named.contains($0.text) }
      let rest = choices.map(\.code).filter { !named.contains($0.text) }.prefix(1)
      answers = Self.subsets(of: codes + rest)?.filter { !$0.isEmpty }.map { .choices($0) }
    case .number(let range):
      answers = Self.numbers(named.compactMap { Double(decimal: $0) }, in: range)
    case .shares:
      answers = Self.numbers(
        named.compactMap { Double(decimal: $0) }, in: NumberRange(isWhole: false, least: 0))
    case .date(let range):
      answers = Self.dates(named.compactMap { range.precision.day(from: $0) }, in: range)
    case .time: answers = Self.times(named.compactMap { ClockTime($0) })
    case .people:
      answers = Self.subsets(of: named + [Self.unnamed])?.filter { !$0.isEmpty }
        .map { .people($0.map { PersonKey($0) }) }
    case .departments:
      answers = Self.subsets(of: named + [Self.unnamed])?.filter { !$0.isEmpty }.map { .names($0) }
    case .person: answers = (named + [Self.unnamed]).map { .people([PersonKey($0)]) }
    case .text, .link, .department: answers = (named + [Self.unnamed]).map { .text($0) }
    }
  }

  /// A name that no definition can hold.
  private static let unnamed = "\u{0}"

  private static func subsets<Name>(of names: [Name]) -> [[Name]]? {
    guard names.count <= mostNames + 1 else { return nil }
    return names.reduce([[]]) { found, name in found + found.map { $0 + [name] } }
  }

  /// The named numbers and the limits, the middle of each gap, and one beyond either end.
  private static func numbers(_ named: [Double], in range: NumberRange) -> [Answer] {
    let marks = Set(named + [range.least, range.greatest].compactMap(\.self)).sorted()
    guard let first = marks.first, let last = marks.last else { return [.number(0)] }
    let gaps = zip(marks, marks.dropFirst()).flatMap { below, above in
      range.isWhole ? [below.rounded(.down) + 1] : [(below + above) / 2]
    }
    return Set(marks + gaps + [first.rounded(.up) - 1, last.rounded(.down) + 1])
      .filter { number in
        number >= range.least ?? -.infinity && number <= range.greatest ?? .infinity
          && (!range.isWhole || number == number.rounded())
      }
      .sorted().map { .number($0) }
  }

  /// The named days and limits with their neighbours: between two days there is nothing else.
  private static func dates(_ named: [CalendarDate], in range: DateRange) -> [Answer] {
    let marks = named + [range.earliest, range.latest].compactMap(\.self)
    let days = marks.isEmpty ? [.epoch] : marks.flatMap { $0.withNeighbours(range.precision) }
    return Set(days)
      .filter { $0 >= range.earliest ?? $0 && $0 <= range.latest ?? $0 }
      .sorted().map { .date($0) }
  }

  /// The named times with their neighbours, as time is counted in minutes.
  private static func times(_ named: [ClockTime]) -> [Answer] {
    let minutes = named.flatMap { time in (-1...1).map { time.hour * 60 + time.minute + $0 } }
    return Set(minutes + [0, 23 * 60 + 59])
      .filter { (0..<24 * 60).contains($0) }.sorted()
      .compactMap { ClockTime("\($0 / 60):\(($0 % 60).padded(to: 2))") }
      .map { .time($0) }
  }
}

extension CalendarDate {
  /// The day or month before, itself, and the one after.
  fileprivate func withNeighbours(_ precision: DateRange.Precision) -> [CalendarDate] {
    switch precision {
    case .day: [previous, self, next]
    case .month: [adding(months: -1), self, adding(months: 1)]
    }
  }
}
