import Instruments
import Testing

@testable import Intake

struct `A tally of a workbook` {
  @Test func `counts the numbers and words of its cells as a text would be counted`() throws {
    let rows = [["useful", "clear", "will_try"], ["5", "4", "yes"], ["4"], ["9", "1", "no"]]
    let sheet = rows.enumerated().map { number, cells in
      "<row r='\(number + 1)'>" + cells.map(Self.cell).joined() + "</row>"
    }.joined()
    let file = SampleWorkbook(sheet).file
    let instrument = try #require(shipped.instrument(InstrumentID("session-feedback")))
    let source = try TableSource(workbook: file)
    #expect(TallyWay.isOwnForm(source.head, of: instrument))
    let reading = try TallyReading(sheet: source, named: "a.xlsx", of: instrument)
    #expect(reading.responses == 2 && reading.rejected == 1)
    #expect(
      reading.problems.map { "\($0.place) \($0.code.rawValue)" } == [
        "a.xlsx:4, column 'useful' answer-unknown-choice"
      ])
    let text = SourceFile(
      path: "a.csv", bytes: Array("useful,clear,will_try\n5,4,yes\n4,,\n9,1,no\n".utf8))
    let plain = try TallyReading(sheet: TableSource(text), named: "a.csv", of: instrument)
    #expect(plain.tally == reading.tally)
  }

  private static func cell(_ text: String) -> String {
    Int(text) == nil
      ? "<c t='inlineStr'><is><t>\(text)</t></is></c>" : "<c><v>\(text)</v></c>"
  }
}
