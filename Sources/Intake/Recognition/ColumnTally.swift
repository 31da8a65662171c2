internal import Instruments

/// What the cells of one column hold.
struct ColumnTally: Sendable {
  /// How many cells hold more than white space.
  private(set) var answered = 0
  /// How often each value occurs.
  private(set) var values: ValueCounts
  private(set) var numbers = 0
  private(set) var wholeNumbers = 0
  /// What the cells say as moments.
  private(set) var stamps = StampTally()

  init(values: ValueCounts = ValueCounts()) { self.values = values }

  /// Adds cells that say the same; the value is nil where they need not be the same.
  mutating func add(_ facts: CellFacts, value: String?, times: Int) {
    guard !facts.isBlank else { return }
    answered += times
    if let value { values.add(value, times: times) }
    if facts.isNumber { numbers += times }
    if facts.isWhole { wholeNumbers += times }
    if let stamp = facts.stamp { stamps.add(stamp, times: times) }
  }
}

extension ColumnTally {
  /// How many different values there are; nil for too many.
  var distinct: Int? { values.isFull ? nil : values.counts.count }

  /// The kind of a column that stands alone.
  var kind: QuestionKindGuess {
    guard answered > 0 else { return .text }
    if stamps.read == answered, stamps.serials == 0 { return .date }
    if numbers == answered, !isScale { return .number }
    return isClosed ? .single : .text
  }

  /// Few whole numbers that come again are points of a scale or codes of options.
  private var isScale: Bool {
    guard wholeNumbers == answered, let distinct else { return false }
    return distinct <= 12 && repeats
  }

  private var isClosed: Bool {
    guard let distinct else { return false }
    return distinct <= 60 && repeats
  }

  /// Whether at least a third of the answers had been given before.
  private var repeats: Bool { distinct.map { (answered - $0) * 3 >= answered } ?? false }
}

/// How a question is answered, as far as its answers tell.
public enum QuestionKindGuess: String, Hashable, Sendable {
  case single, multiple, number, text, date, system
}

/// What the cells of a column say as moments.
struct StampTally: Sendable {
  private(set) var read = 0
  private(set) var serials = 0
  private(set) var placeholders = 0
  private(set) var unread = 0
  private(set) var dayFirst = 0
  private(set) var monthFirst = 0
  private(set) var open = 0
  private(set) var unknownZones: Set<String> = []

  mutating func add(_ cell: String) { add(StampFacts(cell), times: 1) }

  /// Counts cells that say the same.
  mutating func add(_ facts: StampFacts, times: Int) {
    switch facts {
    case .none: unread += times
    case .week: break
    case .serial:
      read += times
      serials += times
    case .moment(let isPlaceholder, let zone, let order):
      read += times
      if isPlaceholder { placeholders += times }
      // More names than these help nobody.
      if let zone, unknownZones.count < 200 { unknownZones.insert(zone) }
      if order != .known { open += times }
      if order == .dayFirst { dayFirst += times }
      if order == .monthFirst { monthFirst += times }
    }
  }

  /// Which number is the day, as the whole column settles it; nil where it does not.
  var order: DayOrder? {
    switch (dayFirst > 0, monthFirst > 0) {
    case (true, false): .dayFirst
    case (false, true): .monthFirst
    default: nil
    }
  }
}
