import Instruments
import Testing

@testable import Intake

struct `Dates of a workbook` {
  private static func text(
    _ value: String, format: String = "", id: Int = 164, from1904: Bool = false
  ) throws -> String {
    let formats = format.isEmpty ? "" : "<numFmt numFmtId='164' formatCode='\(format)'/>"
    let workbook = SampleWorkbook(
      "<row><c s='1'><v>\(value)</v></c></row>", styles: "<xf numFmtId='\(id)'/>",
      workbook: from1904 ? "<workbookPr date1904='1'/>" : "<workbookPr/>", formats: formats)
    return try WholeReading(workbook).rows.first?.first ?? ""
  }

  @Test(arguments: [
    ("1", "1900-01-01"), ("59", "1900-02-28"), ("60", "1900-02-29"), ("61", "1900-03-01"),
    ("24472", "1966-12-31"), ("25569", "1970-01-01"), ("36585", "2000-02-29"),
    ("46086", "2026-03-05"), ("2958465", "9999-12-31"), ("2958466", "2958466"),
    ("-1", "-1"), ("0", "0"), ("0.5", "12:00:00"), ("46086.5", "2026-03-05T12:00:00"),
    ("46085.999999", "2026-03-05"), ("2958465.9999999", "2958465.9999999"),
    ("text", "text"),
  ])
  func `count from 1900, and 1900 is a leap year`(value: String, text: String) throws {
    #expect(try Self.text(value, id: 14) == text)
  }

  @Test(arguments: [
    ("0", "1904-01-01"), ("1", "1904-01-02"), ("59", "1904-02-29"), ("24107", "1970-01-01"),
    ("2957003", "9999-12-31"), ("2957004", "2957004"), ("5844.25", "1920-01-01T06:00:00"),
  ])
  func `count from 1904 where the workbook says so`(value: String, text: String) throws {
    #expect(try Self.text(value, id: 14, from1904: true) == text)
  }

  @Test(arguments: [
    (14, "2026-03-05T09:30:00"), (15, "2026-03-05T09:30:00"), (17, "2026-03-05T09:30:00"),
    (22, "2026-03-05T09:30:00"), (18, "2026-03-05T09:30:00"), (21, "2026-03-05T09:30:00"),
    (45, "2026-03-05T09:30:00"), (46, "1106073:30:00"), (47, "2026-03-05T09:30:00"),
    (0, "46086.395833333336"), (9, "46086.395833333336"), (11, "46086.395833333336"),
    (13, "46086.395833333336"), (48, "46086.395833333336"), (49, "46086.395833333336"),
  ])
  func `are shown by some of the built-in formats`(id: Int, text: String) throws {
    #expect(try Self.text("46086.395833333336", id: id) == text)
  }

  @Test(arguments: [
    ("yyyy\\-mm\\-dd", NumberFormat.date), ("m/d/yy h:mm;@", .dateTime), ("[$-409]mmmm d", .date),
    ("mmm", .date), ("mm:ss", .time), ("h:mm AM/PM", .time), ("[h]:mm", .duration),
    ("[mm]:ss.0", .duration), ("[$-F400]h:mm:ss", .time), ("[Red]d", .date), ("ggge", .date),
    ("yyyy\"年\"m\"月\"", .date), ("General", .number), ("GENERAL\" days\"", .number),
    ("0.00", .number), ("0.00E+00", .number), ("##0.0e-0", .number), ("0\"d\"", .number),
    ("0\\d", .number), ("_d0_y", .number), ("*d0", .number), ("[Red]0;[Blue]-0", .number),
    ("0;yyyy", .number), ("@", .number), ("#,##0 [$€-407]", .number), ("", .number),
    ("\"unclosed d", .number), ("[unclosed d", .number), ("\\", .number),
  ])
  func `are told from numbers by the format`(code: String, format: NumberFormat) {
    #expect(NumberFormat(code: Array(code.utf8)[...]) == format)
  }

  @Test(arguments: [
    ("h:mm", "0.75", "18:00:00"), ("[h]:mm", "1.5", "36:00:00"), ("h:mm", "0", "00:00:00"),
    ("m/d/yy h:mm", "44014", "2020-07-02T00:00:00"),
    ("m/d/yy h:mm:ss", "44014.458587962962", "2020-07-02T11:00:22"),
  ])
  func `have a time where one is written`(code: String, value: String, text: String) throws {
    #expect(try Self.text(value, format: code) == text)
  }

  @Test func `are the days that counting gives`() {
    var day = CalendarDate(year: 1900, month: 3, day: 1) ?? .epoch
    for number in 61...80_000 {
      #expect(
        SerialDate(Double(number), countsFrom1904: false)?.text(as: .date)
          == day.description)
      day =
        CalendarDate(year: day.year, month: day.month, day: day.day + 1)
        ?? CalendarDate(year: day.year, month: day.month + 1, day: 1)
        ?? CalendarDate(year: day.year + 1, month: 1, day: 1) ?? .epoch
    }
  }
}
