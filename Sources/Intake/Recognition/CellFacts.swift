internal import Instruments

/// What a cell says that matters beyond its words; all cells that say the same are counted as one.
struct CellFacts: Hashable, Sendable {
  /// Whether nothing but white space is in it.
  var isBlank = false
  /// Whether it says that an option was not chosen.
  var isRefusal = false
  var isNumber = false
  var isWhole = false
  /// What it says as a moment; nil where nobody asks.
  var stamp: StampFacts?
  /// What it says of how far the response got.
  var standing = ResponseStanding.complete
}

/// What a cell says as a moment.
enum StampFacts: Hashable, Sendable {
  /// It is none.
  case none
  /// A week, as anonymous answers are dated.
  case week
  /// The number of a day, as spreadsheets count them.
  case serial
  /// A moment, the name of a zone that nobody knows, and which of two numbers can only be the day.
  case moment(isPlaceholder: Bool, zone: String?, order: Order)

  /// What is known of the order of day and month.
  enum Order: Hashable, Sendable { case known, open, dayFirst, monthFirst }

  init(_ cell: String) {
    guard let stamp = StampText(cell) else {
      let isWeek = SubmissionTime(week: cell) != nil
      self = StampText(serial: cell) != nil ? .serial : isWeek ? .week : .none
      return
    }
    let zone: String? = if case .unknown(let name) = stamp.zone { name } else { nil }
    let order: Order =
      switch stamp.day {
      case .open(let first, _, _) where first > 12: .dayFirst
      case .open(_, let second, _) where second > 12: .monthFirst
      case .open: .open
      case .known: .known
      }
    self = .moment(isPlaceholder: stamp.isPlaceholder, zone: zone, order: order)
  }
}

/// Reads the facts off the cells of one column.
struct FactReader: Sendable {
  private let readsStamps: Bool
  private let column: ExportColumn
  private let dialect: any ExportDialect

  init(_ column: ExportColumn, _ dialect: any ExportDialect) {
    self.column = column
    self.dialect = dialect
    // Columns with a role that is no time need not be looked at as times.
    readsStamps = [nil, .submittedAt, .startedAt].contains(column.role)
  }

  func facts(of cell: String) -> CellFacts {
    var facts = CellFacts()
    if column.role == .status || column.role == .submittedAt {
      facts.standing = dialect.standing(cell, in: column)
    }
    guard !cell.isBlank else {
      facts.isBlank = true
      return facts
    }
    facts.isRefusal = SpreadTally.isRefusal(cell)
    // Numbers and moments begin with a digit or a sign; most texts need not be looked at further.
    guard cell.utf8.count <= 48, cell.utf8.first.map({ $0 < 0x3A }) == true else {
      if readsStamps { facts.stamp = StampFacts.none }
      return facts
    }
    if let number = Double(decimal: cell.trimmed) {
      facts.isNumber = true
      facts.isWhole = number == number.rounded()
    }
    if readsStamps { facts.stamp = StampFacts(cell) }
    return facts
  }
}
