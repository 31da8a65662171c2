import Foundation
import Instruments
import Intake
import TestSupport
import Testing

@testable import DelimitedText
@testable import Tallies

struct `A tally read in another way` {
  /// How a text may be written down.
  private struct Form: CustomTestStringConvertible {
    let testDescription: String
    var encoding = String.Encoding.utf8
    var delimiter = ","
    var quote = "\""
    var mark: [UInt8] = []
    var title = ""
  }

  private static let forms = [
    Form(testDescription: "UTF-16", encoding: .utf16LittleEndian, mark: [0xFF, 0xFE]),
    Form(testDescription: "UTF-16, big end first", encoding: .utf16BigEndian, mark: [0xFE, 0xFF]),
    Form(testDescription: "Windows-1252", encoding: .windowsCP1252),
    Form(testDescription: "semicolons", delimiter: ";"),
    Form(testDescription: "tabs", delimiter: "\t"),
    Form(testDescription: "single quotes", quote: "'"),
    Form(testDescription: "a title", title: "Pulse of spring\n\n"),
  ]

  @Test(arguments: forms.indices, 1...8 as ClosedRange<UInt64>)
  func `is the one of the plain file`(form: Int, seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let form = Self.forms[form]
    let instrument = try PulseInstrument.instrument()
    let text = PulseInstrument.table(&dice).replacing("日本", with: "Süd")
    let plain = try TallyReading(
      BytesInMemory(text), named: "a.csv", of: instrument, segments: ["team", "_wave"],
      extras: [.scales, .rows])
    let bytes = form.mark + (try Self.written(text, form))
    let slow = try TallyReading(
      text: Held(source: MemorySource(bytes, blockSize: 1000)),
      options: ReadingOptions(
        encoding: form.encoding == .windowsCP1252 ? .windows1252 : nil,
        delimiter: Delimiter.candidates.first { String(UnicodeScalar($0.byte)) == form.delimiter },
        quote: form.quote == "'" ? .single : .double),
      named: "a.csv", of: instrument, segments: ["team", "_wave"], extras: [.scales, .rows])
    #expect(slow.tally == plain.tally, "seed \(seed), \(form.testDescription)")
    #expect(slow.rows == plain.rows)
    #expect(slow.responses == plain.responses && slow.rejected == plain.rejected)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `of a sheet is the one of the plain file`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let instrument = try PulseInstrument.instrument()
    let text = PulseInstrument.table(&dice)
    let plain = try TallyReading(BytesInMemory(text), named: "a.csv", of: instrument)
    let records = DelimitedReader(Array(text.utf8), delimiter: .comma).contents().records
    let rows = records.enumerated().map { number, record in
      // A sheet ends a row where its last filled cell stands.
      var cells = record.fields
      while cells.last?.isEmpty == true { cells.removeLast() }
      return TableRow(line: number + 1, cells: cells)
    }
    let sheet = TableSource(head: Array(rows.prefix(300))) { body throws(Problem) in
      for row in rows { body(row) }
      return TablePass(
        form: TextForm(encoding: "xlsx", hasMark: false, delimiter: nil, newline: nil))
    }
    let slow = try TallyReading(sheet: sheet, named: "a.xlsx", of: instrument)
    #expect(slow.responses == plain.responses, "seed \(seed)")
    #expect(slow.rejected == plain.rejected, "seed \(seed)")
    #expect(slow.tally == plain.tally, "seed \(seed)")
  }

  @Test func `tells the line of what it leaves out`() throws {
    let instrument = try PulseInstrument.instrument()
    let bytes = Array("mood;why\n1;\"a\nb\"\n9;\n2;x;y\n;\n".utf8)
    let reading = try TallyReading(
      text: Held(source: MemorySource(bytes)), named: "a.csv", of: instrument)
    #expect(reading.responses == 1 && reading.rejected == 3)
    #expect(
      reading.problems.map { "\($0.place) \($0.code.rawValue)" } == [
        "a.csv:4, column 'mood' answer-unknown-choice", "a.csv:5:1 table-ragged",
        "a.csv:6, column 'mood' answer-required",
      ])
  }

  @Test(arguments: [
    ("mood,why\n1,x\n", TallyWay.plain), ("mood;why\n1;x\n", .plain),
    ("\u{FEFF}mood,why\n1,x\n", .plain), ("mood,why\r1,x\r", .ownForm),
    ("'mood','why'\n'1','it, so'\n'2','a, b'\n'1','c, d'\n", .ownForm),
    ("Timestamp,How clear is it?\n2026/03/05 1:00:00 PM GMT,High\n", .export),
    ("How clear is it?,Comment\nHigh,x\n", .export), ("", .plain),
  ])
  func `is chosen by the beginning of the file`(text: String, way: TallyWay) throws {
    let instrument = try PulseInstrument.instrument()
    #expect(TallyWay(beginning: Array(text.utf8), isWhole: true, of: instrument) == way)
  }

  /// A header that names every column settles it, unless the cells can be meant otherwise.
  @Test(arguments: [
    ("1,'a, b'\n", TallyWay.ownForm), ("1,\"say \\\"so\\\"\"\n", .ownForm), ("1,it's\n", .plain),
    ("1,\u{E9}\n", .plain),
  ])
  func `is chosen with care where every column is named`(rows: String, way: TallyWay) throws {
    let instrument = try PulseInstrument.instrument()
    let header = instrument.columns.map(\.id.text).joined(separator: ",")
    let commas = String(repeating: ",", count: instrument.columns.count - 2)
    let lines = String(repeating: commas + rows, count: 5)
    #expect(
      TallyWay(beginning: Array((header + "\n" + lines).utf8), isWhole: true, of: instrument) == way
    )
    let foreign = "id,submitdate,lastpage,startlanguage,seed," + header + "\n" + lines
    #expect(
      TallyWay(beginning: Array(foreign.utf8), isWhole: true, of: instrument) != .plain)
  }

  @Test func `leaves nothing required of those who did not finish`() throws {
    let instrument = try PulseInstrument.instrument()
    let text = "mood,hours,_status\n1,3,complete\n,4,partial\n,5,complete\n,51,partial\n"
    let reading = try TallyReading(BytesInMemory(text), named: "a.csv", of: instrument)
    #expect(reading.responses == 2 && reading.rejected == 2)
    #expect(reading.tally.total.columns[2].skipped == 1)
  }

  /// The table in another form, every field in quotes.
  private static func written(_ text: String, _ form: Form) throws -> [UInt8] {
    let records = DelimitedReader(Array(text.utf8), delimiter: .comma).contents().records
    let lines = records.map { record in
      record.fields.map { field in
        form.quote + field.replacing(form.quote, with: form.quote + form.quote) + form.quote
      }.joined(separator: form.delimiter) + "\n"
    }
    return [UInt8](try #require((form.title + lines.joined()).data(using: form.encoding)))
  }
}

/// Bytes in memory as a source that could fail.
private struct Held: ByteSource {
  var source: MemorySource

  mutating func read(into buffer: inout [UInt8]) throws(Problem) -> Int {
    source.read(into: &buffer)
  }
}
