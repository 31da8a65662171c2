import Instruments
import Intake
import TestSupport
import Testing

@testable import DelimitedText
@testable import Tallies

struct `Coded rows` {
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `give the same tally as the scan, and are the same from responses`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let instrument = try PulseInstrument.instrument()
    let file = SourceFile(path: "a.csv", bytes: Array(PulseInstrument.table(&dice).utf8))
    for threads in 1...3 {
      var options = FastScanOptions(threads: threads)
      options.block = 256
      options.smallest = 0
      let reading = try TallyReading(
        BytesInMemory(file.bytes), named: file.path, of: instrument,
        segments: ["team", "department"],
        extras: [.rows, .scales], options: options)
      let rows = try #require(reading.rows)
      #expect(rows.tally == reading.tally, "seed \(seed), \(threads) threads")
      let responses = ResponseTable(file, of: instrument).rows.map { row in
        CodedRow(row.response, in: reading.tally.layout)
      }
      #expect(rows == CodedRows(responses, of: reading.tally.layout), "seed \(seed)")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `tell nothing about the order of rows or how they were cut`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let (rows, layout) = try Self.rows(60, &dice)
    let whole = CodedRows(rows, of: layout)
    let cut = Int.random(in: 0...rows.count, using: &dice)
    let shuffled = rows.shuffled(using: &dice)
    let parts =
      CodedRows(Array(shuffled[cut...]), of: layout)
      + CodedRows(Array(shuffled[..<cut]), of: layout)
    #expect(parts == whole, "seed \(seed)")
    #expect(whole.rows.sorted { "\($0)" < "\($1)" } == rows.sorted { "\($0)" < "\($1)" })
  }

  @Test func `are not kept beyond 2,000, whichever came first`() throws {
    var dice = SeededGenerator(seed: 7)
    let (rows, layout) = try Self.rows(2001, &dice)
    let most = CodedRows(Array(rows.dropLast()), of: layout)
    let last = CodedRows([rows[2000]], of: layout)
    #expect(most.areKept && most.tally?.total.responses == 2000)
    for joined in [most + last, last + most, CodedRows(rows, of: layout)] {
      #expect(!joined.areKept && joined.rows.isEmpty && joined.tally == nil && joined.count == 2001)
      #expect(joined == most + last)
    }
    // Once too many, always too many.
    #expect((last + (most + last)).count == 2002)
  }

  /// Responses that were read from a random table, as coded rows.
  private static func rows(
    _ count: Int, _ dice: inout SeededGenerator
  ) throws -> ([CodedRow], TallyLayout) {
    let instrument = try PulseInstrument.instrument()
    let layout = TallyLayout(of: instrument, segments: ["team", "_wave"], countsScales: true)
    var rows: [CodedRow] = []
    while rows.count < count {
      let file = SourceFile(path: "a.csv", bytes: Array(PulseInstrument.table(&dice).utf8))
      rows += ResponseTable(file, of: instrument).rows.map {
        CodedRow(
          $0.response, in: layout, wave: Bool.random(using: &dice) ? "2026-1" : nil)
      }
    }
    return (Array(rows.prefix(count)), layout)
  }
}
