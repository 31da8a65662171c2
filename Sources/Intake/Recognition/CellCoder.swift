/// Numbers the cells of a column and counts them: one number for each value as long as there are few,
/// then one for all cells that say the same.
///
/// So a column of a million answers is looked at as often as it has different ones.
struct CellCoder: Sendable {
  /// The number of a cell in which nothing stands.
  static let empty: UInt16 = 0

  private let reader: FactReader
  private var facts: [CellFacts] = []
  private var counts: [Int] = []
  /// The value behind a number; nil where cells of any value have it.
  private var values: [String?] = []
  private var numbers: [String: UInt16] = [:]
  private var kinds: [CellFacts: UInt16] = [:]
  /// The kind that was met last, most often the next one as well.
  private var lastKind = empty
  /// What rows need to know of each number, close together in memory.
  private var marks: [CellMarks] = []
  /// Whether there were too many different values to keep, or too long ones.
  private var isFull = false

  /// More kinds than this differ by names of zones only, and those of the rest are forgotten.
  private static let mostKinds = 200

  init(_ reader: FactReader) {
    self.reader = reader
    _ = add(reader.facts(of: ""), value: nil)
  }
}

extension CellCoder {
  /// The number of a cell.
  mutating func number(of cell: String) -> UInt16 {
    number(of: cell, reader.facts(of: cell))
  }

  /// Counts cells by their numbers.
  mutating func count(_ codes: borrowing [UInt16], rows: Int) {
    var counts = counts.mutableSpan
    let codes = codes.span.extracting(first: rows)
    for row in 0..<rows { counts[Int(codes[row])] += 1 }
  }

  /// What rows need to know of a number.
  subscript(number: UInt16) -> CellMarks { marks[Int(number)] }

  /// Adds what was counted of other cells of the same column.
  mutating func add(_ other: CellCoder) {
    isFull = isFull || other.isFull
    for position in other.facts.indices where other.counts[position] > 0 {
      let facts = other.facts[position]
      let number = other.values[position].map { self.number(of: $0, facts) } ?? kind(facts)
      counts[Int(number)] += other.counts[position]
    }
  }

  /// What was counted.
  var tally: ColumnTally {
    var tally = ColumnTally(values: ValueCounts(isFull: isFull))
    for position in facts.indices where counts[position] > 0 {
      tally.add(facts[position], value: values[position], times: counts[position])
    }
    return tally
  }
}

extension CellCoder {
  private mutating func number(of cell: String, _ facts: CellFacts) -> UInt16 {
    guard !isFull, !facts.isBlank else { return kind(facts) }
    if let known = numbers[cell] {
      // Of two ways to write the same characters one is shown, whichever came first.
      if let value = values[Int(known)], String.precedes(cell, value) { values[Int(known)] = cell }
      return known
    }
    let isOneTooMany = numbers.count == ValueCounts.most || cell.utf8.count > ValueCounts.longest
    isFull = isFull || isOneTooMany
    guard !isFull else { return kind(facts) }
    let number = add(facts, value: cell)
    numbers[cell] = number
    return number
  }

  private mutating func kind(_ facts: CellFacts) -> UInt16 {
    if facts == self.facts[Int(lastKind)] { return lastKind }
    if let known = kinds[facts] {
      lastKind = known
      return known
    }
    if kinds.count >= Self.mostKinds,
      case .moment(let isPlaceholder, .some, let order) = facts.stamp
    {
      var facts = facts
      facts.stamp = .moment(isPlaceholder: isPlaceholder, zone: nil, order: order)
      return kind(facts)
    }
    return add(facts, value: nil)
  }

  private mutating func add(_ new: CellFacts, value: String?) -> UInt16 {
    let number = UInt16(facts.count)
    facts.append(new)
    counts.append(0)
    values.append(value)
    marks.append(CellMarks(new))
    if value == nil { kinds[new] = number }
    return number
  }
}

/// What a whole row needs to know of one of its cells.
struct CellMarks: Sendable {
  let isFilled: Bool
  /// Whether it marks an option as chosen.
  let chooses: Bool
  let standing: ResponseStanding

  init(_ facts: CellFacts) {
    isFilled = !facts.isBlank
    chooses = !facts.isBlank && !facts.isRefusal
    standing = facts.standing
  }
}
