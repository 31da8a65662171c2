import Reports
import Testing

@testable import Reports
@testable import Workbooks

struct NumberFormatTests {
  @Test(arguments: [
    ("52\u{A0}%", 0.517, "0 %", 0.517), ("52%", 0.517, "0%", 0.517), ("62\u{A0}%", 62, "0 %", 0.62),
    ("64.3", 64.31, "0.0", 64.31), ("64,3", 64.31, "0.0", 64.31), ("16", 16, "0", 16),
    ("+6.5", 6.53, "+0.0;−0.0;0.0", 6.53), ("−6.5", -6.53, "+0.0;−0.0;0.0", -6.53),
    ("6 of 8", 0.75, "\"6 of 8\"", 0.75), ("a \"b\"", 1, "\"a ”b”\"", 1),
  ])
  func `a number reads as on the page and stays a number`(
    text: String, number: Double, format: String, value: Double
  ) {
    let found = NumberFormat.of(ReportCell(text, number: number), number)
    #expect(found.format == format)
    #expect(found.number == value)
  }
}
