internal import Instruments

/// What the cells of one column hold, gathered row by row.
struct ColumnTally: Sendable {
  /// How many cells hold more than white space.
  private(set) var answered = 0
  /// How often each value occurs.
  private(set) var values = ValueCounts()
  private(set) var numbers = 0
  private(set) var wholeNumbers = 0
  /// What the cells say as moments.
  private(set) var stamps = StampTally()
  private let readsStamps: Bool

  /// Columns with a role that is no time need not be looked at as times.
  init(role: ColumnRole?) {
    readsStamps = role == nil || role == .submittedAt || role == .startedAt
  }

  mutating func add(_ cell: String) {
    guard !cell.isBlank else { return }
    answered += 1
    values.add(cell)
    // Numbers and moments begin with a digit or a sign; most texts need not be looked at further.
    guard cell.utf8.count <= 48, cell.utf8.first.map({ $0 < 0x3A }) == true else {
      if readsStamps { stamps.addText() }
      return
    }
    if let number = Double(decimal: cell.trimmed) {
      numbers += 1
      if number == number.rounded() { wholeNumbers += 1 }
    }
    if readsStamps { stamps.add(cell) }
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

  /// Counts a cell that is no moment.
  mutating func addText() { unread += 1 }

  mutating func add(_ cell: String) {
    guard let stamp = StampText(cell) else {
      if StampText(serial: cell) != nil {
        read += 1
        serials += 1
      } else if SubmissionTime(week: cell) == nil {
        unread += 1
      }
      return
    }
    read += 1
    if stamp.isPlaceholder { placeholders += 1 }
    if case .unknown(let name) = stamp.zone, unknownZones.count < 8 { unknownZones.insert(name) }
    guard case .open(let first, let second, _) = stamp.day else { return }
    open += 1
    if first > 12 { dayFirst += 1 }
    if second > 12 { monthFirst += 1 }
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
