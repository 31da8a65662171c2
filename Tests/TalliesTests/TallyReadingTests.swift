import Instruments
import Intake
import TestSupport
import Testing

@testable import DelimitedText
@testable import Tallies

struct `A tally read fast` {
  @Test(arguments: 1...80 as ClosedRange<UInt64>)
  func `is the one that responses give one by one`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let instrument = try PulseInstrument.instrument()
    let text = PulseInstrument.table(&dice)
    let file = SourceFile(path: "answers.csv", bytes: Array(text.utf8))
    let table = ResponseTable(file, of: instrument)
    let expected = SlowTally(table, of: instrument, by: QuestionID("team")).tally
    for threads in 1...3 {
      var options = FastScanOptions(threads: threads)
      options.block = 256
      options.smallest = 0
      let reading = try TallyReading(
        BytesInMemory(file.bytes), named: file.path, of: instrument, segments: ["team"],
        options: options)
      #expect(reading.responses == table.rows.count, "seed \(seed)")
      #expect(reading.rejected == table.rejected, "seed \(seed)")
      #expect(reading.tally == expected, "seed \(seed), \(threads) threads")
      #expect(reading.tally.sortedGroups.map(\.group.values) == Self.order(of: expected))
    }
  }

  @Test func `forms groups by several columns and by wave`() throws {
    let instrument = try PulseInstrument.instrument()
    let text = """
      mood,department,_wave
      1,Sales,2026-2
      2,Sales,2026-1
      3,,2026-1
      3,Sales,2026-1
      """
    let reading = try TallyReading(
      BytesInMemory(text), named: "a.csv", of: instrument, segments: ["_wave", "department"])
    let groups = reading.tally.sortedGroups
    #expect(
      groups.map(\.group.values) == [["2026-1", "Sales"], ["2026-1", nil], ["2026-2", "Sales"]])
    #expect(groups.map(\.counts.responses) == [2, 1, 1])
    #expect(reading.tally.total.columns[2].options == [1, 1, 2, 0])
  }

  @Test func `tells line and column of rows that it leaves out`() throws {
    let instrument = try PulseInstrument.instrument()
    let text = "mood,why\n1,\"a\nb\"\n9,\n2,\"x\" y\n,\n"
    let reading = try TallyReading(BytesInMemory(text), named: "a.csv", of: instrument)
    #expect(reading.rejected == 3)
    #expect(
      reading.problems.map { "\($0.place) \($0.code.rawValue)" } == [
        "a.csv:4, column 'mood' answer-unknown-choice", "a.csv:5:6 table-quote",
        "a.csv:6, column 'mood' answer-required",
      ])
  }

  @Test func `needs a header`() throws {
    let instrument = try PulseInstrument.instrument()
    for text in ["", "\n\n", "why\nx\n"] {
      let reading = try TallyReading(BytesInMemory(text), named: "a.csv", of: instrument)
      #expect(!reading.isUsable && !reading.problems.isEmpty)
    }
  }

  private static func order(of tally: Tally) -> [[String?]] {
    [["blue"], ["red"], ["none"], [nil]].filter { tally.groups[TallyGroup($0)] != nil }
  }
}

/// Counts responses one by one, as nobody would for speed.
struct SlowTally {
  private(set) var tally: Tally

  init(_ table: ResponseTable, of instrument: Instrument, by segment: QuestionID) {
    let layout = TallyLayout(of: instrument, segments: [segment.text])
    tally = Tally(layout)
    for row in table.rows {
      let group =
        if case .choice(let code) = row.response[segment] { code.text } else { nil as String? }
      let columns = layout.columns.map { Self.count(row.response[$0.id], of: $0) }
      tally.add(
        GroupTally(responses: 1, columns: columns, scales: []), to: TallyGroup([group]))
    }
  }

  private static func count(_ answer: Answer, of column: Column) -> ColumnTally {
    var counts = ColumnTally(options: column.choices.count)
    func choose(_ code: ChoiceCode) {
      for (position, choice) in column.choices.enumerated() where choice.code == code {
        counts.options[position] += 1
      }
    }
    switch answer {
    case .missing(.skipped): counts.skipped = 1
    case .missing(.notShown): counts.notShown = 1
    case .missing(.refused): counts.refused = 1
    case .missing(.unreadable): counts.unreadable = 1
    case .choice(let code): choose(code)
    case .choices(let codes): codes.forEach(choose)
    case .number(let number): counts.numbers.add(number)
    default: break
    }
    if answer.isAnswered { counts.present = 1 }
    return counts
  }
}
