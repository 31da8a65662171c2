import Foundation
import Instruments
import TestSupport
import Testing

@testable import Workbooks

struct DataSheetTests {
  let scratch = Scratch()
  private let properties = DocumentProperties(
    title: "t", subject: "s", author: "a", created: SampleSheet.today)

  private func rows(_ count: Int) -> [TallyRow] {
    (0..<count).map { number in
      TallyRow(
        survey: "=Survey", wave: "2026H1", segment: "", group: "everybody", people: 12,
        question: "q\(number)", asked: "+asked", answer: "-yes",
        count: number % 3 == 0 ? nil : number,
        told: "@told")
    }
  }

  @Test func `what does not fit on a sheet goes on on the next`() throws {
    var workbook = try Workbook(
      at: scratch.path("d.xlsx"), properties: properties, isStreamed: true)
    DataSheets(rows: rows(25), language: .english).addStreamed(to: &workbook, most: 10)
    try workbook.save()
    let names = try scratch.part("xl/workbook.xml", of: "d.xlsx")
    #expect(names.contains("name=\"Data\"") && names.contains("name=\"Data 3\""))
    let last = try scratch.part("xl/worksheets/sheet3.xml", of: "d.xlsx")
    #expect(last.contains("<autoFilter ref=\"A1:J6\"/>"))
    #expect(last.contains("q24") && !last.contains("q19<"))
    #expect(!last.contains("<f>"))
  }

}
