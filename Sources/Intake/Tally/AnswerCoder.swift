internal import DelimitedText
internal import Instruments
internal import Tallies

/// Turns the texts of one column, or of columns that are answered alike, into codes, asking the reader of answers once about each text.
struct AnswerCoder: Sendable {
  /// Whether any text so far could not be taken.
  private(set) var hasUnreadable = false
  private var joined = Combinations()

  private let way: Way
  private let meaning: Meaning
  private var fields = FieldCoder(empty: AnswerCode.skipped)

  /// How a column is read.
  private enum Way {
    /// Every text is looked up.
    case lookUp
    /// It only matters whether something stands there.
    case presence(longest: Int)
    /// Numbers are read as such.
    case numbers
  }

  init(_ column: Column) {
    meaning = Meaning(column)
    way =
      switch column.kind {
      case .text(let length): .presence(longest: length.limit)
      case .person, .department: .presence(longest: TextLength.short.limit)
      case .number, .shares: .numbers
      default: .lookUp
      }
  }

  /// Codes the answers of a batch.
  mutating func code(
    _ rows: borrowing RowBatch, column: Int, into codes: inout [UInt16], values: inout [Double]
  ) {
    let known = (empty: AnswerCode.skipped, present: AnswerCode.first)
    switch way {
    case .lookUp:
      Self.lookUp(rows, column, &fields, meaning, &joined, &hasUnreadable, &codes)
    case .presence(let longest):
      rows.presence(column: column, longest: longest, as: known, into: &codes) { text in
        let code = meaning.answer(text).map { $0.isAnswered ? known.present : known.empty }
        if code == nil { hasUnreadable = true }
        return code ?? AnswerCode.unreadable
      }
    case .numbers:
      rows.numbers(column: column, as: known, into: &codes, values: &values) { text in
        switch meaning.answer(text) {
        case .number(let number): return (known.present, number)
        case .missing: return (known.empty, 0)
        default:
          hasUnreadable = true
          return (AnswerCode.unreadable, 0)
        }
      }
      checkLimits(rows.count, &codes, values)
    }
  }

  /// Codes columns side by side together, where each answer is of one byte or none; false otherwise.
  mutating func code(
    _ rows: borrowing RowBatch, columns: Range<Int>, into codes: inout [[UInt16]], at place: Int
  ) -> Bool {
    Self.lookUp(rows, columns, &fields, meaning, &joined, &hasUnreadable, &codes, at: place)
  }

  /// The options that were chosen together, in the order in which they were first met.
  var combinations: [[Int]] { joined.all }

  /// Whether there are so many combinations that with another batch codes might not suffice.
  var isFull: Bool { joined.count > 1 << 14 }

  /// Forgets combinations, so that others find room.
  mutating func forget() {
    joined = Combinations()
    fields = FieldCoder(empty: AnswerCode.skipped)
  }

  // The parts come one by one, because nobody may change the coder as a whole while it is asked.
  private static func lookUp(
    _ rows: borrowing RowBatch, _ column: Int, _ fields: inout FieldCoder, _ meaning: Meaning,
    _ combinations: inout Combinations, _ hasUnreadable: inout Bool, _ codes: inout [UInt16]
  ) {
    rows.code(column: column, by: &fields, into: &codes) { text in
      combinations.code(of: text, by: meaning) ?? unreadable(&hasUnreadable)
    }
  }

  private static func lookUp(
    _ rows: borrowing RowBatch, _ columns: Range<Int>, _ fields: inout FieldCoder,
    _ meaning: Meaning, _ combinations: inout Combinations, _ hasUnreadable: inout Bool,
    _ codes: inout [[UInt16]], at place: Int
  ) -> Bool {
    rows.code(columns: columns, by: &fields, into: &codes, at: place) { text in
      combinations.code(of: text, by: meaning) ?? unreadable(&hasUnreadable)
    }
  }

  private static func unreadable(_ hasUnreadable: inout Bool) -> UInt16 {
    hasUnreadable = true
    return AnswerCode.unreadable
  }

  /// Whole numbers were read without a look at the limits of the question.
  private mutating func checkLimits(_ rows: Int, _ codes: inout [UInt16], _ values: [Double]) {
    guard let limits = meaning.limits else { return }
    for row in 0..<rows where codes[row] == AnswerCode.first && !limits.contains(values[row]) {
      codes[row] = AnswerCode.unreadable
      hasUnreadable = true
    }
  }
}

/// The options that were chosen together, numbered as they come.
private struct Combinations: Sendable {
  private(set) var all: [[Int]] = []
  private var numbers: [[Int]: Int] = [:]
  /// What single options are called in the file, with their codes.
  private var names: [String: String] = [:]

  var count: Int { all.count }

  /// The code of a text, or nil where it cannot be taken.
  mutating func code(of text: String, by meaning: Meaning) -> UInt16? {
    switch answer(text, by: meaning) {
    case nil: nil
    case .missing: AnswerCode.skipped
    case .choice(let code): AnswerCode.first + UInt16(meaning.positions[code] ?? 0)
    case .choices(let chosen): code(of: chosen.compactMap { meaning.positions[$0] })
    default: AnswerCode.first
    }
  }

  /// The answer, whose options are looked for by their labels only once.
  private mutating func answer(_ text: String, by meaning: Meaning) -> Answer? {
    guard meaning.takesSeveral else { return meaning.answer(text) }
    var codes: [String] = []
    for item in AnswerReader.items(of: TableHeader.unguarded(text)) {
      if names[item] == nil {
        guard case .choices(let found) = meaning.answer(item), found.count == 1 else { return nil }
        names[item] = found[0].text
      }
      names[item].map { codes.append($0) }
    }
    return meaning.answer(codes.joined(separator: ";"))
  }

  private mutating func code(of options: [Int]) -> UInt16 {
    let number = numbers[options] ?? all.count
    if number == all.count {
      all.append(options)
      numbers[options] = number
    }
    return AnswerCode.first + UInt16(number)
  }
}

/// What texts mean in one column.
private struct Meaning: Sendable {
  /// Where each option stands among the column's choices.
  let positions: [ChoiceCode: Int]
  /// The least and the greatest number taken.
  let limits: ClosedRange<Double>?
  let takesSeveral: Bool
  private let reader: AnswerReader

  init(_ column: Column) {
    takesSeveral = column.takesSeveral
    reader = AnswerReader(for: column)
    positions = Dictionary(column.choices.enumerated().map { ($0.element.code, $0.offset) }) {
      one, _ in one
    }
    if case .number(let range) = column.kind {
      limits = (range.least ?? -.infinity)...(range.greatest ?? .infinity)
    } else {
      limits = nil
    }
  }

  /// The answer, or nil where it cannot be taken.
  func answer(_ text: String) -> Answer? {
    try? reader.answer(from: TableHeader.unguarded(text), at: .machine)
  }
}
